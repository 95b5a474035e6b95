package kz.sanaq.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the elements whose intervals touch, directly or over others: a sweep over the lower ends,
 * in one pass over sorted elements.
 */
final class Sweep {
  private Sweep() {}

  /**
   * Runs of elements that hang together.
   *
   * @param elements sorted by the lower end of their intervals
   */
  static <T> List<List<T>> touching(List<T> elements, Function<T, StatedInterval> intervals) {
    List<List<T>> runs = new ArrayList<>();
    List<T> run = new ArrayList<>();
    BigDecimal reach = null;
    for (T element : elements) {
      StatedInterval interval = intervals.apply(element);
      if (reach != null && interval.low().compareTo(reach) > 0) {
        runs.add(run);
        run = new ArrayList<>();
        reach = null;
      }
      run.add(element);
      reach = reach == null ? interval.high() : reach.max(interval.high());
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }
}
