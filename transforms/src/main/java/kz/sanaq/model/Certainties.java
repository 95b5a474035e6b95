package kz.sanaq.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Arithmetic of certainties: shares from 0.01 to 0.99 with two digits. */
public final class Certainties {
  private static final int DIGITS = 2;
  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal MOST = new BigDecimal("0.99");

  private Certainties() {}

  /** A probability with two digits; nothing is impossible, and nothing beyond doubt. */
  public static BigDecimal rounded(BigDecimal probability) {
    BigDecimal share = probability.setScale(DIGITS, RoundingMode.HALF_EVEN);
    return Amount.canonical(share.max(LEAST).min(MOST));
  }

  /**
   * How sure something is that independent sources agree on: that not all of them are read wrong.
   *
   * @param each the certainty of each source, in any order; at least one
   */
  public static BigDecimal together(Collection<BigDecimal> each) {
    BigDecimal wrong = BigDecimal.ONE;
    for (BigDecimal one : each) {
      wrong = wrong.multiply(BigDecimal.ONE.subtract(one));
    }
    return rounded(BigDecimal.ONE.subtract(wrong));
  }
}
