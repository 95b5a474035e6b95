package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The catalogue's terms in one sentence of a text, by token. Filled once, then only read. */
final class Sightings {
  private record Sighting(int begin, int end, int term, boolean whole) {}

  private final List<Sighting> sightings = new ArrayList<>();

  /**
   * Adds the term at [begin, end).
   *
   * @param whole whether it is no part of a longer term
   */
  void add(int begin, int end, int term, boolean whole) {
    sightings.add(new Sighting(begin, end, term, whole));
  }

  /** Adds the whole terms that share a token with [from, to). */
  void addIn(int from, int to, BitSet found) {
    for (Sighting s : sightings) {
      if (s.whole() && s.begin() < to && s.end() > from) {
        found.set(s.term());
      }
    }
  }

  /**
   * Lowers the distances of terms within [from, to) to those from the figure [begin, end); its own
   * words («айлық есептік көрсеткіш») say nothing of what it measures.
   */
  void lower(Distances distances, int from, int to, int begin, int end) {
    for (Sighting s : sightings) {
      boolean behind = s.begin() >= end;
      if ((behind || s.end() <= begin) && s.begin() >= from && s.end() <= to) {
        int gap = behind ? distances.gap(end, s.begin()) + 1 : distances.gap(s.end(), begin);
        distances.lower(s.term(), gap);
      }
    }
  }
}
