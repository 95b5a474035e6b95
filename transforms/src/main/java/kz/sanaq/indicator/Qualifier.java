package kz.sanaq.indicator;

import kz.sanaq.language.NounClass;

/**
 * How the value of an indicator's qualifier is found.
 *
 * @param how where it is looked for
 * @param type of {@link How#CLASS}: the kind of noun that it is
 * @param values of {@link How#VALUES}: the words that it may be, dictionary forms
 * @param isRequired whether it weighs against the rule that a figure has none
 */
public record Qualifier(How how, NounClass type, Alternatives values, boolean isRequired) {
  /** Where a qualifier is looked for. */
  public enum How {
    /** The indicator has none. */
    NONE,
    /** It is what is counted itself. */
    OBJECT,
    /** A noun of a kind, among the own words or in the clause. */
    CLASS,
    /** The currency. */
    CURRENCY,
    /** One of some words, among the own words or in the clause. */
    VALUES
  }

  /** No qualifier. */
  public static final Qualifier NONE =
      new Qualifier(How.NONE, NounClass.OTHER, Alternatives.NONE, false);
}
