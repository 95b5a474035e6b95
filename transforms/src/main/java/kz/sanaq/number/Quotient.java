package kz.sanaq.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Division of what is said as a fraction; a third has no exact decimal and is cut at ten places.
 */
public final class Quotient {
  private static final int PLACES = 10;

  private Quotient() {}

  public static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
