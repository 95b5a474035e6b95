package kz.sanaq.pipeline.evaluate;

import java.math.BigDecimal;
import kz.sanaq.model.Amount;

/**
 * The number of a figure: equal numbers are equal objects.
 *
 * @param exact null for a range
 * @param lower lower end of a range, else null
 * @param upper upper end of a range, else null
 */
record Value(BigDecimal exact, BigDecimal lower, BigDecimal upper) {
  Value {
    exact = Amount.canonical(exact);
    lower = Amount.canonical(lower);
    upper = Amount.canonical(upper);
  }

  @Override
  public String toString() {
    return exact == null ? plain(lower) + "–" + plain(upper) : plain(exact);
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
