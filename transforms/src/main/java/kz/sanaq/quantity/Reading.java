package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.EndingReader;

/**
 * A quantity as it was read at one place. It has no numbers but those that tables hold: an amount
 * beyond them is none, and out of range; of two ends neither is told where one is beyond them.
 *
 * @param beginToken first token of the span
 * @param endToken token after the span
 * @param begin folded position of the span: approximator, number, multiplier, explicit unit with
 *     its ending
 * @param end folded position after the span
 * @param type KazNERD class
 * @param amount value or range, step and comparator; null where there is no number to read
 * @param first the end of a range that is said first, else null
 * @param second the end of a range that is said second, else null
 * @param fromTo whether the two ends are said as «X-дан Y-ға дейін», which a verb of change makes
 *     an old and a new level. Where both ends have a unit or a noun of their own they are two
 *     readings, each with its own amount, and both carry both ends
 * @param unit ISO 4217, UCUM or a word of the model's own; empty for a bare number
 * @param per {@code hour}, {@code day} … where the expression itself gives a rate («сағатына 60
 *     км»), else empty
 * @param reason why it is no claim; null when nothing speaks against it
 * @param rules names of the rules and resource rows that made it
 */
public record Reading(
    int beginToken,
    int endToken,
    int begin,
    int end,
    QuantityType type,
    Amount amount,
    BigDecimal first,
    BigDecimal second,
    boolean fromTo,
    String unit,
    String per,
    Reason reason,
    List<String> rules) {
  public Reading {
    Objects.requireNonNull(type);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(per);
    rules = List.copyOf(rules);
    if (amount != null && !amount.fits()) {
      amount = null;
      reason = reason == null ? Reason.OUT_OF_RANGE : reason;
    }
    if (!Amount.fits(first) || !Amount.fits(second)) {
      first = null;
      second = null;
      fromTo = false;
    }
  }

  /** What the ending of its last word says, one that a hyphen joins too: «12 млн-нан». */
  public int ending(Tokens tokens) {
    return EndingReader.ofLast(tokens, endToken - 1);
  }

  /** The same quantity with another amount. */
  public Reading with(Amount other) {
    return new Reading(
        beginToken,
        endToken,
        begin,
        end,
        type,
        other,
        first,
        second,
        fromTo,
        unit,
        per,
        reason,
        rules);
  }

  /** Whether its unit is that of the head of its list. */
  public boolean isInUnitOfHead() {
    return rules.contains(HeadedRows.RULE);
  }

  /** The same quantity in a unit that {@code rule} found around it. */
  public Reading in(String other, QuantityType sort, String rule) {
    return new Reading(
        beginToken,
        endToken,
        begin,
        end,
        sort,
        amount,
        first,
        second,
        fromTo,
        other,
        per,
        reason,
        plus(rule));
  }

  /** The same quantity, left out for {@code why}, which {@code rule} found. */
  public Reading leftOut(Reason why, String rule) {
    return new Reading(
        beginToken,
        endToken,
        begin,
        end,
        type,
        amount,
        first,
        second,
        fromTo,
        unit,
        per,
        why,
        plus(rule));
  }

  /** The rules that made it, and one more. */
  List<String> plus(String rule) {
    List<String> more = new ArrayList<>(rules);
    more.add(rule);
    return more;
  }
}
