package kz.sanaq.claim;

import kz.sanaq.language.Feature;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.VerbForm;

/** What a verb's form says of the time of its act, seen from when it is told. */
enum Tense {
  /** No verb. */
  NONE,
  /** «салынды». */
  PAST,
  /** «салынған». */
  PERFECT,
  /** «салынуда», «салынып жатыр». */
  ONGOING,
  /** «салынады»: it is so, or will be. */
  FUTURE,
  /** «салынатын». */
  HABITUAL,
  /** «салынбақ». */
  INTENTION,
  /** «салынар». */
  AORIST,
  /** «салынсын». */
  OPTATIVE,
  /** «салу». */
  ACT,
  /** «салынып». */
  CONVERB,
  /** «салынса». */
  CONDITION;

  /** The tense of a verb phrase; {@link #NONE} of none. */
  static Tense of(Phrase verb) {
    if (verb == null) {
      return NONE;
    }
    int has = verb.features();
    if (Feature.INTENTION.in(has)) {
      return INTENTION;
    }
    if (Feature.HABITUAL.in(has)) {
      return HABITUAL;
    }
    if (Feature.PERFECT.in(has)) {
      return PERFECT;
    }
    if (Feature.PAST.in(has)) {
      return PAST;
    }
    if (Feature.PROGRESSIVE.in(has)) {
      return ONGOING;
    }
    if (Feature.FUTURE.in(has)) {
      return FUTURE;
    }
    return rare(verb.form(), has);
  }

  private static Tense rare(VerbForm form, int has) {
    if (Feature.AORIST.in(has)) {
      return AORIST;
    }
    if (Feature.OPTATIVE.in(has)) {
      return OPTATIVE;
    }
    return switch (form) {
      case ACT -> ACT;
      case CONVERB -> CONVERB;
      case CONDITION -> CONDITION;
      // «салынып тұр»: of an auxiliary the bare stem is the present.
      case FINITE -> ONGOING;
      default -> NONE;
    };
  }
}
