package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.claim.StatusFeatures.Hint;
import kz.sanaq.model.Per;
import kz.sanaq.model.Status;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.Verb;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Weigher;

/**
 * Reads whether a figure says what is or was, or what is intended: by the verbs around it, words of
 * plans and habits, its time, and the figures before it. A figure that is named a plan's is one
 * ({@link PlanLabel}).
 */
final class StatusReader {
  private final Weigher weigher;

  StatusReader(Weigher weigher) {
    this.weigher = weigher;
  }

  /** The status of a figure. */
  Decision<Status> read(Known known, Dating dating, Per per, Hints hints) {
    String label = PlanLabel.of(known.figure(), hints);
    if (label != null) {
      return Decision.of(Status.PLANNED, label);
    }
    Candidate<Status> planned = new Candidate<>(Status.PLANNED);
    new StatusDescriber(known, dating, per, hints).describe(planned);
    List<Candidate<Status>> both = List.of(new Candidate<>(Status.ACTUAL), planned);
    Choice<Status> choice = weigher.choose(both);
    known.figure().scene().observer().chosen(weigher, choice);
    boolean is = choice.value() == Status.PLANNED;
    return Decision.of(choice, is ? rule(known, hints) : "");
  }

  /** What speaks of a plan in the figure's sentence, for explanations. */
  private static String rule(Known known, Hints hints) {
    for (Hints.FoundHint found : hints.of(known.figure().sentence())) {
      if (found.hint() != Hint.HABITUAL && found.hint() != Hint.DESCRIBING) {
        return found.row();
      }
    }
    Phrase closing = known.verbs().closing();
    Verb verb = closing == null ? null : closing.verb();
    return verb == null ? "planned-by-context" : verb.row();
  }
}
