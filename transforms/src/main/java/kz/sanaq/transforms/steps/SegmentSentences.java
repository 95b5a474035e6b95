package kz.sanaq.transforms.steps;

import java.util.List;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.edition.Edition;
import kz.sanaq.edition.SegmentedDocument;
import kz.sanaq.model.Sentence;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** Cuts documents into sentences. In: accepted documents. Out: each with its sentences. */
public final class SegmentSentences
    extends PTransform<PCollection<Edition>, PCollection<SegmentedDocument>> {
  private static final long serialVersionUID = 1L;

  private final String language;

  private SegmentSentences(String language) {
    this.language = language;
  }

  /** Segments with a language pack. */
  public static SegmentSentences of(String language) {
    return new SegmentSentences(language);
  }

  @Override
  public PCollection<SegmentedDocument> expand(PCollection<Edition> documents) {
    return documents.apply("Segment document", ParDo.of(new SegmentDocument(language)));
  }

  private static final class SegmentDocument extends DoFn<Edition, SegmentedDocument> {
    private static final long serialVersionUID = 1L;

    private final Counter counter = Metrics.counter(SegmentSentences.class, "sentences");
    private final String language;
    private transient Annotator annotator;

    SegmentDocument(String language) {
      this.language = language;
    }

    @Setup
    public void setup() {
      annotator = Annotator.of(language);
    }

    @ProcessElement
    public void process(@Element Edition edition, OutputReceiver<SegmentedDocument> segmented) {
      List<Sentence> sentences = annotator.segment(edition.document());
      counter.inc(sentences.size());
      segmented.output(new SegmentedDocument(edition, sentences));
    }
  }
}
