package kz.sanaq.claim;

import kz.sanaq.model.Direction;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.Verb;

/** What sort of verb says something of a figure, as far as that bears on whether it is planned. */
enum VerbSort {
  /** No verb. */
  NONE,
  /** No table has it. */
  UNKNOWN,
  /** A verb of the tables that is none of these. */
  KNOWN,
  /** «жоспарлау». */
  PLAN,
  /** «ұсыну», «талап ету». */
  DEMAND,
  /** «көбею». */
  CHANGE,
  /** «асу», «жету». */
  BOUND,
  /** «құрау», «болу». */
  EXISTENCE,
  /** Its present tense says what is: «тұрады». */
  STATE,
  /** Its present tense says what is after a converb: «келеді», «алады». */
  CARRIER,
  /** «деді». */
  SPEECH,
  /** It only carries the tense. */
  AUXILIARY;

  /** The sort of a verb phrase; {@link #NONE} of none. */
  static VerbSort of(Phrase phrase) {
    if (phrase == null) {
      return NONE;
    }
    return phrase.verb() == null ? UNKNOWN : of(phrase.verb());
  }

  /** The sort of a verb of the tables. */
  static VerbSort of(Verb verb) {
    boolean state = verb.present() == Verb.Present.ACTUAL;
    return switch (verb.role()) {
      case PLAN -> PLAN;
      case DEMAND -> DEMAND;
      case SPEECH -> SPEECH;
      case EXISTENCE -> EXISTENCE;
      case AUXILIARY, COPULA ->
          state ? STATE : verb.present() == Verb.Present.NEVER ? AUXILIARY : CARRIER;
      case NONE, SECONDARY -> ofAct(verb);
    };
  }

  private static VerbSort ofAct(Verb verb) {
    if (verb.change() != Direction.NONE) {
      return CHANGE;
    }
    if (verb.bound() != Verb.VerbBound.NONE) {
      return BOUND;
    }
    return switch (verb.present()) {
      case ACTUAL -> STATE;
      case CARRIED, ABLE -> CARRIER;
      case NEVER -> KNOWN;
    };
  }
}
