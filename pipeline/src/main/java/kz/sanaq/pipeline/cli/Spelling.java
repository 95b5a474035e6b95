package kz.sanaq.pipeline.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the name that somebody meant. */
final class Spelling {
  private Spelling() {}

  /**
   * The known name with the fewest edits, when these are at most a third of the letters that were
   * written; of equals the first. Case and dashes do not count, so that {@code --runDate} finds
   * {@code --run-date}.
   */
  static Optional<String> nearest(String name, Set<String> known) {
    String wanted = plain(name);
    String best = null;
    int fewest = 1 + wanted.length() / 3;
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

  /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int fewest(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int fewest = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), 1 + edits[i - 1][j]);
    fewest = Math.min(fewest, 1 + edits[i][j - 1]);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, 1 + edits[i - 2][j - 2]) : fewest;
  }
}
