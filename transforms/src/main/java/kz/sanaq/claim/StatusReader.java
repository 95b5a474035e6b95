package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
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
  /** «-ты», «-тік»; «having» is written like the accusative. */
  private static final int DESCRIBING =
      Feature.ACCUSATIVE.bit() | Feature.HAVING.bit() | Feature.ADJECTIVAL.bit();

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
        habitual |= words.cues.meaning(cue).cue() == ClaimWords.Cue.HABITUAL;
      }
    }
    String plan = null;
    for (int i = end; i < to; i++) {
      int behind = Predicates.behindQuote(tokens, i, to);
      if (behind >= 0) {
        // A name says nothing of the figure: «Болашақ» бағдарламасы.
        i = behind - 1;
        continue;
      }
      long cue = words.cues.match(tokens, i);
      if (cue >= 0 && !describes(tokens, Lexicon.end(cue) - 1)) {
        ClaimWords.StatusCue word = words.cues.meaning(cue);
        if (word.cue() == ClaimWords.Cue.PLANNED || isOfAnAct(tokens, i, word.cue())) {
          return planned(rules, word.row());
        }
        plan = word.cue() == ClaimWords.Cue.PLAN ? word.row() : plan;
      }
      Verb verb = predicates.verbAt(tokens, i);
      if (verb != null && verb.role() == Verb.Role.PLAN) {
        if (!modifies(tokens, i, to)) {
          return planned(rules, verb.row());
        }
        plan = verb.row();
      }
      if (verb != null && verb.change() != Direction.NONE && isToCome(tokens, i)) {
        return planned(rules, "change-to-come");
      }
      if (isToCome(tokens, i)) {
        // «тәулігіне 70 тонна тартатын диірмен қоямыз»: the habit is the participle's.
        habitual = false;
      }
      int closing = tokens.isWord(i) ? predicates.closing(tokens, i, to) : 0;
      if (closing != 0 && closes(i, closing, to) && !reports(tokens, i, verb)) {
        return plan != null && !isDone(closing)
            ? planned(rules, plan)
            : byTense(tokens, i, closing, habitual, ahead, rules);
      }
    }
    if (plan != null) {
      return planned(rules, plan);
    }
    return ahead ? planned(rules, "deadline-ahead") : Status.ACTUAL;
  }

  /** Whether a verb tells who says so, and not what is or will be: «15 адам бар, дейді ол». */
  private boolean reports(Tokens tokens, int i, Verb verb) {
    return verb != null
        && verb.role() == Verb.Role.SPEECH
        && (verb.present() == Verb.Present.ACTUAL
            || !tokens.isWord(i - 1)
            || predicates.isReported(tokens, i - 1));
  }

  /** Whether a word only describes the noun behind it: «қажетті құрал». */
  private static boolean describes(Tokens tokens, int i) {
    return (tokens.features(i) & DESCRIBING) != 0 && !tokens.has(i, Feature.POSSESSED_3);
  }

  /** Whether a plan is one of doing what is told: «салу жоспары». */
  private static boolean isOfAnAct(Tokens tokens, int i, ClaimWords.Cue cue) {
    return cue == ClaimWords.Cue.PLAN
        && Feature.INFINITIVE.in(tokens.featuresAs(WordClass.VERB, i - 1));
  }

  /** Whether a participle belongs to the noun behind it: «жоспарланған мерзімде аяқталды». */
  private boolean modifies(Tokens tokens, int i, int to) {
    return tokens.featuresAs(WordClass.VERB, i) == Feature.PERFECT.bit()
        && !Predicates.isStop(tokens, i + 1, to)
        && predicates.verbAt(tokens, i + 1) == null
        && !Feature.INFINITIVE.in(tokens.featuresAs(WordClass.VERB, i - 1));
  }

  /** Whether a clause closes with what was done. */
  private static boolean isDone(int closing) {
    return Feature.PAST.in(closing) || Feature.PERFECT.in(closing);
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
      Tokens tokens, int i, int features, boolean habitual, boolean ahead, List<String> rules) {
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
      Verb verb = predicates.verbEnding(tokens, i);
      boolean missed =
          verb != null && verb.bound() != Verb.Bound.NONE && Feature.NEGATIVE.in(features);
      boolean usual = habitual || missed || (verb != null && tellsWhatIs(tokens, i, verb));
      return usual && !ahead ? Status.ACTUAL : planned(rules, "future-tense");
    }
    if (Feature.PROGRESSIVE.in(features) && ahead) {
      return planned(rules, "deadline-ahead");
    }
    return Status.ACTUAL;
  }

  private boolean tellsWhatIs(Tokens tokens, int i, Verb verb) {
    // A known noun may end like a converb: «баспана».
    int before =
        tokens.lemma(i - 1) > Vocabulary.BARE_ENDING
            ? tokens.features(i - 1)
            : tokens.featuresAs(WordClass.VERB, i - 1);
    boolean carries = Feature.CONVERB.in(before);
    return switch (verb.present()) {
      case NEVER -> false;
      case ACTUAL -> true;
      case CARRIED -> carries;
      case ABLE -> carries && tokens.text().at(tokens.end(i - 1) - 1) != 'п';
    };
  }

  private static Status planned(List<String> rules, String rule) {
    rules.add(rule);
    return Status.PLANNED;
  }
}
