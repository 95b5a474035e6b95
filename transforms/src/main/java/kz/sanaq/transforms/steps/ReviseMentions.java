package kz.sanaq.transforms.steps;

import java.util.List;
import java.util.Map;
import kz.sanaq.claim.CopiedMentions;
import kz.sanaq.edition.Revision;
import kz.sanaq.model.Copy;
import kz.sanaq.model.Mention;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Brings the mentions of a base up to date with its documents.
 *
 * <p>In: mentions as the base published them. Out: {@link #KEPT}, with the lineage of today, for
 * new copies of their documents too; {@link #WITHDRAWN}, those of documents that count no more.
 */
public final class ReviseMentions extends PTransform<PCollection<Mention>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Mentions that still count. */
  public static final TupleTag<Mention> KEPT = new TupleTag<>() {};

  /** Mentions of documents that were replaced. */
  public static final TupleTag<Mention> WITHDRAWN = new TupleTag<>() {};

  /** Kept ones of documents that have new copies. */
  private static final TupleTag<Mention> COPIED = new TupleTag<>() {};

  private final transient PCollectionView<Map<String, Revision>> revisions;

  private ReviseMentions(PCollectionView<Map<String, Revision>> revisions) {
    this.revisions = revisions;
  }

  /** Revises by what {@link ViewRevisions} shows. */
  public static ReviseMentions by(PCollectionView<Map<String, Revision>> revisions) {
    return new ReviseMentions(revisions);
  }

  @Override
  public PCollectionTuple expand(PCollection<Mention> mentions) {
    PCollectionTuple revised =
        mentions.apply(
            "Revise mention",
            ParDo.of(new ReviseMention(revisions))
                .withSideInputs(revisions)
                .withOutputTags(KEPT, TupleTagList.of(WITHDRAWN).and(COPIED)));
    PCollection<Mention> copies =
        revised
            .get(COPIED)
            .apply("Group by document", GroupInBuckets.by(mention -> mention.origin().documentId()))
            .apply(
                "List for copies",
                ParDo.of(new ListForCopies(revisions)).withSideInputs(revisions));
    PCollection<Mention> kept =
        PCollectionList.of(revised.get(KEPT)).and(copies).apply("All kept", Flatten.pCollections());
    return PCollectionTuple.of(KEPT, kept).and(WITHDRAWN, revised.get(WITHDRAWN));
  }

  private static final class ReviseMention extends DoFn<Mention, Mention> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Map<String, Revision>> revisions;

    ReviseMention(PCollectionView<Map<String, Revision>> revisions) {
      this.revisions = revisions;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Mention mention = context.element();
      Revision revision = context.sideInput(revisions).get(mention.origin().documentId());
      if (revision == null) {
        context.output(mention);
      } else if (revision.what() == Revision.RevisionOutcome.WITHDRAWN) {
        context.output(WITHDRAWN, mention);
      } else if (revision.what() == Revision.RevisionOutcome.KEPT) {
        Mention moved = mention.ofLineage(revision.lineageId());
        context.output(moved);
        if (!revision.copies().isEmpty()) {
          context.output(COPIED, moved);
        }
      }
    }
  }

  /** Takes all mentions of a document together, for they name each other. */
  private static final class ListForCopies extends DoFn<List<Mention>, Mention> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Map<String, Revision>> revisions;

    ListForCopies(PCollectionView<Map<String, Revision>> revisions) {
      this.revisions = revisions;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      List<Mention> mentions = context.element();
      Revision revision = context.sideInput(revisions).get(mentions.get(0).origin().documentId());
      for (Copy copy : revision.copies()) {
        CopiedMentions.of(mentions, revision.contentHash(), copy).forEach(context::output);
      }
    }
  }
}
