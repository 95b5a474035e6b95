package kz.sanaq.transforms.steps;

import java.util.List;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.CopiedMentions;
import kz.sanaq.claim.MentionLimits;
import kz.sanaq.edition.Edition;
import kz.sanaq.edition.SegmentedDocument;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.CitedSentence;
import kz.sanaq.model.Copy;
import kz.sanaq.model.Document;
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
 * document and in those of its copies that have an id of their own; {@link #SENTENCES}, those that
 * mentions stand in, once for each document that mentions are listed for; {@link #SUMMARIES}, one
 * for each document and each copy, with or without mentions. A text is read once.
 */
public final class ExtractMentions
    extends PTransform<PCollection<SegmentedDocument>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** The claims that documents make. */
  public static final TupleTag<Mention> MENTIONS = new TupleTag<>() {};

  /** The sentences of these claims. */
  public static final TupleTag<CitedSentence> SENTENCES = new TupleTag<>() {};

  /** The documents, counted. */
  public static final TupleTag<DocumentSummary> SUMMARIES = new TupleTag<>() {};

  private final String language;
  private final IndicatorSource indicators;
  private final MentionLimits limits;

  private ExtractMentions(String language, IndicatorSource indicators, MentionLimits limits) {
    this.language = language;
    this.indicators = indicators;
    this.limits = limits;
  }

  /** Reads with a language pack, the indicators that ship and the usual limits. */
  public static ExtractMentions of(String language) {
    return new ExtractMentions(language, IndicatorSource.SHIPPED, MentionLimits.USUAL);
  }

  /** Reads with other indicators; workers get their table, not its path. */
  public ExtractMentions withIndicators(IndicatorSource source) {
    return new ExtractMentions(language, source, limits);
  }

  /** Reads so many figures. */
  public ExtractMentions within(MentionLimits most) {
    return new ExtractMentions(language, indicators, most);
  }

  @Override
  public PCollectionTuple expand(PCollection<SegmentedDocument> documents) {
    return documents.apply(
        "Read document",
        ParDo.of(new ReadDocument(language, indicators, limits))
            .withOutputTags(MENTIONS, TupleTagList.of(SENTENCES).and(SUMMARIES)));
  }

  private static final class ReadDocument extends DoFn<SegmentedDocument, Mention> {
    private static final long serialVersionUID = 1L;

    private final Counter documents = Metrics.counter(ExtractMentions.class, "documents");
    private final Counter mentions = Metrics.counter(ExtractMentions.class, "mentions");
    private final Counter quantities = Metrics.counter(ExtractMentions.class, "quantities");
    private final String language;
    private final IndicatorSource indicators;
    private final MentionLimits limits;
    private transient Annotator annotator;

    ReadDocument(String language, IndicatorSource indicators, MentionLimits limits) {
      this.language = language;
      this.indicators = indicators;
      this.limits = limits;
    }

    @Setup
    public void setup() {
      annotator = Annotator.of(language, indicators).within(limits);
    }

    @ProcessElement
    public void process(@Element SegmentedDocument segmented, MultiOutputReceiver out) {
      Edition edition = segmented.edition();
      Annotation read = annotator.annotate(edition.document(), segmented.sentences());
      documents.inc();
      mentions.inc(read.mentions().size());
      quantities.inc(read.quantities().size());
      read.mentions().forEach(out.get(MENTIONS)::output);
      List<CitedSentence> cited = CitedSentence.of(edition.document(), read.mentions());
      cited.forEach(out.get(SENTENCES)::output);
      edition.copies().stream()
          .filter(Copy::listed)
          .forEach(copy -> listFor(copy, edition.document(), read.mentions(), cited, out));
      edition.read(read).forEach(out.get(SUMMARIES)::output);
    }

    private static void listFor(
        Copy copy,
        Document document,
        List<Mention> read,
        List<CitedSentence> cited,
        MultiOutputReceiver out) {
      CopiedMentions.of(read, document.contentHash(), copy).forEach(out.get(MENTIONS)::output);
      cited.forEach(sentence -> out.get(SENTENCES).output(sentence.in(document.source(), copy)));
    }
  }
}
