package kz.sanaq.merge;

import java.util.Comparator;

/**
 * Two elements that may go together.
 *
 * @param affinity how strongly
 * @param first number of the one
 * @param second number of the other
 */
record Pair(int affinity, int first, int second) {
  /** The strongest first, ties by position. */
  static final Comparator<Pair> STRONGEST_FIRST =
      Comparator.comparingInt((Pair pair) -> -pair.affinity)
          .thenComparingInt(Pair::first)
          .thenComparingInt(Pair::second);
}
