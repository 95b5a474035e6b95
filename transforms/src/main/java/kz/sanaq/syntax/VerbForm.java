package kz.sanaq.syntax;

import kz.sanaq.language.Feature;

/** What the form of a verb does in its sentence. */
public enum VerbForm {
  /** It closes a clause: «салынды», «салынады», «салынуда». */
  FINITE,
  /** It describes the noun after it: «салынған» of «салынған мектеп». */
  PARTICIPLE,
  /** A participle that stands for who or what does it: «алғандар», «салғанын». */
  NOUN,
  /** The act itself: «салу», «салуға». */
  ACT,
  /** It leads to the next verb: «салынып». */
  CONVERB,
  /** «салынса». */
  CONDITION,
  /** No form of a verb. */
  NONE;

  private static final int TENSES =
      Feature.PAST.bit()
          | Feature.FUTURE.bit()
          | Feature.PROGRESSIVE.bit()
          | Feature.INTENTION.bit()
          | Feature.OPTATIVE.bit();

  private static final int PARTICIPLES = Feature.PERFECT.bit() | Feature.HABITUAL.bit();

  private static final int NOMINAL =
      Feature.PLURAL.bit()
          | Feature.POSSESSED.bit()
          | Feature.POSSESSED_3.bit()
          | Feature.GENITIVE.bit()
          | Feature.DATIVE.bit()
          | Feature.ACCUSATIVE.bit()
          | Feature.LOCATIVE.bit()
          | Feature.ABLATIVE.bit()
          | Feature.INSTRUMENTAL.bit();

  /** The form that the endings of a verb make; a bare participle is taken to describe a noun. */
  static VerbForm of(int features) {
    if (features <= 0) {
      return NONE;
    }
    if (Feature.INFINITIVE.in(features)) {
      return ACT;
    }
    if ((features & PARTICIPLES) != 0) {
      return (features & NOMINAL) != 0 ? NOUN : PARTICIPLE;
    }
    if ((features & TENSES) != 0 || Feature.AORIST.in(features)) {
      return FINITE;
    }
    if (Feature.CONVERB.in(features)) {
      return CONVERB;
    }
    return Feature.CONDITIONAL.in(features) ? CONDITION : NONE;
  }
}
