package kz.sanaq.time;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the years that times name by their number. */
final class NamedYears {
  private NamedYears() {}

  /** The year that a text and its title name most, the latest of equals; null where none is. */
  static Integer most(List<TimeExpression> text, List<TimeExpression> title) {
    Map<Integer, Integer> counts = new TreeMap<>();
    text.forEach(time -> count(time, counts));
    title.forEach(time -> count(time, counts));
    Integer most = null;
    for (Map.Entry<Integer, Integer> year : counts.entrySet()) {
      most = most == null || year.getValue() >= counts.get(most) ? year.getKey() : most;
    }
    return most;
  }

  private static void count(TimeExpression time, Map<Integer, Integer> counts) {
    if (time.governs() && time.year() != null && time.anchor() == TimeExpression.Anchor.EXPLICIT) {
      counts.merge(time.year(), 1, Integer::sum);
    }
  }
}
