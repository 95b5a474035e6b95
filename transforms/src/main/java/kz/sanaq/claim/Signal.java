package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.claim.StatusFeatures.Hint;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.VerbForm;

/** The first thing after a figure, read on from it, that says whether it is planned. */
enum Signal {
  /** Nothing does. */
  NONE,
  /** «салу керек». */
  NEEDED,
  /** «салу жоспарда». */
  PLAN_OF_ACT,
  /** «жоспарланып отыр». */
  PLAN_VERB,
  /** «салуды ұсынды». */
  DEMANDED,
  /** «жоспар бойынша», and the clause does not say what was done. */
  PLAN_WORD,
  /** «салынбақ», «салынсын». */
  INTENDED,
  /** «арттыратын», «салынатын болады». */
  TO_COME,
  /** «салынады». */
  WILL_BE,
  /** «жыл сайын салынады». */
  HABIT,
  /** «тұрады»: of such verbs the same form says what is. */
  IS_SO,
  /** «салынуда». */
  GOES_ON,
  /** «салынды». */
  DONE,
  /** «салынса». */
  IF;

  /** The signal of a figure. */
  static Signal of(Figure figure, Predication verbs, List<Hints.FoundHint> hints) {
    int closed = verbs.closing() == null ? figure.to() : verbs.closing().end();
    boolean plan = false;
    boolean habit = false;
    for (Hints.FoundHint found : hints) {
      if (found.begin() < figure.end()) {
        habit |= found.hint() == Hint.HABITUAL && found.begin() >= figure.clauseFrom();
        continue;
      }
      if (found.begin() > closed) {
        break;
      }
      switch (found.hint()) {
        case PLANNED -> {
          return NEEDED;
        }
        case PLAN_OF_ACT -> {
          return PLAN_OF_ACT;
        }
        case PLAN_VERB -> {
          return PLAN_VERB;
        }
        case DEMANDED -> {
          return DEMANDED;
        }
        case CHANGE_TO_COME -> {
          return TO_COME;
        }
        case PLAN, PLAN_PARTICIPLE -> plan = true;
        case HABITUAL -> habit = true;
        case DESCRIBING -> {}
      }
    }
    Signal said = of(verbs.closing(), habit);
    boolean open = said != DONE && said != INTENDED;
    return plan && open ? PLAN_WORD : said == NONE ? leading(verbs) : said;
  }

  private static Signal of(Phrase closing, boolean habit) {
    VerbSort sort = VerbSort.of(closing);
    return switch (Tense.of(closing)) {
      case PAST, PERFECT -> DONE;
      case ONGOING -> GOES_ON;
      case INTENTION, OPTATIVE -> INTENDED;
      case HABITUAL -> TO_COME;
      case FUTURE, AORIST -> sort == VerbSort.STATE ? IS_SO : habit ? HABIT : WILL_BE;
      default -> NONE;
    };
  }

  private static Signal leading(Predication verbs) {
    return verbs.lead() != null && verbs.lead().form() == VerbForm.CONDITION ? IF : NONE;
  }
}
