package kz.sanaq.transforms;

import kz.sanaq.model.DocumentSummary;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Lists documents that are not read. In: superseded documents. Out: their summaries. */
public final class ListSuperseded
    extends PTransform<PCollection<Edition>, PCollection<DocumentSummary>> {
  private static final long serialVersionUID = 1L;

  private ListSuperseded() {}

  /** The transform. */
  public static ListSuperseded create() {
    return new ListSuperseded();
  }

  @Override
  public PCollection<DocumentSummary> expand(PCollection<Edition> superseded) {
    return superseded.apply(
        "Summarize",
        MapElements.into(TypeDescriptor.of(DocumentSummary.class)).via(Edition::unread));
  }
}
