package kz.sanaq.transforms.steps;

import java.util.Map;
import kz.sanaq.edition.Revision;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Shows to all who revise what a base listed what {@link SelectEditions} found, by the ids of the
 * documents. It is held in memory; it is as much as new documents made necessary.
 */
public final class ViewRevisions
    extends PTransform<PCollection<Revision>, PCollectionView<Map<String, Revision>>> {
  private static final long serialVersionUID = 1L;

  private ViewRevisions() {}

  /** The transform. */
  public static ViewRevisions create() {
    return new ViewRevisions();
  }

  @Override
  public PCollectionView<Map<String, Revision>> expand(PCollection<Revision> revisions) {
    return revisions
        .apply(
            "Key by document",
            WithKeys.of(Revision::documentId).withKeyType(TypeDescriptors.strings()))
        .apply("View revisions", View.asMap());
  }
}
