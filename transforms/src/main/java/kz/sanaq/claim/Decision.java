package kz.sanaq.claim;

import java.util.List;

/**
 * A field of a mention as it was read.
 *
 * @param value the field's value
 * @param rules the rules and rows that say so, in order of use
 * @param <T> what the field holds
 */
record Decision<T>(T value, List<String> rules) {
  Decision {
    rules = List.copyOf(rules);
  }

  static <T> Decision<T> of(T value, String... rules) {
    return new Decision<>(value, List.of(rules));
  }
}
