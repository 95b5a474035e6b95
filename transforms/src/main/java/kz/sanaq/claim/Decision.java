package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.weigher.Choice;

/**
 * A field of a mention as it was read.
 *
 * @param value the field's value
 * @param rules the rules and rows that say so, in order of use
 * @param probability that the value is right, in thousandths, as the weigher says; {@link #SURE}
 *     where nothing was weighed
 * @param <T> what the field holds
 */
record Decision<T>(T value, List<String> rules, int probability) {
  static final int SURE = 1000;

  Decision {
    rules = List.copyOf(rules);
  }

  static <T> Decision<T> of(T value, String... rules) {
    return new Decision<>(value, List.of(rules), SURE);
  }

  /** What a weigher chose. */
  static <T> Decision<T> of(Choice<T> choice, String rule) {
    return of(choice.value(), rule, choice.probability());
  }

  /**
   * What was chosen by one rule, or by none.
   *
   * @param rule empty for none
   */
  static <T> Decision<T> of(T value, String rule, int probability) {
    return new Decision<>(value, rule.isEmpty() ? List.of() : List.of(rule), probability);
  }
}
