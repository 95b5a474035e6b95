package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.Numeric;

/** A quantity while it is being read: what {@link Reading} holds, open to change. */
final class Expression {
  int begin;
  int end;

  /** First token of the number itself. */
  int numberBegin;

  /** Token behind the number itself, before bounds and unit. */
  int numberEnd;

  Numeric first;

  /** The other end of a range, null where there is none. */
  Numeric second;

  boolean fromTo;
  Unit unit;
  String per = "";
  Comparator comparator = Comparator.EQUAL;

  /** What the ending of the last word says. */
  int features;

  QuantityType type = QuantityType.CARDINAL;
  Reason reason;

  /** The amount where it is not simply that of the numbers: «17 теңге 29 тиын». */
  BigDecimal more = BigDecimal.ZERO;

  BigDecimal finerStep;

  /** The unit that a later member of the list has for this one too. */
  Unit shared;

  /** The level before, when a reading of its own told it. */
  BigDecimal from;

  /** The level after, when a reading of its own tells it. */
  BigDecimal until;

  final List<String> rules = new ArrayList<>(4);

  Expression(int begin) {
    this.begin = begin;
    this.end = begin;
  }

  void bound(Comparator by, String rule) {
    // «дейін» closes a range whose other end was said, and bounds nothing then.
    if (by == Comparator.AT_MOST && fromTo) {
      rules.add(rule);
      return;
    }
    if (by != Comparator.EQUAL
        && (comparator == Comparator.EQUAL || comparator == Comparator.ABOUT)) {
      comparator = by;
    }
    rules.add(rule);
  }

  boolean hasDigits(Tokens tokens) {
    for (int i = begin; i < end; i++) {
      if (tokens.isDigits(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isRange() {
    return second != null;
  }

  Amount amount() {
    BigDecimal factor = unit == null ? BigDecimal.ONE : unit.factor();
    // «20 градус аяз»: the factor may be negative, a step never is.
    BigDecimal stepFactor = factor.abs();
    if (first == null || first.value() == null || (second != null && second.value() == null)) {
      return null;
    }
    if (second == null) {
      BigDecimal step = finerStep == null ? first.step().multiply(stepFactor) : finerStep;
      return Amount.of(first.value().multiply(factor).add(more), step).with(comparator);
    }
    BigDecimal a = first.value().multiply(factor);
    BigDecimal b = second.value().multiply(factor);
    BigDecimal step = first.step().min(second.step()).multiply(stepFactor);
    return Amount.range(a.min(b), a.max(b), step).with(comparator);
  }
}
