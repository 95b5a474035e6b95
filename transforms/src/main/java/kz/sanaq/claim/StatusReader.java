package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Status;

/**
 * Reads whether a figure tells what is or what is intended, from the predicate of its clause.
 *
 * <p>Planned: words of intention between figure and predicate, a future tense that is not habitual,
 * a deadline ahead. Everything else is actual.
 */
final class StatusReader {
  private final ClaimWords words;
  private final Predicates predicates;

  StatusReader(ClaimWords words, Predicates predicates) {
    this.words = words;
    this.predicates = predicates;
  }

  /**
   * The status of a figure.
   *
   * @param begin first token of its clause
   * @param end token behind the quantity
   * @param to token behind the sentence
   * @param ahead whether the time of the figure lies ahead of the publication
   * @param rules gets the rules that told so
   */
  Status read(Tokens tokens, int begin, int end, int to, boolean ahead, List<String> rules) {
    boolean habitual = false;
    for (int i = begin; i < end; i++) {
      long cue = words.cues.match(tokens, i);
      if (cue >= 0) {
        habitual |= !words.cues.meaning(cue).planned();
      }
    }
    for (int i = end; i < to; i++) {
      long cue = words.cues.match(tokens, i);
      if (cue >= 0 && words.cues.meaning(cue).planned()) {
        rules.add(words.cues.meaning(cue).row());
        return Status.PLANNED;
      }
      Verb verb = predicates.verbAt(tokens, i);
      if (verb != null && verb.role() == Verb.Role.PLAN) {
        rules.add(verb.row());
        return Status.PLANNED;
      }
      if (verb != null && verb.change() != Direction.NONE && isToCome(tokens, i)) {
        return planned(rules, "change-to-come");
      }
      if (isToCome(tokens, i)) {
        // «тәулігіне 70 тонна тартатын диірмен қоямыз»: the habit is the participle's.
        habitual = false;
      }
      int closing = tokens.isWord(i) ? predicates.closing(tokens, i, to) : 0;
      if (closing != 0 && closes(i, closing, to)) {
        return byTense(tokens, i, closing, habitual, ahead, rules);
      }
    }
    return ahead ? planned(rules, "deadline-ahead") : Status.ACTUAL;
  }

  /** Whether the token is a participle of what happens or will happen («арттыратын»). */
  private static boolean isToCome(Tokens tokens, int i) {
    return Feature.HABITUAL.in(tokens.featuresAs(WordClass.VERB, i));
  }

  /** A converb before an auxiliary or another verb leaves the tense to that verb. */
  private static boolean closes(int i, int features, int to) {
    boolean chained = Feature.CONVERB.in(features) || Feature.CONDITIONAL.in(features);
    return !chained || i + 1 >= to;
  }

  private Status byTense(
      Tokens tokens,
      int i,
      int features,
      boolean habitual,
      boolean ahead,
      List<String> rules) {
    if (Feature.INTENTION.in(features)) {
      return planned(rules, "intention");
    }
    if (Feature.HABITUAL.in(features)) {
      Verb next = predicates.verbAt(tokens, i + 1);
      boolean willBe =
          next != null
              && next.role() == Verb.Role.AUXILIARY
              && !Feature.CONDITIONAL.in(tokens.featuresAs(WordClass.VERB, i + 1));
      return willBe || Feature.ACCUSATIVE.in(features)
          ? planned(rules, "future-participle")
          : Status.ACTUAL;
    }
    if (Feature.FUTURE.in(features)) {
      Verb verb = predicates.verbAt(tokens, i);
      boolean progressive =
          verb != null
              && verb.role() == Verb.Role.AUXILIARY
              && Feature.CONVERB.in(tokens.featuresAs(WordClass.VERB, i - 1));
      boolean missed =
          verb != null && verb.bound() != Verb.Bound.NONE && Feature.NEGATIVE.in(features);
      boolean usual =
          habitual || (verb != null && verb.habitual()) || progressive || missed;
      return usual && !ahead ? Status.ACTUAL : planned(rules, "future-tense");
    }
    if (Feature.PROGRESSIVE.in(features) && ahead) {
      return planned(rules, "deadline-ahead");
    }
    return Status.ACTUAL;
  }

  private static Status planned(List<String> rules, String rule) {
    rules.add(rule);
    return Status.PLANNED;
  }
}
