package kz.sanaq.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds the statements whose intervals touch, directly or over others, in one pass. */
final class Sweep {
  private Sweep() {}

  /**
   * Runs of statements that hang together.
   *
   * @param statements sorted by the lower end of their intervals
   */
  static List<List<Statement>> touching(List<Statement> statements) {
    List<List<Statement>> runs = new ArrayList<>();
    List<Statement> run = new ArrayList<>();
    BigDecimal reach = null;
    for (Statement statement : statements) {
      StatedInterval interval = statement.interval();
      if (reach != null && interval.low().compareTo(reach) > 0) {
        runs.add(run);
        run = new ArrayList<>();
        reach = null;
      }
      run.add(statement);
      reach = reach == null ? interval.high() : reach.max(interval.high());
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }
}
