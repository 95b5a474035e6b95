package kz.sanaq.transforms;

import java.util.Map;
import kz.sanaq.model.Mention;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Brings the mentions of a base up to date with its documents.
 *
 * <p>In: mentions as the base published them. Out: {@link #KEPT}, with the lineage of today; {@link
 * #WITHDRAWN}, those of documents that count no more. The revisions are held in memory; they are as
 * many as new documents made necessary.
 */
public final class ReviseMentions extends PTransform<PCollection<Mention>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Mentions that still count. */
  public static final TupleTag<Mention> KEPT = new TupleTag<>() {};

  /** Mentions of documents that were replaced. */
  public static final TupleTag<Mention> WITHDRAWN = new TupleTag<>() {};

  private final transient PCollection<Revision> revisions;

  private ReviseMentions(PCollection<Revision> revisions) {
    this.revisions = revisions;
  }

  /** Revises by what {@link SelectEditions} found. */
  public static ReviseMentions by(PCollection<Revision> revisions) {
    return new ReviseMentions(revisions);
  }

  @Override
  public PCollectionTuple expand(PCollection<Mention> mentions) {
    PCollectionView<Map<String, String>> view =
        revisions
            .apply(
                "Key by document",
                MapElements.into(
                        TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings()))
                    .via(revision -> KV.of(revision.document(), revision.lineageId())))
            .apply("View revisions", View.asMap());
    return mentions.apply(
        "Revise mention",
        ParDo.of(new ReviseMention(view))
            .withSideInputs(view)
            .withOutputTags(KEPT, TupleTagList.of(WITHDRAWN)));
  }

  private static final class ReviseMention extends DoFn<Mention, Mention> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Map<String, String>> revisions;

    ReviseMention(PCollectionView<Map<String, String>> revisions) {
      this.revisions = revisions;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Mention mention = context.element();
      String lineageId = context.sideInput(revisions).get(Revision.documentOf(mention));
      if (lineageId == null) {
        context.output(mention);
      } else if (lineageId.isEmpty()) {
        context.output(WITHDRAWN, mention);
      } else {
        context.output(mention.ofLineage(lineageId));
      }
    }
  }
}
