package kz.sanaq.transforms.table;

import java.util.List;
import java.util.Locale;
import kz.sanaq.model.Reason;
import kz.sanaq.model.ReasonCount;

/** Reasons and how often they come, as texts of a column: {@code date=14}. */
public final class ReasonCounts {
  private static final String SIGN = "=";

  private ReasonCounts() {}

  /** The texts, in the order of the counts. */
  static List<String> words(List<ReasonCount> counts) {
    return counts.stream()
        .map(count -> Words.of(count.reason()) + SIGN + count.quantities())
        .toList();
  }

  /**
   * The counts of such texts.
   *
   * @throws IllegalArgumentException when one of them is none
   */
  public static List<ReasonCount> of(List<String> words) {
    return words.stream().map(ReasonCounts::of).toList();
  }

  private static ReasonCount of(String word) {
    String[] sides = word.split(SIGN, 2);
    if (sides.length < 2) {
      throw new IllegalArgumentException("no count in " + word);
    }
    return new ReasonCount(
        Reason.valueOf(sides[0].toUpperCase(Locale.ROOT)), Integer.parseInt(sides[1]));
  }
}
