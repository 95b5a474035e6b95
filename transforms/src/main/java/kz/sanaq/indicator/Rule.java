package kz.sanaq.indicator;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.NounClass;
import kz.sanaq.model.Unit;

/**
 * One row of rules by which an indicator is found; see {@link IndicatorCatalogue}.
 *
 * @param indicator what is found
 * @param kinds units, or kinds of units, that the row is for; empty for all of the indicator's
 * @param objects what may be counted or measured: the ends of its name; with {@code classes} empty
 *     for anything
 * @param classes kinds of things that may be counted or measured
 * @param events what may happen to it; with {@code mere} false and empty for anything
 * @param mere whether there may only be so many of it
 * @param about terms of the thing's own words, one of each group
 * @param near terms of the sentence, one of each group
 * @param without terms that must stand neither there nor in the figure's own part of the clause
 * @param qualifier how the value of the indicator's {@code by} is found
 * @param row its place in its table
 */
@SuppressWarnings("ArrayRecordComponent") // One of a kind, and never compared.
record Rule(
    Indicator indicator,
    List<String> kinds,
    List<String> objects,
    Set<NounClass> classes,
    List<String> events,
    boolean mere,
    int[][] about,
    int[][] near,
    int[] without,
    Qualifier qualifier,
    String row) {
  /** Whether the row is for figures of a unit. */
  boolean isIn(Unit unit) {
    return indicator.isIn(unit) && (kinds.isEmpty() || Indicator.holds(kinds, unit));
  }

  /**
   * What the row asks of the event, and whether it is so.
   *
   * @param named whether the event is one of those that the row names, or ends with one
   * @param isMere whether nothing happens to the thing but that it becomes more or less
   */
  EventFit event(boolean named, boolean isMere) {
    if (events.isEmpty() && !mere) {
      return EventFit.UNASKED;
    }
    if (named) {
      return EventFit.NAMED;
    }
    return mere && isMere ? EventFit.MERE : EventFit.ANOTHER;
  }

  /** Whether none of its forbidden words is among some terms. */
  boolean allows(BitSet terms) {
    return !hasAny(terms, without);
  }

  /** The farthest place that one of the groups of own words has to be taken from. */
  Reach aboutFrom(Context context) {
    return farthest(about, context);
  }

  /** The farthest place that one of the groups of words of the sentence has to be taken from. */
  Reach nearFrom(Context context) {
    return farthest(near, context);
  }

  private static Reach farthest(int[][] groups, Context context) {
    Reach farthest = Reach.OWN;
    for (int[] group : groups) {
      Reach reach = context.nearest(group);
      if (reach == Reach.NOWHERE) {
        return reach;
      }
      farthest = reach.compareTo(farthest) > 0 ? reach : farthest;
    }
    return farthest;
  }

  /** Number of the groups of own words that stand elsewhere. */
  int strange(BitSet own) {
    return missing(about, own);
  }

  /** Number of the groups of words of the sentence that aren't in it. */
  int missing(BitSet sentence) {
    return missing(near, sentence);
  }

  private static int missing(int[][] groups, BitSet terms) {
    int missing = 0;
    for (int[] group : groups) {
      missing += hasAny(terms, group) ? 0 : 1;
    }
    return missing;
  }

  private static boolean hasAny(BitSet terms, int[] group) {
    for (int term : group) {
      if (terms.get(term)) {
        return true;
      }
    }
    return false;
  }

  /** Number of conditions: the more there are, the more a fit says. */
  int conditions() {
    return (objects.isEmpty() && classes.isEmpty() ? 0 : 2)
        + (events.isEmpty() && !mere ? 0 : 1)
        + about.length
        + near.length;
  }
}
