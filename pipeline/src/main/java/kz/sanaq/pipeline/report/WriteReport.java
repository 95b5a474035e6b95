package kz.sanaq.pipeline.report;

import static org.apache.beam.sdk.values.TypeDescriptors.strings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.model.Claim;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Observation;
import kz.sanaq.model.Reason;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.transforms.file.WrittenFile;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.SetCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Top;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/**
 * Brings the facts about a run out of the pipeline, as one small file of tab-separated lines that
 * {@link RunReport} reads: what was counted, which files were written, the first observations.
 *
 * <p>The facts are counted data, not metrics, which a runner may lose or count twice.
 */
public final class WriteReport {
  private static final int FIRST_OBSERVATIONS = 10;
  private static final String SOURCES = "sources";
  private static final String CLAIMED_MENTIONS = "claimed_mentions";

  private final PCollectionList<String> lines;
  private final Tally tally;

  private WriteReport(PCollectionList<String> lines, Tally tally) {
    this.lines = lines;
    this.tally = tally;
  }

  /** A report of the files that were written. */
  public static WriteReport of(PCollection<WrittenFile> files) {
    return new WriteReport(
        PCollectionList.of(
            files.apply("Report files", MapElements.into(strings()).via(RunReport::fileLine))),
        Tally.of(PBegin.in(files.getPipeline())));
  }

  /** With the number of elements. */
  public <T> WriteReport count(String name, PCollection<T> elements) {
    return with(tally.count(name, elements));
  }

  /** With all that is counted in documents. */
  public WriteReport summaries(PCollection<DocumentSummary> summaries) {
    PCollection<KV<String, Long>> sources =
        summaries
            .apply("Lineages", ParDo.of(new LineageFn()))
            .apply("Lineages in buckets", GroupByKey.create())
            .apply("Count lineages", ParDo.of(new CountInBucketFn()));
    PCollection<String> outlets =
        summaries
            .apply("Outlets", ParDo.of(new OutletFn()))
            .apply("Distinct outlets", Combine.globally(new DistinctFn()))
            .apply("Report outlets", ParDo.of(new OutletLinesFn()));
    return with(tally
            .with(summaries.apply("Counts of documents", ParDo.of(new CountsFn())))
            .with(SOURCES, sources))
        .with(outlets);
  }

  /** With the number of claims and of their mentions. */
  public WriteReport claims(PCollection<Claim> claims) {
    return with(
        tally
            .count("claims", claims)
            .with(
                CLAIMED_MENTIONS,
                claims.apply("Mentions of claims", ParDo.of(new MentionsOfClaimFn()))));
  }

  /** With the number of observations, and the first of them in the words of a language. */
  public WriteReport observations(
      PCollection<Observation> observations, Language language, IndicatorSource indicators) {
    return count("observations", observations)
        .with(
            observations
                .apply("First observations", Top.of(FIRST_OBSERVATIONS, new ByInterest()))
                .apply(
                    "Report first observations",
                    ParDo.of(new ObservationLinesFn(language, indicators))));
  }

  /** Writes the report, which gathers it in one place. */
  public void writeTo(String file) {
    lines
        .and(
            tally
                .sums()
                .apply(
                    "Report counts",
                    MapElements.into(strings())
                        .via(sum -> RunReport.countLine(sum.getKey(), sum.getValue()))))
        .apply("All lines", Flatten.pCollections())
        .apply("One report", WithKeys.<String, String>of(file).withKeyType(strings()))
        .apply("Gather lines", GroupByKey.create())
        .apply("Write report", ParDo.of(new WriteFn()));
  }

  private WriteReport with(PCollection<String> more) {
    return new WriteReport(lines.and(more), tally);
  }

  private WriteReport with(Tally more) {
    return new WriteReport(lines, more);
  }

  private static final class MentionsOfClaimFn extends DoFn<Claim, KV<String, Long>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Claim claim, OutputReceiver<KV<String, Long>> out) {
      out.output(KV.of(CLAIMED_MENTIONS, (long) claim.evidence().mentionIds().size()));
    }
  }

  private static final class CountsFn extends DoFn<DocumentSummary, KV<String, Long>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element DocumentSummary document, OutputReceiver<KV<String, Long>> out) {
      boolean copy = document.state() == DocumentState.COPY;
      out.output(KV.of("copies", copy ? document.times() : document.times() - 1));
      if (!copy) {
        out.output(KV.of(document.state().name().toLowerCase(Locale.ROOT), 1L));
      }
      if (document.state() == DocumentState.ACCEPTED && document.published() == null) {
        out.output(KV.of("undated", 1L));
      }
      count("sentences", document.sentences(), out);
      count("quantities", document.quantities(), out);
      count("too_many", document.leftOut(Reason.TOO_MANY), out);
      count("mentions", document.mentions(), out);
    }

    private static void count(
        String name, Integer number, OutputReceiver<KV<String, Long>> counts) {
      if (number != null) {
        counts.output(KV.of(name, (long) number));
      }
    }
  }

  private static final class OutletFn extends DoFn<DocumentSummary, String> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element DocumentSummary document, OutputReceiver<String> out) {
      if (document.state() == DocumentState.ACCEPTED && !document.source().isEmpty()) {
        out.output(document.source());
      }
    }
  }

  /** Lineages are as many as documents: a key each would be slow on the direct runner. */
  private static final class LineageFn extends DoFn<DocumentSummary, KV<Integer, String>> {
    private static final long serialVersionUID = 1L;
    private static final int BUCKETS = 16;

    @ProcessElement
    public void process(
        @Element DocumentSummary document, OutputReceiver<KV<Integer, String>> out) {
      if (document.state() == DocumentState.ACCEPTED) {
        String lineage = document.lineageId();
        out.output(KV.of(Math.floorMod(lineage.hashCode(), BUCKETS), lineage));
      }
    }
  }

  private static final class CountInBucketFn
      extends DoFn<KV<Integer, Iterable<String>>, KV<String, Long>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<String>> lineages, OutputReceiver<KV<String, Long>> out) {
      Set<String> distinct = new HashSet<>();
      lineages.getValue().forEach(distinct::add);
      out.output(KV.of(SOURCES, (long) distinct.size()));
    }
  }

  /** Outlets are few, so a set of them fits into memory. */
  private static final class DistinctFn
      extends Combine.CombineFn<String, Set<String>, List<String>> {
    private static final long serialVersionUID = 1L;

    @Override
    public Set<String> createAccumulator() {
      return new HashSet<>();
    }

    @Override
    public Set<String> addInput(Set<String> seen, String name) {
      seen.add(name);
      return seen;
    }

    @Override
    public Set<String> mergeAccumulators(Iterable<Set<String>> accumulators) {
      Set<String> all = new HashSet<>();
      accumulators.forEach(all::addAll);
      return all;
    }

    @Override
    public List<String> extractOutput(Set<String> seen) {
      return seen.stream().sorted().toList();
    }

    @Override
    public Coder<Set<String>> getAccumulatorCoder(CoderRegistry registry, Coder<String> input) {
      return SetCoder.of(StringUtf8Coder.of());
    }

    @Override
    public Coder<List<String>> getDefaultOutputCoder(CoderRegistry registry, Coder<String> input) {
      return ListCoder.of(StringUtf8Coder.of());
    }
  }

  private static final class OutletLinesFn extends DoFn<List<String>, String> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<String> outlets, OutputReceiver<String> out) {
      out.output(RunReport.countLine("outlets", outlets.size()));
      outlets.forEach(outlet -> out.output(RunReport.outletLine(outlet)));
    }
  }

  private static final class ObservationLinesFn extends DoFn<List<Observation>, String> {
    private static final long serialVersionUID = 1L;

    private final Language language;
    private final IndicatorSource indicators;

    ObservationLinesFn(Language language, IndicatorSource indicators) {
      this.language = language;
      this.indicators = indicators;
    }

    @ProcessElement
    public void process(@Element List<Observation> first, OutputReceiver<String> out) {
      ObservationCells cells =
          ObservationCells.of(language, IndicatorLabels.of(language, indicators));
      for (int rank = 0; rank < first.size(); rank++) {
        out.output(RunReport.observationLine(rank, cells.of(first.get(rank))));
      }
    }
  }

  /** The lines are as many as files, so they fit into memory. */
  private static final class WriteFn extends DoFn<KV<String, Iterable<String>>, Void> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<String, Iterable<String>> report) throws IOException {
      List<String> lines = new ArrayList<>();
      report.getValue().forEach(lines::add);
      Collections.sort(lines);
      ByteBuffer content =
          ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
      try (WritableByteChannel channel =
          FileSystems.create(
              FileSystems.matchNewResource(report.getKey(), false), "text/tab-separated-values")) {
        while (content.hasRemaining()) {
          channel.write(content);
        }
      }
    }
  }
}
