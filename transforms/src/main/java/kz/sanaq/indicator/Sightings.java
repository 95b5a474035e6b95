package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The catalogue's terms in one sentence of a text, by token. Filled once, then only read.
 *
 * <p>They are kept by term, each term's in the order of the text: a figure then costs the number of
 * terms, however often they stand in a sentence without end.
 */
final class Sightings {
  private record Sighting(int begin, int end, int term, boolean whole) {}

  private final List<Sighting> sightings = new ArrayList<>();

  /** Where each term's sightings end; null while it is filled. */
  private int[] termEnds;

  /**
   * Adds the term at [begin, end); to be called in the order of the text.
   *
   * @param whole whether it is no part of a longer term
   */
  void add(int begin, int end, int term, boolean whole) {
    sightings.add(new Sighting(begin, end, term, whole));
  }

  /** Groups them by term, when they are first asked for. */
  private int[] termEnds() {
    if (termEnds == null) {
      sightings.sort(Comparator.comparingInt(Sighting::term));
      int[] ends = new int[sightings.size()];
      int terms = 0;
      for (int i = 1; i <= ends.length; i++) {
        if (i == ends.length || sightings.get(i).term() != sightings.get(i - 1).term()) {
          ends[terms++] = i;
        }
      }
      termEnds = Arrays.copyOf(ends, terms);
    }
    return termEnds;
  }

  /** The first of the sightings [low, high) of a term at or behind a token; high for none. */
  private int firstFrom(int low, int high, int token) {
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sightings.get(middle).begin() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The last of the sightings [low, high) of a term that ends before a token; null for none. */
  private Sighting lastTo(int low, int high, int token) {
    int i = firstFrom(low, high, token) - 1;
    while (i >= low && sightings.get(i).end() > token) {
      i--;
    }
    return i < low ? null : sightings.get(i);
  }

  /** Adds the whole terms that share a token with [from, to). */
  void addIn(int from, int to, BitSet found) {
    int first = 0;
    for (int last : termEnds()) {
      for (int i = firstFrom(first, last, to) - 1; i >= first; i--) {
        Sighting s = sightings.get(i);
        if (s.end() <= from) {
          break;
        }
        if (s.whole()) {
          found.set(s.term());
        }
      }
      first = last;
    }
  }

  /**
   * Lowers the distances of terms within [from, to) to those from the figure [begin, end); its own
   * words («айлық есептік көрсеткіш») say nothing of what it measures.
   */
  void lower(Distances distances, int from, int to, int begin, int end) {
    int first = 0;
    for (int last : termEnds()) {
      Sighting before = lastTo(first, last, Math.min(begin, to));
      if (before != null && before.begin() >= from) {
        distances.lower(before.term(), distances.gap(before.end(), begin));
      }
      int behind = firstFrom(first, last, Math.max(end, from));
      if (behind < last && sightings.get(behind).end() <= to) {
        Sighting after = sightings.get(behind);
        distances.lower(after.term(), distances.gap(end, after.begin()) + 1);
      }
      first = last;
    }
  }
}
