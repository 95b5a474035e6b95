package kz.sanaq.transforms.steps;

import java.util.Map;
import kz.sanaq.edition.Revision;
import kz.sanaq.model.CitedSentence;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Brings the sentences of a base up to date with its documents.
 *
 * <p>In: sentences as the base published them. Out: those that mentions still stand in, for new
 * copies of their documents too; {@link ReviseMentions} does the same with the mentions.
 */
public final class ReviseSentences
    extends PTransform<PCollection<CitedSentence>, PCollection<CitedSentence>> {
  private static final long serialVersionUID = 1L;

  private final transient PCollectionView<Map<String, Revision>> revisions;

  private ReviseSentences(PCollectionView<Map<String, Revision>> revisions) {
    this.revisions = revisions;
  }

  /** Revises by what {@link ViewRevisions} shows. */
  public static ReviseSentences by(PCollectionView<Map<String, Revision>> revisions) {
    return new ReviseSentences(revisions);
  }

  @Override
  public PCollection<CitedSentence> expand(PCollection<CitedSentence> sentences) {
    return sentences.apply(
        "Revise sentence", ParDo.of(new ReviseSentence(revisions)).withSideInputs(revisions));
  }

  private static final class ReviseSentence extends DoFn<CitedSentence, CitedSentence> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Map<String, Revision>> revisions;

    ReviseSentence(PCollectionView<Map<String, Revision>> revisions) {
      this.revisions = revisions;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      CitedSentence sentence = context.element();
      Revision revision = context.sideInput(revisions).get(sentence.documentId());
      if (revision == null) {
        context.output(sentence);
      } else if (revision.what() == Revision.RevisionOutcome.KEPT) {
        context.output(sentence);
        revision.copies().forEach(copy -> context.output(sentence.in(revision.source(), copy)));
      }
    }
  }
}
