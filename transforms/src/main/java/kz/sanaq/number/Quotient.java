package kz.sanaq.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Division of what is said as a fraction, which may have no exact decimal. All results are without
 * trailing zeros; a whole that is zero throws {@link ArithmeticException}.
 */
public final class Quotient {
  private static final int PLACES = 10;

  /** Places of a part that is told in percent, which have two fewer. */
  static final int FINE = 12;

  private Quotient() {}

  /** A part of a whole, cut at the places of one that is told in percent. */
  static BigDecimal cut(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, FINE, RoundingMode.DOWN).stripTrailingZeros();
  }

  /** A part of a whole, rounded half to even at ten places. */
  public static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
