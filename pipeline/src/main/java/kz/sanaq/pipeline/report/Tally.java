package kz.sanaq.pipeline.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/**
 * Counts of a pipeline by name, all of them in one sum: each in a sum of its own would be a dozen
 * steps more for every runner. Immutable.
 */
final class Tally {
  private static final Coder<KV<String, Long>> COUNTS =
      KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of());

  private final PCollectionList<KV<String, Long>> parts;
  private final List<String> always;

  private Tally(PCollectionList<KV<String, Long>> parts, List<String> always) {
    this.parts = parts;
    this.always = always;
  }

  /** Nothing counted yet. */
  static Tally of(PBegin begin) {
    return new Tally(PCollectionList.empty(begin.getPipeline()), List.of());
  }

  /** With the number of elements. */
  <T> Tally count(String name, PCollection<T> elements) {
    return with(name, elements.apply("Count " + name, ParDo.of(new CountFn<>(name))));
  }

  /** With parts of counts, whatever their names; one without a part is not among the sums. */
  Tally with(PCollection<KV<String, Long>> more) {
    return new Tally(parts.and(more.setCoder(COUNTS)), always);
  }

  /** With the parts of one count, which is among the sums even where it has none. */
  Tally with(String name, PCollection<KV<String, Long>> more) {
    List<String> names = new ArrayList<>(always);
    names.add(name);
    return new Tally(with(more).parts, List.copyOf(names));
  }

  /** The sum of each. */
  PCollection<KV<String, Long>> sums() {
    List<KV<String, Long>> zeros = always.stream().map(name -> KV.of(name, 0L)).toList();
    return parts
        .and(PBegin.in(parts.getPipeline()).apply("Zeros", Create.of(zeros).withCoder(COUNTS)))
        .apply("All counts", Flatten.pCollections())
        .apply("Sum counts", Sum.longsPerKey());
  }

  /** Counts what comes, a part for each bundle. */
  private static final class CountFn<T> extends DoFn<T, KV<String, Long>> {
    private static final long serialVersionUID = 1L;

    private final String name;
    private transient long count;

    CountFn(String name) {
      this.name = name;
    }

    @StartBundle
    public void start() {
      count = 0;
    }

    @ProcessElement
    public void process() {
      count++;
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      GlobalWindow all = GlobalWindow.INSTANCE;
      context.output(KV.of(name, count), all.maxTimestamp(), all);
    }
  }
}
