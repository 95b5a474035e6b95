package kz.sanaq.model;

/** Why a quantity is no claim: it counts or measures nothing, or nobody says that it is so. */
public enum Reason {
  /** It is part of a date or a time of day, or a year. */
  DATE,
  /** How long something takes or is ago: «үш жыл бойы». */
  DURATION,
  /** How old somebody is. */
  AGE,
  /** A telephone number, an address, an account. */
  CONTACT,
  /** A name or a number of something: «№7 мектеп», «95-бап»; also the head of a table. */
  LABEL,
  /** Furniture of the page: «Пікір: 14». */
  BOILERPLATE,
  /** Which of a row: «үшінші». */
  ORDINAL,
  /** It stands for what was named before: «екеуі», «екі рет». */
  PRONOUN,
  /** No value can be given: «бірнеше мың». */
  VAGUE,
  /** The result of a match, or a coordinate. */
  SCORE,
  /** What a rate or a price is told for: «1000 адамға шаққанда». */
  BASE,
  /** It describes what is counted: «екі қабатты үй». */
  QUALIFIER,
  /** It is denied: «үш емес, отыз мектеп», «40 мың адам қалды деген ақпарат жалған». */
  NEGATED,
  /** It is supposed: «мысалы, 100 теңге салсаңыз». */
  HYPOTHETICAL,
  /** The value does not fit DECIMAL(38,10). */
  OUT_OF_RANGE,
  /** Its sentence or its document has so many that the rest is left out. */
  TOO_MANY
}
