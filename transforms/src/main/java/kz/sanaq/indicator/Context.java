package kz.sanaq.indicator;

import java.util.BitSet;

/**
 * The terms around a figure, from near to far.
 *
 * @param own those of its thing's own words
 * @param sentence those and the others of its sentence
 * @param before those of the two sentences before
 * @param title those of the headline
 */
record Context(BitSet own, BitSet sentence, BitSet before, BitSet title) {
  /** The nearest place that has one of some terms. */
  Reach nearest(int[] terms) {
    Reach nearest = Reach.NOWHERE;
    for (int term : terms) {
      Reach reach = of(term);
      if (reach == Reach.OWN) {
        return reach;
      }
      nearest = reach.compareTo(nearest) < 0 ? reach : nearest;
    }
    return nearest;
  }

  private Reach of(int term) {
    if (own.get(term)) {
      return Reach.OWN;
    }
    if (sentence.get(term)) {
      return Reach.SENTENCE;
    }
    if (before.get(term)) {
      return Reach.BEFORE;
    }
    return title.get(term) ? Reach.TITLE : Reach.NOWHERE;
  }
}
