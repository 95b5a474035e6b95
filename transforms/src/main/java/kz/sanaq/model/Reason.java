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
  /** The value does not fit DECIMAL(38,10). */
  OUT_OF_RANGE
}
