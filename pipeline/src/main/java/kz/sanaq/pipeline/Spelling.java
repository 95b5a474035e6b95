package kz.sanaq.pipeline;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the name that somebody meant. */
final class Spelling {
  private Spelling() {}

  /**
   * The known name with the fewest edits, when these are less than a third of the name; of equals
   * the first. Case and dashes do not count, so that {@code --runDate} finds {@code --run-date}.
   */
  static Optional<String> nearest(String name, Set<String> known) {
    String wanted = plain(name);
    String best = null;
    int fewest = 1 + Math.max(1, wanted.length() / 3);
    for (String candidate : known) {
      int edits = edits(wanted, plain(candidate));
      if (edits < fewest) {
        fewest = edits;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String plain(String name) {
    return name.replace("-", "").toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
