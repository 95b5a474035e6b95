package kz.sanaq.indicator;

import kz.sanaq.model.UnitKind;
import java.util.BitSet;
import java.util.Set;

/**
 * One row of words that call an indicator; see {@link IndicatorCatalogue}.
 *
 * @param indicator what is called
 * @param objects terms for the thing counted, any of which must be it; empty for any thing
 * @param groups terms around the figure, one of each group
 * @param without terms that must not stand around the figure
 * @param wholes codes of which the figure must be a part; empty for any figure
 * @param row its place in its table
 */
@SuppressWarnings("ArrayRecordComponent") // One of a kind, and never compared.
record Rule(
    Indicator indicator,
    int[] objects,
    int[][] groups,
    int[] without,
    Set<String> wholes,
    String row) {
  /** Number of conditions: the more there are, the more a fit says. */
  int weight() {
    return groups.length + (objects.length > 0 ? 1 : 0) + (wholes.isEmpty() ? 0 : 1);
  }

  /** Whether thing and whole of a figure are those of the row; its unit must be the indicator's. */
  boolean fits(UnitKind unit, BitSet object, String whole) {
    if (!wholes.isEmpty() && !wholes.contains(whole)) {
      return false;
    }
    if (objects.length == 0) {
      return unit != UnitKind.ITEM || !wholes.isEmpty();
    }
    for (int term : objects) {
      if (object.get(term)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How far from the figure the farthest of its groups stands.
   *
   * @return {@link Distances#NOWHERE} where a group is missing or a forbidden term stands
   */
  int distance(Distances distances) {
    for (int term : without) {
      if (distances.of(term) != Distances.NOWHERE) {
        return Distances.NOWHERE;
      }
    }
    int farthest = 0;
    for (int[] group : groups) {
      int nearest = Distances.NOWHERE;
      for (int term : group) {
        nearest = Math.min(nearest, distances.of(term));
      }
      farthest = Math.max(farthest, nearest);
    }
    return farthest;
  }
}
