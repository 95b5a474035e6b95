package kz.sanaq.cases;

import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * What was expected of a case and what was read, a line each.
 *
 * @param name of the case
 * @param expected in order
 * @param got in order
 */
public record Outcome(String name, List<String> expected, List<String> got) {
  /** Of cases about one thing: its fields. */
  public static Outcome one(Case row, Fields got) {
    return new Outcome(row.name(), row.expected().lines(), got.lines());
  }

  /** Of cases in which all that is read is marked: each with its fields. */
  public static Outcome all(Case row, List<Found> got) {
    return new Outcome(row.name(), lines(row.marked()), lines(got));
  }

  /** Of cases that say where sentences end: the sentences. */
  public static Outcome sentences(Case row, List<String> got) {
    String text = row.text().text();
    List<String> expected = row.text().sentences().stream().map(span -> span.of(text)).toList();
    return new Outcome(row.name(), expected, got);
  }

  /**
   * Whether it is as expected, in the same order.
   *
   * @throws AssertionFailedError when not; it says what was expected, got, missing and unexpected
   */
  public void check() {
    if (!got.equals(expected)) {
      throw new AssertionFailedError(
          name
              + block("expected", expected)
              + block("got", got)
              + block("missing", without(expected, got))
              + block("unexpected", without(got, expected)));
    }
  }

  private static List<String> lines(List<Found> found) {
    return found.stream().map(Found::toString).toList();
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }

  private static String block(String title, List<String> lines) {
    StringBuilder block = new StringBuilder("\n  ").append(title);
    lines.forEach(line -> block.append("\n    ").append(line.replace("\n", "⏎")));
    return block.toString();
  }
}
