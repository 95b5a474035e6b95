package kz.sanaq.pipeline.report;

import java.util.List;
import java.util.Set;
import kz.sanaq.pipeline.cli.Visible;

/**
 * Rows of text in aligned columns, for a terminal: what would steer it is {@link Visible}. Takes
 * every letter to be one column wide, which holds for Latin and Cyrillic, Kazakh letters too.
 */
public final class TextTable {
  private static final String GAP = "  ";

  /** Cells below a heading are names and figures, which are rarely longer. */
  private static final int BELOW_HEADING = 60;

  private TextTable() {}

  /**
   * Lays out rows of equal length.
   *
   * @param right columns that are aligned on their right
   * @param maxWidth of a column; longer cells are cut and end in …
   */
  public static String of(List<List<String>> rows, Set<Integer> right, int maxWidth) {
    List<List<String>> cells =
        rows.stream().map(row -> row.stream().map(cell -> cell(cell, maxWidth)).toList()).toList();
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : cells) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder table = new StringBuilder();
    for (List<String> row : cells) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = row.get(i);
        String padding = " ".repeat(widths[i] - width(cell));
        line.append(i == 0 ? "" : GAP).append(right.contains(i) ? padding + cell : cell + padding);
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
    return table.toString();
  }

  /**
   * Lays out rows of equal length, whose first cells are headings: each stands whole on a line of
   * its own, the other cells in columns below. So names are never cut, and a table of many columns
   * still fits a terminal.
   *
   * @param right columns that are aligned on their right, counted without the headings
   */
  public static String headed(List<List<String>> rows, Set<Integer> right) {
    List<List<String>> below = rows.stream().map(row -> row.subList(1, row.size())).toList();
    String[] lines = of(below, right, BELOW_HEADING).split("\n", -1);
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      table.append(Visible.of(rows.get(i).get(0))).append('\n');
      table.append(GAP).append(lines[i]).append('\n');
    }
    return table.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cell(String text, int maxWidth) {
    String cell = Visible.of(text);
    return width(cell) <= maxWidth
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, maxWidth - 1)).stripTrailing() + "…";
  }
}
