package kz.sanaq.transforms.steps;

import kz.sanaq.annotate.Annotator;
import kz.sanaq.edition.Edition;
import kz.sanaq.model.DocumentSummary;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/**
 * Lists documents that are not read. In: documents that are superseded or of another language. Out:
 * their summaries, and those of their copies.
 */
public final class ListUnread
    extends PTransform<PCollection<Edition>, PCollection<DocumentSummary>> {
  private static final long serialVersionUID = 1L;

  private final String language;

  private ListUnread(String language) {
    this.language = language;
  }

  /** Finds headlines with a language pack. */
  public static ListUnread of(String language) {
    return new ListUnread(language);
  }

  @Override
  public PCollection<DocumentSummary> expand(PCollection<Edition> superseded) {
    return superseded.apply("Summarize", ParDo.of(new Summarize(language)));
  }

  private static final class Summarize extends DoFn<Edition, DocumentSummary> {
    private static final long serialVersionUID = 1L;

    private final String language;
    private transient Annotator annotator;

    Summarize(String language) {
      this.language = language;
    }

    @Setup
    public void setup() {
      annotator = Annotator.of(language);
    }

    @ProcessElement
    public void process(@Element Edition edition, OutputReceiver<DocumentSummary> summaries) {
      edition.unread(annotator.headline(edition.document())).forEach(summaries::output);
    }
  }
}
