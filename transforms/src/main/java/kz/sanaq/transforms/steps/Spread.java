package kz.sanaq.transforms.steps;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * Gives out a list to the workers in turn.
 *
 * <p>Each element has its place, however often that is worked out. Beam's {@code Redistribute} and
 * {@code Reshuffle} draw places by lot: where Spark works out again what a lost executor held,
 * elements would get to other places, and be read twice or not at all.
 */
final class Spread<T> extends PTransform<PBegin, PCollection<T>> {
  private static final long serialVersionUID = 1L;

  private final List<T> elements;
  private final Coder<T> coder;

  private Spread(List<T> elements, Coder<T> coder) {
    this.elements = List.copyOf(elements);
    this.coder = coder;
  }

  static <T> Spread<T> of(List<T> elements, Coder<T> coder) {
    return new Spread<>(elements, coder);
  }

  @Override
  public PCollection<T> expand(PBegin begin) {
    int buckets = Buckets.in(begin.getPipeline());
    List<KV<Integer, T>> places = new ArrayList<>();
    for (T element : elements) {
      places.add(KV.of(places.size() % buckets, element));
    }
    return begin
        .apply("List", Create.of(places).withCoder(KvCoder.of(VarIntCoder.of(), coder)))
        .apply("Group by place", GroupByKey.create())
        .apply("Drop places", Values.create())
        .apply("Give out", Flatten.iterables());
  }
}
