package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.Ends;

/**
 * A quantity as far as it has been read. Immutable: each production takes one and gives one that
 * says more; {@link Reading} is what becomes of it.
 *
 * @param span its tokens
 * @param ends its number or numbers, null where it has none to read
 * @param unit what it is of, null for a bare number
 * @param per {@code hour}, {@code day} … where it is a rate, else empty
 * @param comparator what its bounds say
 * @param features what the ending of its last word says
 * @param type its class
 * @param reason why it is no claim, null when nothing speaks against it
 * @param finer what a finer unit adds («17 теңге 29 тиын»), null where none does
 * @param levels both ends of from-to, where each is an expression of its own; else null
 * @param rules what made it
 */
record Expression(
    TokenRange span,
    Ends ends,
    UnitWord unit,
    String per,
    QuantityComparator comparator,
    int features,
    QuantityType type,
    Reason reason,
    Finer finer,
    Levels levels,
    List<String> rules) {

  /** The part of an amount that a finer unit gives, in the coarse one. */
  record Finer(BigDecimal value, BigDecimal step) {}

  /** An old and a new level. */
  record Levels(BigDecimal from, BigDecimal until) {}

  Expression {
    rules = List.copyOf(rules);
  }

  /** A number or range, with what was read in front of it from token {@code begin} on. */
  static Expression of(int begin, Ends ends, Opening opening) {
    List<String> rules = ends.rules();
    if (!opening.rules().isEmpty()) {
      rules = new ArrayList<>(opening.rules());
      rules.addAll(ends.rules());
    }
    return new Expression(
        new TokenRange(begin, ends.end()),
        ends,
        null,
        opening.rate().per(),
        opening.comparator(),
        ends.features(),
        QuantityType.CARDINAL,
        null,
        null,
        null,
        rules);
  }

  /** Something that counts nothing and has no value. */
  static Expression named(TokenRange span, QuantityType type, Reason reason, String rule) {
    return new Expression(
        span, null, null, "", QuantityComparator.EQUAL, 0, type, reason, null, null, List.of(rule));
  }

  int begin() {
    return span.begin();
  }

  int end() {
    return span.end();
  }

  /** Whether neither bound nor unit follows its number. */
  boolean endsWithNumber() {
    return end() == ends.end();
  }

  boolean isRange() {
    return ends != null && ends.isRange();
  }

  boolean isFromTo() {
    return levels != null || (ends != null && ends.fromTo());
  }

  /** Whether it has a number with a value. */
  boolean isValued() {
    return ends != null && ends.first().value() != null;
  }

  /** Whether it is a number that may yet be something else: no unit, and nothing against it. */
  boolean isOpen() {
    return unit == null && type == QuantityType.CARDINAL && reason == null;
  }

  boolean hasDigits(Tokens tokens) {
    for (int i = begin(); i < end(); i++) {
      if (tokens.isDigits(i)) {
        return true;
      }
    }
    return false;
  }

  /** The same up to another token. */
  Expression upTo(int end, int lastFeatures) {
    if (end == end() && lastFeatures == features) {
      return this;
    }
    return with(new TokenRange(begin(), end), ends, lastFeatures);
  }

  /** The same up to another token, where that adds no word with an ending. */
  Expression upTo(int end) {
    return upTo(end, features);
  }

  /** The same with other numbers. */
  Expression with(Ends other) {
    return with(span, other, features);
  }

  /** The same with its first number times a multiplier, which then ends it: «1,6» and «мың». */
  Expression scaled(BigDecimal by) {
    return with(ends.withFirst(ends.first().scaled(by)));
  }

  /** The same times a multiplier that another has, and in its unit where that has one. */
  Expression scaledLike(Expression other, BigDecimal by, String rule) {
    Expression scaled = scaled(by);
    return other.unit == null ? scaled.by(rule) : scaled.in(other.unit, rule).ofType(other.type);
  }

  /** Whether it is one number that may yet be multiplied, and may yet be of anything. */
  boolean isUnscaled() {
    return isOpen()
        && isValued()
        && !isRange()
        && ends.first().scale().compareTo(BigDecimal.ONE) == 0;
  }

  /** The same from another token on, with other numbers. */
  Expression from(int begin, Ends other) {
    return with(new TokenRange(begin, end()), other, features);
  }

  private Expression with(TokenRange range, Ends numbers, int lastFeatures) {
    return new Expression(
        range, numbers, unit, per, comparator, lastFeatures, type, reason, finer, levels, rules);
  }

  /** The same, of a class and no claim for a reason, which a rule found; null for no reason. */
  Expression as(QuantityType other, Reason why, String rule) {
    return new Expression(
        span, ends, unit, per, comparator, features, other, why, finer, levels, plus(rule));
  }

  /** The same, of a class. */
  Expression ofType(QuantityType other) {
    return new Expression(
        span, ends, unit, per, comparator, features, other, reason, finer, levels, rules);
  }

  /** The same with one more rule that made it. */
  Expression by(String rule) {
    return compared(comparator, rule);
  }

  /** The same, no claim for a reason. */
  Expression leftOut(Reason why) {
    return new Expression(
        span, ends, unit, per, comparator, features, type, why, finer, levels, rules);
  }

  /** The same in a unit. */
  Expression in(UnitWord other, String rule) {
    return new Expression(
        span, ends, other, per, comparator, features, type, reason, finer, levels, plus(rule));
  }

  /** The same in a unit that gives the rate too. */
  Expression ofSpeed(UnitWord speed) {
    return new Expression(
        span, ends, speed, "", comparator, features, type, reason, finer, levels, rules);
  }

  /** The same as a rate; empty for none that its unit gives. */
  Expression per(String other) {
    return other.isEmpty()
        ? this
        : new Expression(
            span, ends, unit, other, comparator, features, type, reason, finer, levels, rules);
  }

  /** The same with a finer unit's part. */
  Expression with(Finer part, String rule) {
    return new Expression(
        span, ends, unit, per, comparator, features, type, reason, part, levels, plus(rule));
  }

  /** The same as one end of from-to. */
  Expression with(Levels both, String rule) {
    return new Expression(
        span, ends, unit, per, comparator, features, type, reason, finer, both, plus(rule));
  }

  /** The same with what a bound says. */
  Expression bounded(QuantityComparator by, String rule) {
    // «дейін» closes a range whose other end was said, and bounds nothing then.
    boolean closes = by == QuantityComparator.AT_MOST && isFromTo();
    return compared(closes ? comparator : Opening.stronger(comparator, by), rule);
  }

  /** The same with another comparator. */
  Expression compared(QuantityComparator other, String rule) {
    return new Expression(
        span, ends, unit, per, other, features, type, reason, finer, levels, plus(rule));
  }

  private List<String> plus(String rule) {
    List<String> more = new ArrayList<>(rules);
    more.add(rule);
    return more;
  }

  /** Its amount, null where it has no number with a value. */
  Amount amount() {
    if (!isValued() || ends.last().value() == null) {
      return null;
    }
    BigDecimal factor = unit == null ? BigDecimal.ONE : unit.factor();
    // «20 градус аяз»: the factor may be negative, a step never is.
    BigDecimal stepFactor = factor.abs();
    BigDecimal a = ends.first().value().multiply(factor);
    BigDecimal step = ends.first().step();
    if (!isRange() && ends.first().isCut()) {
      // No decimal is a third: it lies between two.
      return Amount.range(a, a.add(step.multiply(stepFactor)), step.multiply(stepFactor))
          .with(comparator);
    }
    if (!isRange()) {
      return finer == null
          ? Amount.of(a, step.multiply(stepFactor)).with(comparator)
          : Amount.of(a.add(finer.value()), finer.step()).with(comparator);
    }
    BigDecimal b = ends.last().value().multiply(factor);
    BigDecimal finest = step.min(ends.last().step()).multiply(stepFactor);
    return Amount.range(a.min(b), a.max(b), finest).with(comparator);
  }
}
