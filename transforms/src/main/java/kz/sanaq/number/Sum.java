package kz.sanaq.number;

import java.math.BigDecimal;

/**
 * What the words of one number add up to, as long as they descend: a unit after a ten, a smaller
 * multiplier after a greater one. Each method takes one word more and says whether it fits; a word
 * that does not changes nothing.
 */
final class Sum {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private BigDecimal total = BigDecimal.ZERO;

  /** What stands since the last multiplier, null for nothing. */
  private BigDecimal group;

  /** The last multiplier, null before the first. */
  private BigDecimal limit;

  private BigDecimal step = BigDecimal.ONE;
  private BigDecimal scale = BigDecimal.ONE;

  /** Whether it has figures. */
  private boolean figures;

  /** Whether «жарты» began it. */
  private boolean halved;

  /** Its value so far. */
  BigDecimal value() {
    return group == null ? total : total.add(group);
  }

  /** One unit of its last stated digit. */
  BigDecimal step() {
    return step;
  }

  /** The multiplier that ends it, one where it ends in none. */
  BigDecimal scale() {
    return scale;
  }

  /** What stands since the last multiplier, null for nothing. */
  BigDecimal group() {
    return group;
  }

  /** Whether a multiplier was taken. */
  boolean isMultiplied() {
    return limit != null;
  }

  /** Whether the last multiplier is greater than {@code multiplier}. */
  boolean isAbove(BigDecimal multiplier) {
    return limit != null && limit.compareTo(multiplier) > 0;
  }

  /** Whether what stands since the last multiplier is whole, and not nothing. */
  boolean isWhole() {
    return group != null && group.scale() <= 0;
  }

  private boolean isStarted() {
    return group != null || limit != null || figures;
  }

  private boolean plain(BigDecimal more) {
    group = more;
    step = BigDecimal.ONE;
    scale = BigDecimal.ONE;
    return true;
  }

  boolean unit(BigDecimal unit) {
    if (group == null) {
      return (unit.signum() != 0 || !isStarted()) && plain(unit);
    }
    return isRound(BigDecimal.TEN) && plain(group.add(unit));
  }

  boolean ten(BigDecimal ten) {
    return group == null ? plain(ten) : isRound(HUNDRED) && plain(group.add(ten));
  }

  /** Whether words that are a multiple stand since the last multiplier. */
  private boolean isRound(BigDecimal by) {
    return !figures && group.signum() > 0 && divides(by, group);
  }

  boolean hundred() {
    if (group == null) {
      return plain(HUNDRED);
    }
    boolean fits = group.signum() > 0 && group.compareTo(BigDecimal.TEN) < 0 && isWhole();
    return fits && plain(group.multiply(HUNDRED));
  }

  boolean multiplier(BigDecimal by) {
    if (limit != null && by.compareTo(limit) >= 0) {
      // «екі мың миллиард»
      if (group != null || total.compareTo(by) >= 0) {
        return false;
      }
      total = total.multiply(by);
      step = scale.multiply(by);
      scale = step;
    } else {
      total = total.add((group == null ? BigDecimal.ONE : group).multiply(by));
      step = group == null ? by : step.multiply(by);
      scale = by;
    }
    group = null;
    limit = by;
    return true;
  }

  /** «жиырма екеу». */
  boolean collective(BigDecimal value) {
    if (isStarted() && (group == null || !divides(BigDecimal.TEN, group))) {
      return false;
    }
    group = group == null ? value : group.add(value);
    return true;
  }

  /** «жарты». */
  boolean half() {
    if (isStarted()) {
      return false;
    }
    group = HALF;
    halved = true;
    step = TENTH;
    return true;
  }

  /** «екі жарым». */
  boolean andHalf(BigDecimal half) {
    if (!isWhole()) {
      return false;
    }
    group = group.add(half);
    step = TENTH;
    return true;
  }

  /** «бір миллион жарым»: and half a million. */
  boolean halfOfLast(BigDecimal half) {
    if (group != null || limit == null) {
      return false;
    }
    total = total.add(half.multiply(limit));
    step = limit.movePointLeft(1);
    return true;
  }

  /** Whether figures may follow: once, at the beginning or after a multiplier. */
  boolean takesFigures() {
    return (group == null || isHalfAlone()) && !(figures && limit == null);
  }

  private boolean isHalfAlone() {
    return halved && !figures && limit == null;
  }

  boolean figures(BigDecimal value, BigDecimal oneOfLast) {
    if (limit != null && value.compareTo(limit) >= 0) {
      return false;
    }
    // «жарты 1000000»
    group = isHalfAlone() ? value.multiply(HALF) : value;
    step = oneOfLast;
    scale = BigDecimal.ONE;
    figures = true;
    return true;
  }

  /** Takes figures that are too many for a value. */
  void overflow() {
    figures = true;
  }

  /** Whether a spoken decimal point may follow. */
  boolean takesDecimals() {
    return isWhole() && !figures && limit == null;
  }

  /** «төрт те сегіз»: 4.8. */
  void decimals(BigDecimal part) {
    int places = part.compareTo(BigDecimal.TEN) < 0 ? 1 : 2;
    fraction(part.movePointLeft(places), BigDecimal.ONE.movePointLeft(places));
  }

  /** «жүз де он тоғыз»: and nineteen. */
  boolean adds(BigDecimal part) {
    boolean hundreds = group.signum() > 0 && divides(HUNDRED, group);
    group = hundreds ? group.add(part) : group;
    return hundreds;
  }

  /** Adds a fraction, of which {@code one} is the smallest part. */
  void fraction(BigDecimal part, BigDecimal one) {
    group = group.add(part);
    step = one;
  }

  /** Takes back what the last word did to what stands since the last multiplier. */
  void back(BigDecimal before) {
    group = before;
  }

  private static boolean divides(BigDecimal by, BigDecimal value) {
    return value.scale() <= 0 && value.remainder(by).signum() == 0;
  }
}
