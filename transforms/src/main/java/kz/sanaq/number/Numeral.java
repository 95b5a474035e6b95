package kz.sanaq.number;

import java.math.BigDecimal;

/**
 * What a number word of {@code numbers.tsv} means.
 *
 * @param kind the part it plays
 * @param value what it adds or multiplies with
 * @param rule its place in the table
 */
public record Numeral(NumeralRole kind, BigDecimal value, String rule) {
  /** The part a word plays in a number. */
  public enum NumeralRole {
    /** Zero to nine. */
    UNIT,
    /** Ten to ninety. */
    TEN,
    HUNDRED,
    /** A thousand and up. */
    MULTIPLIER,
    /** «екеу»: so many of them together. */
    COLLECTIVE,
    /** «жарым»: and a half of what is counted. */
    HALF,
    /** «жарты»: half of one. */
    HALF_ALONE,
    /** «бүтін»: stands between whole and fraction. */
    WHOLE,
    /** «бөлік»: makes a fraction of two numbers before it. */
    PART,
    /** «минус», «плюс». */
    SIGN;

    /** Whether a number can begin with such a word. */
    boolean begins() {
      return switch (this) {
        case UNIT, TEN, HUNDRED, MULTIPLIER, COLLECTIVE, HALF_ALONE -> true;
        case HALF, WHOLE, PART, SIGN -> false;
      };
    }
  }
}
