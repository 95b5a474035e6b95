package kz.sanaq.time;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.TimeExpression.Use;

/** Counts the years that the times of a text and of its title tell. */
final class NamedYears {
  /** Those that are named by their number, and that figures may speak of. */
  private final Map<Integer, Integer> numbered = new TreeMap<>();

  /** All but those that are part of a name: «былтыр», «2023 жылмен салыстырғанда» too. */
  private final Map<Integer, Integer> told = new TreeMap<>();

  private final Integer most;
  private final int all;

  NamedYears(List<TimeExpression> text, List<TimeExpression> title) {
    text.forEach(this::count);
    title.forEach(this::count);
    most = mostNumbered();
    all = told.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void count(TimeExpression time) {
    if (time.year() == null || time.kind() == TimeShape.NOW) {
      return;
    }
    if (time.governs() && time.anchor() == Anchor.EXPLICIT) {
      numbered.merge(time.year(), 1, Integer::sum);
    }
    if (time.use() != Use.LABEL) {
      told.merge(time.year(), 1, Integer::sum);
    }
  }

  private Integer mostNumbered() {
    Integer found = null;
    for (Map.Entry<Integer, Integer> year : numbered.entrySet()) {
      found = found == null || year.getValue() >= numbered.get(found) ? year.getKey() : found;
    }
    return found;
  }

  /** The year that is named most by its number, the latest of equals; null where none is. */
  Integer most() {
    return most;
  }

  /** How often a year is told. */
  int told(int year) {
    return told.getOrDefault(year, 0);
  }

  /** How often years are told. */
  int told() {
    return all;
  }
}
