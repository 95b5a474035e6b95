package kz.sanaq.number;

import java.util.List;
import kz.sanaq.language.Feature;

/**
 * One number, or the two of a range: «5», «2–3», «10-нан 20-ға дейін».
 *
 * @param first what is said first
 * @param second the other end, null where there is none
 * @param fromTo whether they are said as «X-дан Y-ға дейін»
 * @param rules what made them: rows of tables and names of rules
 */
public record Ends(Numeric first, Numeric second, boolean fromTo, List<String> rules) {
  public Ends {
    rules = List.copyOf(rules);
  }

  /** One number. */
  public static Ends of(Numeric number) {
    return new Ends(number, null, false, List.of(number.rule()));
  }

  /** A range of {@code first} and {@code second}, made by a rule. */
  static Ends range(Numeric first, Numeric second, String rule) {
    return new Ends(first, second, false, List.of(first.rule(), second.rule(), rule));
  }

  /** The same with an end said second. */
  public Ends with(Numeric other) {
    return new Ends(first, other, fromTo, rules);
  }

  /** The same with another number said first. */
  public Ends withFirst(Numeric other) {
    return new Ends(other, second, fromTo, rules);
  }

  /** First token of the first number. */
  public int begin() {
    return first.begin();
  }

  /** Token after the last number. */
  public int end() {
    return last().end();
  }

  /** The number said last. */
  public Numeric last() {
    return second == null ? first : second;
  }

  /** What the ending of the last number says. */
  public int features() {
    return last().features();
  }

  /** Whether there are two. */
  public boolean isRange() {
    return second != null;
  }

  /** Whether one of them is an ordinal. */
  public boolean isOrdinal() {
    return first.has(Feature.ORDINAL) || last().has(Feature.ORDINAL);
  }
}
