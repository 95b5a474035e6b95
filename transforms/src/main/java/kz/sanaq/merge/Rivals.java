package kz.sanaq.merge;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The claims that contradict one: how many, and which, while they are no series.
 *
 * <p>Memory: at most {@value #MOST} ids, however many there are. Not thread safe.
 */
final class Rivals {
  /** Whoever has more is one of a series (a rate of the day), whose claims are not linked. */
  static final int MOST = 12;

  private final SortedSet<String> ids = new TreeSet<>();
  private int count;

  /** Counts one that was not counted yet. */
  void add(String id) {
    count++;
    if (isSeries()) {
      ids.clear();
    } else {
      ids.add(id);
    }
  }

  /** All that were added. */
  int count() {
    return count;
  }

  boolean isSeries() {
    return count > MOST;
  }

  /** Ids of all; of a series none. */
  SortedSet<String> ids() {
    return Collections.unmodifiableSortedSet(ids);
  }
}
