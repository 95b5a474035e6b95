package kz.sanaq.pipeline.report;

import java.util.List;
import java.util.Set;

/**
 * Rows of text in aligned columns, for a terminal. Takes every letter to be one column wide, which
 * holds for Latin and Cyrillic, Kazakh letters too.
 */
public final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  /**
   * Lays out rows of equal length.
   *
   * @param right columns that are aligned on their right
   * @param maxWidth of a column; longer cells are cut and end in …
   */
  public static String of(List<List<String>> rows, Set<Integer> right, int maxWidth) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(cut(row.get(i), maxWidth)));
      }
    }
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = cut(row.get(i), maxWidth);
        String padding = " ".repeat(widths[i] - width(cell));
        line.append(i == 0 ? "" : GAP).append(right.contains(i) ? padding + cell : cell + padding);
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
    return table.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cut(String cell, int maxWidth) {
    return width(cell) <= maxWidth
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, maxWidth - 1)).stripTrailing() + "…";
  }
}
