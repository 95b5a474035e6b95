package kz.sanaq.model;

/** Why a quantity is no claim. */
public enum Reason {
  DATE,
  DURATION,
  AGE,
  CONTACT,
  LABEL,
  BOILERPLATE,
  ORDINAL,
  PRONOUN,
  VAGUE,
  SCORE,
  /** What a rate or a price is told for: «1000 адамға шаққанда». */
  BASE,
  /** It describes what is counted: «екі қабатты үй». */
  QUALIFIER,
  NEGATED,
  HYPOTHETICAL,
  /** The value does not fit DECIMAL(38,10). */
  OUT_OF_RANGE,
  /** Its sentence or its document has so many that the rest is left out. */
  TOO_MANY
}
