package kz.sanaq.merge;

import java.math.BigDecimal;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityComparator;

/**
 * The numbers that a stated amount may stand for.
 *
 * <ul>
 *   <li>A plain value reaches half a step to both sides: «1,6 мың» is [1550, 1650], «1 620» is
 *       [1619.5, 1620.5]. Both ends belong to it, since writers round a half either way.
 *   <li>An open bound reaches one unit of its last stated digit: «3900 ден астам» is (3900, 4000].
 *       The zeros that end a plain integer are not stated digits there.
 *   <li>An approximation reaches half that unit to both sides: «7 мыңға жуық» is [6500, 7500].
 *   <li>A range reaches half a step beyond its ends.
 * </ul>
 *
 * All arithmetic is exact.
 *
 * @param amount what was stated
 * @param low lower end, see {@link #hasLow}
 * @param high upper end, see {@link #hasHigh}
 */
public record StatedInterval(Amount amount, BigDecimal low, BigDecimal high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The interval of an amount. */
  public static StatedInterval of(Amount amount) {
    BigDecimal half = amount.step().multiply(HALF);
    if (amount.value() == null) {
      return new StatedInterval(amount, amount.lower().subtract(half), amount.upper().add(half));
    }
    BigDecimal value = amount.value();
    BigDecimal unit = lastStatedUnit(amount);
    return switch (amount.comparator()) {
      case EQUAL -> new StatedInterval(amount, value.subtract(half), value.add(half));
      case ABOUT -> {
        BigDecimal reach = unit.multiply(HALF);
        yield new StatedInterval(amount, value.subtract(reach), value.add(reach));
      }
      case MORE, AT_LEAST -> new StatedInterval(amount, value, value.add(unit));
      case LESS, AT_MOST -> new StatedInterval(amount, value.subtract(unit), value);
    };
  }

  /**
   * The interval of an amount whose zeros may be a rounding though nothing says so, as in a
   * headline: «200 шақырым» is [150, 250].
   */
  static StatedInterval loose(Amount amount) {
    StatedInterval strict = of(amount);
    if (amount.value() == null) {
      return strict;
    }
    BigDecimal half = lastStatedUnit(amount).multiply(HALF);
    BigDecimal low = amount.value().subtract(half).min(strict.low);
    return new StatedInterval(amount, low, amount.value().add(half).max(strict.high));
  }

  /** «3900» states hundreds, «3 мың» thousands, «1,5 млн» hundred thousands. */
  private static BigDecimal lastStatedUnit(Amount amount) {
    BigDecimal step = amount.step();
    int zeros = -Amount.canonical(amount.value()).scale();
    boolean plainInteger = step.compareTo(BigDecimal.ONE) == 0 && zeros > 0;
    return plainInteger ? BigDecimal.ONE.scaleByPowerOfTen(zeros) : step;
  }

  /** Whether both amounts can state the same number: equal, or one rounding explains them. */
  public boolean agrees(StatedInterval other) {
    if (isRange() || other.isRange()) {
      return isRange() && other.isRange() && rangeAgrees(other);
    }
    if (amount.value().compareTo(other.amount.value()) == 0) {
      return side() * other.side() >= 0;
    }
    return overlaps(other);
  }

  /**
   * Whether no number satisfies both: unlike {@link #agrees}, an open bound is met by every number
   * beyond it.
   */
  public boolean contradicts(StatedInterval other) {
    return !agrees(other) && (isBelow(other) || other.isBelow(this));
  }

  /** Whether the lower end belongs to the interval. */
  public boolean hasLow() {
    return isRange() || amount.comparator() != QuantityComparator.MORE;
  }

  /** Whether the upper end belongs to the interval. */
  public boolean hasHigh() {
    return isRange() || amount.comparator() != QuantityComparator.LESS;
  }

  /** How far the ends lie apart: the smaller, the more precise. */
  public BigDecimal width() {
    return high.subtract(low);
  }

  /** Whether the amount has two ends. */
  public boolean isRange() {
    return amount.value() == null;
  }

  private boolean isPlain() {
    return amount.comparator() == QuantityComparator.EQUAL;
  }

  private boolean rangeAgrees(StatedInterval other) {
    return end(amount.lower()).agrees(other.end(other.amount.lower()))
        && end(amount.upper()).agrees(other.end(other.amount.upper()));
  }

  private StatedInterval end(BigDecimal value) {
    return of(Amount.of(value, amount.step()));
  }

  /** Whether more than a single point is common. */
  private boolean overlaps(StatedInterval other) {
    return low.max(other.low).compareTo(high.min(other.high)) < 0;
  }

  /** 1 for a lower bound, -1 for an upper bound, else 0. */
  private int side() {
    return switch (amount.comparator()) {
      case MORE, AT_LEAST -> 1;
      case LESS, AT_MOST -> -1;
      case EQUAL, ABOUT -> 0;
    };
  }

  private boolean isBelow(StatedInterval other) {
    boolean openAbove = !isRange() && side() > 0;
    boolean openBelow = !other.isRange() && other.side() < 0;
    int gap = high.compareTo(other.low);
    boolean plainNeighbours = isPlain() && other.isPlain();
    boolean meet = gap > 0 || (gap == 0 && hasHigh() && other.hasLow() && !plainNeighbours);
    return !openAbove && !openBelow && !meet;
  }
}
