package kz.sanaq.claim;

import java.util.Locale;
import java.util.Objects;
import kz.sanaq.place.PlaceChoice;

/** Answers of decisions as {@code --explain} shows them: «мектеп (item)», «KZ-75 (named)». */
public final class AnswerText {
  private AnswerText() {}

  /** An answer of any decision. */
  public static String of(Object answer) {
    if (answer instanceof Thing thing) {
      return thing.object() + " (" + thing.unit().code() + ")";
    }
    if (answer instanceof Event event) {
      return event.act();
    }
    if (answer instanceof Name name) {
      return name.code();
    }
    if (answer instanceof PlaceChoice choice) {
      return choice.place().region() + " (" + choice.rule() + ")";
    }
    if (answer instanceof Dating dating) {
      return Objects.toString(dating.period().year(), "") + " (" + dating.rule() + ")";
    }
    if (answer instanceof Certainty.Verdict verdict) {
      return verdict.right() ? "right" : "wrong";
    }
    if (answer instanceof RowReader.Verdict verdict) {
      return verdict.stands() ? "stands" : "misleads";
    }
    if (answer instanceof ScopeReader.Scoped scoped) {
      return scoped.scope().name().toLowerCase(Locale.ROOT);
    }
    return answer.toString().toLowerCase(Locale.ROOT);
  }
}
