package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.sanaq.language.Tokens;

/** The catalogue's terms in one sentence of a text, by token. Filled once, then only read. */
public final class Sightings {
  /** A bracket, comma or semicolon sets words apart as much as this many words. */
  private static final int PAUSE = 3;

  private record Sighting(int begin, int end, int term, boolean whole) {}

  private final Tokens tokens;
  private final List<Sighting> sightings = new ArrayList<>();

  /**
   * @param tokens of the whole text
   */
  Sightings(Tokens tokens) {
    this.tokens = tokens;
  }

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
  void lower(int[] distances, int from, int to, int begin, int end) {
    for (Sighting s : sightings) {
      boolean around = s.begin() >= end || s.end() <= begin;
      if (around && s.begin() >= from && s.end() <= to) {
        distances[s.term()] = Math.min(distances[s.term()], distance(s, begin, end));
      }
    }
  }

  private int distance(Sighting s, int begin, int end) {
    return s.begin() >= end ? gap(end, s.begin()) + 1 : gap(s.end(), begin);
  }

  private int gap(int from, int to) {
    int gap = 0;
    for (int i = from; i < Math.min(to, tokens.count()); i++) {
      boolean pause =
          tokens.isSymbol(i, ',')
              || tokens.isSymbol(i, ';')
              || tokens.isSymbol(i, '(')
              || tokens.isSymbol(i, ')');
      gap += pause ? PAUSE : 1;
    }
    return gap;
  }
}
