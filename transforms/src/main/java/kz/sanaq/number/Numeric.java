package kz.sanaq.number;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;

/**
 * A number as it was read: value, step and ending.
 *
 * @param begin its first token
 * @param end the token after it, its ending included
 * @param value exact value, null where it has more digits than the model holds
 * @param step one unit of its last stated digit: that of the figures times the multiplier after
 *     them («1,6 мың» 100), the last multiplier of number words («екі жүз мың» 1000, «екі жүз» 1)
 * @param scale the multiplier that ends it («2 мың»: 1000), one where it ends in none
 * @param features what its ending says
 * @param digits whether it begins with figures
 * @param rule resource row of its last word, or the name of the rule for figures
 */
public record Numeric(
    int begin,
    int end,
    BigDecimal value,
    BigDecimal step,
    BigDecimal scale,
    int features,
    boolean digits,
    String rule) {
  private static final BigDecimal NO_LONGER_SMALL = BigDecimal.valueOf(10_000);

  /** Whether its ending has the feature. */
  public boolean has(Feature feature) {
    return feature.in(features);
  }

  /** Whether it is an ordinal and nothing else. */
  public boolean isOrdinal() {
    return features == Feature.ORDINAL.bit();
  }

  /** Whether it is a Roman numeral. */
  public boolean isRoman() {
    return rule.equals(RomanReader.RULE);
  }

  /** Whether it is whole. */
  public boolean isWhole() {
    return value != null && value.scale() <= 0;
  }

  /** Whether it is whole, not negative and below ten thousand, as years and counts of months. */
  public boolean isSmall() {
    return isWhole() && value.signum() >= 0 && value.compareTo(NO_LONGER_SMALL) < 0;
  }

  /** Whether its value is known and not above {@code most}. */
  public boolean isAtMost(int most) {
    return value != null && value.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /** Whether it is whole and lies between the two, both included. */
  public boolean isWithin(int least, int most) {
    return isSmall() && value.intValue() >= least && value.intValue() <= most;
  }

  /** The value of one that is small. */
  public int intValue() {
    return value.intValue();
  }

  /** Whether it is said with a decimal point: «төрт те сегіз». */
  public boolean isSpokenDecimal() {
    return rule.equals(NumberParser.SPOKEN_POINT);
  }

  /** Whether it is said as a part of a whole: «үштен бірі». */
  public boolean isFraction() {
    return rule.equals(NumberReader.FRACTION);
  }

  /** Whether it is a fraction that has no exact decimal and was cut. */
  public boolean isCut() {
    return isFraction() && step.scale() == Quotient.FINE;
  }

  /** Whether its value is one. */
  public boolean isOne() {
    return value != null && value.compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether it ends without any ending. */
  public boolean bare() {
    return features == 0;
  }

  /** The same times a multiplier, which ends it: «1,6» and «мың». */
  public Numeric scaled(BigDecimal by) {
    return new Numeric(
        begin,
        end,
        value == null ? null : value.multiply(by),
        step.multiply(by),
        by,
        features,
        digits,
        rule);
  }

  /** The same below zero. */
  public Numeric negated() {
    return new Numeric(
        begin, end, value == null ? null : value.negate(), step, scale, features, digits, rule);
  }
}
