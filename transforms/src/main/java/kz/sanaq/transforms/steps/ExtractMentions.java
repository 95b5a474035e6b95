package kz.sanaq.transforms.steps;

import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.CopiedMentions;
import kz.sanaq.edition.Edition;
import kz.sanaq.edition.SegmentedDocument;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Copy;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Mention;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Reads numeric claims out of documents.
 *
 * <p>In: documents and their sentences. Out: {@link #MENTIONS}, every claim at its place, in the
 * document and in those of its copies that have an id of their own; {@link #SUMMARIES}, one for
 * each document and each copy, with or without mentions. A text is read once.
 */
public final class ExtractMentions
    extends PTransform<PCollection<SegmentedDocument>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** The claims that documents make. */
  public static final TupleTag<Mention> MENTIONS = new TupleTag<>() {};

  /** The documents, counted. */
  public static final TupleTag<DocumentSummary> SUMMARIES = new TupleTag<>() {};

  private final String language;
  private final IndicatorSource indicators;

  private ExtractMentions(String language, IndicatorSource indicators) {
    this.language = language;
    this.indicators = indicators;
  }

  /** Reads with a language pack and the indicators that ship. */
  public static ExtractMentions of(String language) {
    return new ExtractMentions(language, IndicatorSource.SHIPPED);
  }

  /** Reads with other indicators; workers get their table, not its path. */
  public ExtractMentions withIndicators(IndicatorSource source) {
    return new ExtractMentions(language, source);
  }

  @Override
  public PCollectionTuple expand(PCollection<SegmentedDocument> documents) {
    return documents.apply(
        "Read document",
        ParDo.of(new ReadDocument(language, indicators))
            .withOutputTags(MENTIONS, TupleTagList.of(SUMMARIES)));
  }

  private static final class ReadDocument extends DoFn<SegmentedDocument, Mention> {
    private static final long serialVersionUID = 1L;

    private final Counter mentions = Metrics.counter(ExtractMentions.class, "mentions");
    private final Counter quantities = Metrics.counter(ExtractMentions.class, "quantities");
    private final String language;
    private final IndicatorSource indicators;
    private transient Annotator annotator;

    ReadDocument(String language, IndicatorSource indicators) {
      this.language = language;
      this.indicators = indicators;
    }

    @Setup
    public void setup() {
      annotator = Annotator.of(language, indicators);
    }

    @ProcessElement
    public void process(@Element SegmentedDocument segmented, MultiOutputReceiver out) {
      Edition edition = segmented.edition();
      Annotation read = annotator.annotate(edition.document(), segmented.sentences());
      mentions.inc(read.mentions().size());
      quantities.inc(read.quantities().size());
      read.mentions().forEach(out.get(MENTIONS)::output);
      String content = edition.document().contentHash();
      edition.copies().stream()
          .filter(Copy::listed)
          .flatMap(copy -> CopiedMentions.of(read.mentions(), content, copy).stream())
          .forEach(out.get(MENTIONS)::output);
      edition.read(read).forEach(out.get(SUMMARIES)::output);
    }
  }
}
