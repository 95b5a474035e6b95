package kz.sanaq.claim;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Status;
import kz.sanaq.syntax.Marks;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.Verb;

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
   * @param ahead whether the time of the figure lies ahead of the publication
   */
  Decision<Status> read(Figure figure, boolean ahead) {
    Tokens tokens = figure.tokens();
    boolean habitual = isHabitual(tokens, figure.clauseFrom(), figure.end());
    int to = figure.to();
    String plan = null;
    for (int i = figure.end(); i < to; i++) {
      int after = Marks.afterQuote(tokens, i, to);
      if (after >= 0) {
        // A name says nothing of the figure: «Болашақ» бағдарламасы.
        i = after - 1;
        continue;
      }
      String planned = planned(tokens, i, to);
      if (planned != null) {
        return Decision.of(Status.PLANNED, planned);
      }
      plan = planAt(tokens, i, to, plan);
      // «тәулігіне 70 тонна тартатын диірмен қоямыз»: the habit is the participle's.
      habitual &= !isToCome(tokens, i);
      int closing = tokens.isWord(i) ? predicates.closing(tokens, i, to) : 0;
      if (closing != 0
          && closes(i, closing, to)
          && !reports(tokens, i, predicates.verbAt(tokens, i))) {
        return plan != null && !isDone(closing)
            ? Decision.of(Status.PLANNED, plan)
            : byTense(tokens, i, closing, habitual, ahead);
      }
    }
    if (plan != null) {
      return Decision.of(Status.PLANNED, plan);
    }
    return ahead ? Decision.of(Status.PLANNED, "deadline-ahead") : Decision.of(Status.ACTUAL);
  }

  private boolean isHabitual(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      long cue = words.cues.match(tokens, i);
      if (cue >= 0 && words.cues.meaning(cue).cue() == ClaimWords.Cue.HABITUAL) {
        return true;
      }
    }
    return false;
  }

  /** The row or rule by which the word at {@code i} alone makes the figure planned; or null. */
  private String planned(Tokens tokens, int i, int to) {
    long cue = words.cues.match(tokens, i);
    if (cue >= 0 && !describes(tokens, Lexicon.end(cue) - 1)) {
      ClaimWords.StatusCue word = words.cues.meaning(cue);
      if (word.cue() == ClaimWords.Cue.PLANNED || isOfAnAct(tokens, i, word.cue())) {
        return word.row();
      }
    }
    Verb verb = predicates.verbAt(tokens, i);
    if (verb == null) {
      return null;
    }
    if (verb.role() == Verb.Role.PLAN && !modifies(tokens, i, to)) {
      return verb.row();
    }
    return verb.change() != Direction.NONE && isToCome(tokens, i) ? "change-to-come" : null;
  }

  /** The row of the last word up to {@code i} that speaks of a plan, null for none. */
  private String planAt(Tokens tokens, int i, int to, String before) {
    long cue = words.cues.match(tokens, i);
    String plan = before;
    if (cue >= 0 && !describes(tokens, Lexicon.end(cue) - 1)) {
      ClaimWords.StatusCue word = words.cues.meaning(cue);
      plan = word.cue() == ClaimWords.Cue.PLAN ? word.row() : plan;
    }
    Verb verb = predicates.verbAt(tokens, i);
    return verb != null && verb.role() == Verb.Role.PLAN && modifies(tokens, i, to)
        ? verb.row()
        : plan;
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
        && !Marks.isStop(tokens, i + 1, to)
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

  private Decision<Status> byTense(
      Tokens tokens, int i, int features, boolean habitual, boolean ahead) {
    if (Feature.INTENTION.in(features)) {
      return Decision.of(Status.PLANNED, "intention");
    }
    if (Feature.HABITUAL.in(features)) {
      Verb next = predicates.verbAt(tokens, i + 1);
      boolean willBe =
          next != null
              && next.isAuxiliary()
              && !Feature.CONDITIONAL.in(tokens.featuresAs(WordClass.VERB, i + 1));
      return willBe || Feature.ACCUSATIVE.in(features)
          ? Decision.of(Status.PLANNED, "future-participle")
          : Decision.of(Status.ACTUAL);
    }
    if (Feature.FUTURE.in(features)) {
      Verb verb = predicates.verbEnding(tokens, i);
      boolean missed =
          verb != null && verb.bound() != Verb.Bound.NONE && Feature.NEGATIVE.in(features);
      boolean usual = habitual || missed || (verb != null && saysWhatIs(tokens, i, verb));
      return usual && !ahead
          ? Decision.of(Status.ACTUAL)
          : Decision.of(Status.PLANNED, "future-tense");
    }
    return Feature.PROGRESSIVE.in(features) && ahead
        ? Decision.of(Status.PLANNED, "deadline-ahead")
        : Decision.of(Status.ACTUAL);
  }

  private boolean saysWhatIs(Tokens tokens, int i, Verb verb) {
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
      case ABLE -> carries && Feature.IMPERFECTIVE.in(before);
    };
  }
}
