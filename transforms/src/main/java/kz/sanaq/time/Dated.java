package kz.sanaq.time;

import java.util.List;
import java.util.Objects;
import kz.sanaq.model.Period;

/**
 * The period of a figure, and how it was found.
 *
 * @param period the period
 * @param rules the rules that found it, in the order of their use: {@code time-in-clause}, {@code
 *     year-of-reporting-period}; never empty
 */
public record Dated(Period period, List<String> rules) {
  public Dated {
    Objects.requireNonNull(period);
    rules = List.copyOf(rules);
  }

  static Dated of(Period period, String... rules) {
    return new Dated(period, List.of(rules));
  }
}
