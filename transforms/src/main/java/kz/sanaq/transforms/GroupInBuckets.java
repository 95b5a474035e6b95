package kz.sanaq.transforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Groups elements by a key of high cardinality: by the key's bucket first, then by the key inside
 * the bucket.
 *
 * <p>In: elements. Out: one list for each distinct key, its elements in no particular order. A
 * bucket is held in memory whole, the 16th part of the input.
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
    SerializableFunction<T, String> keyOf = key;
    return elements
        .apply(
            "Key by bucket",
            WithKeys.<Integer, T>of(element -> Buckets.of(keyOf.apply(element)))
                .withKeyType(TypeDescriptors.integers()))
        .apply("Group by bucket", GroupByKey.create())
        .apply("Group by key", ParDo.of(new GroupByKeyInBucket<>(key)))
        .setCoder(ListCoder.of(elements.getCoder()));
  }

  private static final class GroupByKeyInBucket<T> extends DoFn<KV<Integer, Iterable<T>>, List<T>> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, String> key;

    GroupByKeyInBucket(SerializableFunction<T, String> key) {
      this.key = key;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<T>> bucket, OutputReceiver<List<T>> groups) {
      Map<String, List<T>> byKey = new TreeMap<>();
      for (T element : bucket.getValue()) {
        byKey.computeIfAbsent(key.apply(element), unused -> new ArrayList<>()).add(element);
      }
      byKey.values().forEach(groups::output);
    }
  }
}
