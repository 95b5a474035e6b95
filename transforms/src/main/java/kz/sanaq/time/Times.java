package kz.sanaq.time;

import java.util.BitSet;
import java.util.List;

/** The times of a text, in its order, none overlapping another. Immutable. */
public final class Times {
  private final List<TimeExpression> all;
  private final BitSet units;

  /**
   * The times of a text.
   *
   * @param units the tokens that are a unit of time and could be a number: «тоқсан» is ninety too
   */
  Times(List<TimeExpression> all, BitSet units) {
    this.all = List.copyOf(all);
    this.units = (BitSet) units.clone();
  }

  /** Every one of them. */
  public List<TimeExpression> all() {
    return all;
  }

  /** Whether a token looks like a number and is the unit of a time: «III тоқсанда». */
  public boolean isUnit(int i) {
    return units.get(i);
  }

  /** The time that token {@code i} belongs to, null where it belongs to none. */
  public TimeExpression at(int i) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).endToken() <= i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).beginToken() <= i ? all.get(low) : null;
  }
}
