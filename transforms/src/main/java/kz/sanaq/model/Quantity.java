package kz.sanaq.model;

import java.util.List;
import java.util.Objects;

/**
 * One quantity at one place of a text, recognised whether or not it is a claim.
 *
 * @param part which text the span refers to
 * @param span approximator, number, multiplier and explicit unit with its suffix
 * @param type KazNERD class
 * @param amount what the number says; null where there is no number to read (a relative date)
 * @param unit ISO 4217, UCUM or one of the model's own words; empty for a bare number
 * @param reason why it is no claim; null when nothing speaks against it
 * @param rules the rules and resource rows that made span, class and value, in order of use
 */
public record Quantity(
    Part part,
    Span span,
    QuantityType type,
    Amount amount,
    String unit,
    Reason reason,
    List<String> rules) {
  public Quantity {
    Objects.requireNonNull(part);
    Objects.requireNonNull(span);
    Objects.requireNonNull(type);
    Objects.requireNonNull(unit);
    rules = List.copyOf(rules);
  }
}
