package kz.sanaq.language;

import java.util.Arrays;

/**
 * The endings of one word class as a deterministic automaton over letter codes. Endings that go on
 * alike share their states, so that some thousand states stand for a hundred thousand endings.
 *
 * <p>State 0 is the start. A walk allocates nothing.
 */
final class EndingAutomaton {
  /** Where no ending goes on, and the value of a state where none is complete. */
  static final int NOWHERE = -1;

  /** For each state the set of its letters as bits. */
  private long[] letters = new long[1024];

  /** For each state where its edges begin; they stand in the order of the letters. */
  private int[] firstEdges = new int[1024];

  private int[] values = new int[1024];
  private int[] edges = new int[2048];
  private int states;
  private int edgeCount;

  /**
   * Adds the next state.
   *
   * @param targets the state after each letter of the set, in the order of the letters
   */
  void add(int value, long letterSet, int[] targets) {
    if (states == values.length) {
      letters = Arrays.copyOf(letters, 2 * states);
      firstEdges = Arrays.copyOf(firstEdges, 2 * states);
      values = Arrays.copyOf(values, 2 * states);
    }
    int degree = Long.bitCount(letterSet);
    if (edgeCount + degree > edges.length) {
      edges = Arrays.copyOf(edges, 2 * edges.length);
    }
    letters[states] = letterSet;
    firstEdges[states] = edgeCount;
    values[states++] = value;
    System.arraycopy(targets, 0, edges, edgeCount, degree);
    edgeCount += degree;
  }

  /** The state after {@code state} and {@code code}, {@link #NOWHERE} when there is none. */
  int step(int state, int code) {
    long set = letters[state];
    long letter = 1L << code;
    return (set & letter) == 0
        ? NOWHERE
        : edges[firstEdges[state] + Long.bitCount(set & (letter - 1))];
  }

  /** The ending that is complete at a state, {@link #NOWHERE} when none is. */
  int value(int state) {
    return values[state];
  }
}
