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
    BigDecimal value,
    BigDecimal lower,
    BigDecimal upper,
    BigDecimal step,
    QuantityComparator comparator) {
  /** Digits that tables hold of a number, on both sides of the point. */
  public static final int PRECISION = 38;

  /** Digits that tables hold after the point. */
  public static final int SCALE = 10;

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
    return new Amount(value, null, null, step, QuantityComparator.EQUAL);
  }

  /** From {@code lower} to {@code upper}, stated in steps of {@code step}. */
  public static Amount range(BigDecimal lower, BigDecimal upper, BigDecimal step) {
    return new Amount(null, lower, upper, step, QuantityComparator.EQUAL);
  }

  /** The same figure with another comparator. */
  public Amount with(QuantityComparator other) {
    return other == comparator ? this : new Amount(value, lower, upper, step, other);
  }

  /** Whether it is a value, exact or about; not a range or a bound. */
  public boolean isPlain() {
    return value != null
        && (comparator == QuantityComparator.EQUAL || comparator == QuantityComparator.ABOUT);
  }

  /** Whether tables hold all its numbers. */
  public boolean fits() {
    return fits(value) && fits(lower) && fits(upper) && fits(step);
  }

  /** Whether tables hold a number exactly, as they do no number at all, which is null. */
  public static boolean fits(BigDecimal number) {
    return number == null
        || ((long) number.precision() - number.scale() <= PRECISION - SCALE
            && (number.scale() <= SCALE || number.stripTrailingZeros().scale() <= SCALE));
  }

  /** Strips trailing zeros, so that equal numbers are equal objects; null stays null. */
  public static BigDecimal canonical(BigDecimal number) {
    if (number == null) {
      return null;
    }
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
