package kz.sanaq.indicator;

import java.util.Arrays;
import kz.sanaq.language.Tokens;

/**
 * How far from a figure the terms of the catalogue stand, in words of one text. Made once for a
 * text and cleared for each figure, so that a figure costs what stands around it and not what the
 * catalogue holds.
 */
final class Distances {
  /** Where a term does not stand. */
  static final int NOWHERE = Integer.MAX_VALUE;

  /** A bracket, comma or semicolon sets words apart as much as this many words. */
  private static final int PAUSE = 3;

  /** For each token how many words stand before it, pauses counted as such. */
  private final int[] before;

  private final int[] distances;
  private int[] present = new int[32];
  private int size;

  /**
   * @param terms number of the catalogue's terms
   */
  Distances(Tokens tokens, int terms) {
    before = new int[tokens.count() + 1];
    for (int i = 0; i < tokens.count(); i++) {
      before[i + 1] = before[i] + (isPause(tokens, i) ? PAUSE : 1);
    }
    distances = new int[terms];
    Arrays.fill(distances, NOWHERE);
  }

  private static boolean isPause(Tokens tokens, int i) {
    return switch (tokens.isWord(i) ? ' ' : tokens.first(i)) {
      case ',', ';', '(', ')' -> true;
      default -> false;
    };
  }

  /** How many words stand from one token to another, at most to the end of the text. */
  int gap(int from, int to) {
    return before[Math.min(to, before.length - 1)] - before[from];
  }

  /** Notes that a term stands so far from the figure. */
  void lower(int term, int distance) {
    if (distances[term] == NOWHERE) {
      if (size == present.length) {
        present = Arrays.copyOf(present, 2 * size);
      }
      present[size++] = term;
    }
    distances[term] = Math.min(distances[term], distance);
  }

  /** Distance of a term, {@link #NOWHERE} where it does not stand. */
  int of(int term) {
    return distances[term];
  }

  /** Number of terms that stand there. */
  int size() {
    return size;
  }

  /** One of the terms that stand there. */
  int term(int k) {
    return present[k];
  }

  /** Makes it ready for another figure. */
  void clear() {
    while (size > 0) {
      distances[present[--size]] = NOWHERE;
    }
  }
}
