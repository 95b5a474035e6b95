package kz.sanaq.benchmarks;

import java.util.List;

/**
 * A run from files to tables, as {@code benchmarks/compare} measured it.
 *
 * @param way how it was run
 * @param seconds on the clock
 * @param processor seconds of processor time
 * @param mebibytes of memory at its peak
 */
record WholeRun(String way, double seconds, double processor, long mebibytes) {
  private static final int COLUMNS = 8;

  /** Of its lines, all but the rows of its table left out. */
  static List<WholeRun> of(List<String> lines) {
    return lines.stream()
        .map(line -> line.strip().split("\\s+"))
        .filter(row -> row.length == COLUMNS && row[1].matches("[0-9.]+"))
        .map(
            row ->
                new WholeRun(
                    row[0],
                    Double.parseDouble(row[1]),
                    Double.parseDouble(row[3]),
                    Long.parseLong(row[5])))
        .toList();
  }
}
