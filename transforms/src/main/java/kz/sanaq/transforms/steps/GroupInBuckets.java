package kz.sanaq.transforms.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Groups elements by a key of high cardinality: by the key's bucket first, then by the key inside
 * the bucket.
 *
 * <p>In: elements. Out: one list for each distinct key; neither lists nor their elements are in any
 * particular order. A bucket is held in memory whole; {@link GroupingOptions} says how many there
 * are.
 */
final class GroupInBuckets<T> extends PTransform<PCollection<T>, PCollection<List<T>>> {
  private static final long serialVersionUID = 1L;

  private final SerializableFunction<T, String> key;

  private GroupInBuckets(SerializableFunction<T, String> key) {
    this.key = key;
  }

  static <T> GroupInBuckets<T> by(SerializableFunction<T, String> key) {
    return new GroupInBuckets<>(key);
  }

  @Override
  public PCollection<List<T>> expand(PCollection<T> elements) {
    Coder<T> coder = elements.getCoder();
    return elements
        .apply(
            "Pack by bucket",
            ParDo.of(new PackByBucket<>(key, Buckets.in(elements.getPipeline()), coder)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("Group by bucket", GroupByKey.create())
        .apply("Group by key", ParDo.of(new GroupByKeyInBucket<>(key, coder)))
        .setCoder(ListCoder.of(coder));
  }

  private static final class PackByBucket<T> extends PackingFn<T> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, String> key;
    private final int buckets;

    PackByBucket(SerializableFunction<T, String> key, int buckets, Coder<T> coder) {
      super(coder);
      this.key = key;
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(@Element T element, OutputReceiver<KV<Integer, byte[]>> out) {
      pack(Buckets.of(key.apply(element), buckets), element, out);
    }
  }

  private static final class GroupByKeyInBucket<T>
      extends DoFn<KV<Integer, Iterable<byte[]>>, List<T>> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, String> key;

    private final Coder<T> coder;
    private final Counter groups = Metrics.counter(GroupInBuckets.class, "groups");

    GroupByKeyInBucket(SerializableFunction<T, String> key, Coder<T> coder) {
      this.key = key;
      this.coder = coder;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<List<T>> out) {
      Map<String, List<T>> byKey = new HashMap<>();
      for (byte[] packet : bucket.getValue()) {
        for (T element : Packets.unpack(packet, coder)) {
          // Most keys have one element.
          byKey.computeIfAbsent(key.apply(element), unused -> new ArrayList<>(1)).add(element);
        }
      }
      for (List<T> group : byKey.values()) {
        groups.inc();
        out.output(group);
      }
    }
  }
}
