package kz.sanaq.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * What a command took from its start to its end, medians of several.
 *
 * @param command what was started
 * @param seconds on the clock
 * @param processor seconds of processor time
 */
record Start(String command, double seconds, double processor) {

  /** Of the lines «command, seconds, user, system», with tabs between. */
  static Start of(String command, List<String> lines) {
    List<String[]> fields =
        lines.stream()
            .map(line -> line.split("\t", -1))
            .filter(line -> line[0].equals(command))
            .toList();
    return new Start(
        command,
        median(fields.stream().mapToDouble(line -> Double.parseDouble(line[1])).toArray()),
        median(
            fields.stream()
                .mapToDouble(line -> Double.parseDouble(line[2]) + Double.parseDouble(line[3]))
                .toArray()));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
