package kz.sanaq.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a number says: a value or a range, and how it bounds the truth.
 *
 * @param value exact, multiplier applied; null for a range
 * @param lower lower end of a range, else null
 * @param upper upper end of a range, else null
 * @param step one unit of the last stated digit («1,6 мың»: 100, «1 620»: 1), never null: how
 *     precisely the figure was stated, positive
 * @param comparator how the value bounds the true one
 */
public record Amount(
    BigDecimal value, BigDecimal lower, BigDecimal upper, BigDecimal step, Comparator comparator) {
  public Amount {
    Objects.requireNonNull(comparator);
    value = canonical(value);
    lower = canonical(lower);
    upper = canonical(upper);
    step = canonical(Objects.requireNonNull(step));
    if (step.signum() <= 0) {
      throw new IllegalArgumentException("a step of " + step);
    }
    if ((value == null) == (lower == null) || (lower == null) != (upper == null)) {
      throw new IllegalArgumentException("either a value or both ends of a range");
    }
  }

  /** Exactly {@code value}, stated in steps of {@code step}. */
  public static Amount of(BigDecimal value, BigDecimal step) {
    return new Amount(value, null, null, step, Comparator.EQUAL);
  }

  /** From {@code lower} to {@code upper}, stated in steps of {@code step}. */
  public static Amount range(BigDecimal lower, BigDecimal upper, BigDecimal step) {
    return new Amount(null, lower, upper, step, Comparator.EQUAL);
  }

  /** The same figure with another comparator. */
  public Amount with(Comparator other) {
    return other == comparator ? this : new Amount(value, lower, upper, step, other);
  }

  /** Strips trailing zeros, so that equal numbers are equal objects; null stays null. */
  public static BigDecimal canonical(BigDecimal number) {
    if (number == null) {
      return null;
    }
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
