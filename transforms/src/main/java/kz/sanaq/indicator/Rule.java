package kz.sanaq.indicator;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.NounClass;

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
 * @param without terms that must stand in neither
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
  /** Whether unit, thing and event of a figure are those of the row. */
  boolean fits(Sought sought) {
    return indicator.isIn(sought.unit())
        && (kinds.isEmpty() || Indicator.holds(kinds, sought.unit()))
        && fitsObject(sought)
        && fitsEvent(sought);
  }

  private boolean fitsObject(Sought sought) {
    if (objects.isEmpty() && classes.isEmpty()) {
      return true;
    }
    return classes.contains(sought.type()) || objects.stream().anyMatch(sought::isOf);
  }

  private boolean fitsEvent(Sought sought) {
    if (events.isEmpty() && !mere) {
      return true;
    }
    return (mere && sought.isMere()) || events.stream().anyMatch(sought::happens);
  }

  /** Whether the words around are those of the row: terms of the own words, and of the sentence. */
  boolean holds(BitSet own, BitSet sentence) {
    return all(about, own) && all(near, sentence);
  }

  /** Whether none of its forbidden words is among some terms. */
  boolean allows(BitSet terms) {
    for (int term : without) {
      if (terms.get(term)) {
        return false;
      }
    }
    return true;
  }

  private static boolean all(int[][] groups, BitSet terms) {
    for (int[] group : groups) {
      boolean any = false;
      for (int term : group) {
        any |= terms.get(term);
      }
      if (!any) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row names the very thing, and not only its kind. */
  boolean namesObject(Sought sought) {
    return objects.stream().anyMatch(sought::isOf);
  }

  /** Whether it asks for an event that is there. */
  boolean namesEvent(Sought sought) {
    return events.stream().anyMatch(sought::happens);
  }

  /** Number of conditions: the more there are, the more a fit says. */
  int conditions() {
    return (objects.isEmpty() && classes.isEmpty() ? 0 : 2)
        + (events.isEmpty() && !mere ? 0 : 1)
        + about.length
        + near.length;
  }
}
