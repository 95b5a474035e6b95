package kz.sanaq.language;

import java.util.Arrays;

/**
 * A trie over letter codes. It is grown with a list of children for every node, then packed for
 * reading: a node keeps the set of its letters as bits, and its children lie side by side, so that
 * the nodes near the root, which every word passes, share a few cache lines. No allocation when
 * walked.
 *
 * <p>Node 0 is the root; a walk that leaves the trie is at {@link #NOWHERE}.
 */
final class Trie {
  /** Where no word of the trie goes on. */
  static final int NOWHERE = -1;

  /** Letter codes are below it: one bit each. */
  static final int LETTERS = Long.SIZE;

  private static final int NONE = 0;

  /** While it grows: the letter that leads to each node. */
  private byte[] letters = new byte[64];

  /** While it grows: first child of each node, {@link #NONE} for a leaf. */
  private int[] children = new int[64];

  /** While it grows: the next child of the same node, by letter. */
  private int[] siblings = new int[64];

  /** While it grows: value of each node. */
  private int[] values = new int[64];

  private int nodes = 1;

  /** Once packed, two for each node: the set of its letters; its first child and its value. */
  private long[] packed;

  Trie() {
    values[0] = NOWHERE;
  }

  /** The value at the end of {@code word}, {@link #NOWHERE} when the word is not in the trie. */
  int get(byte[] word) {
    int node = 0;
    for (byte code : word) {
      node = step(node, code);
      if (node == NOWHERE) {
        return NOWHERE;
      }
    }
    return value(node);
  }

  /** Sets the value, 0 or more, at the end of {@code word}. */
  void put(byte[] word, int value) {
    set(grow(0, word), value);
  }

  /** The node after {@code node} and {@code word}, made where it is not there. */
  int grow(int node, byte[] word) {
    for (byte code : word) {
      node = grow(node, code);
    }
    return node;
  }

  private int grow(int node, byte code) {
    int before = NONE;
    int child = children[node];
    while (child != NONE && letters[child] < code) {
      before = child;
      child = siblings[child];
    }
    if (child != NONE && letters[child] == code) {
      return child;
    }
    int made = nodes++;
    if (made == values.length) {
      letters = Arrays.copyOf(letters, 2 * made);
      children = Arrays.copyOf(children, 2 * made);
      siblings = Arrays.copyOf(siblings, 2 * made);
      values = Arrays.copyOf(values, 2 * made);
    }
    letters[made] = code;
    values[made] = NOWHERE;
    siblings[made] = child;
    if (before == NONE) {
      children[node] = made;
    } else {
      siblings[before] = made;
    }
    return made;
  }

  /** Sets the value, 0 or more, at a node. */
  void set(int node, int value) {
    values[node] = value;
  }

  /** Ends the growth; nodes have other numbers from here on, but the root's. */
  void pack() {
    long[] out = new long[2 * nodes];
    int[] grown = new int[nodes];
    int end = 1;
    for (int node = 0; node < end; node++) {
      int first = end;
      long set = 0;
      for (int child = children[grown[node]]; child != NONE; child = siblings[child]) {
        set |= 1L << letters[child];
        grown[end++] = child;
      }
      out[2 * node] = set;
      out[2 * node + 1] = ((long) first << 32) | (values[grown[node]] & 0xFFFFFFFFL);
    }
    packed = out;
    letters = null;
    children = null;
    siblings = null;
    values = null;
  }

  /** The node after {@code node} and {@code code}, {@link #NOWHERE} when there is none. */
  int step(int node, int code) {
    if (packed == null) {
      int child = children[node];
      while (child != NONE && letters[child] != code) {
        child = siblings[child];
      }
      return child == NONE ? NOWHERE : child;
    }
    long set = packed[2 * node];
    long letter = 1L << code;
    return (set & letter) == 0
        ? NOWHERE
        : (int) (packed[2 * node + 1] >>> 32) + Long.bitCount(set & (letter - 1));
  }

  /** The value at a node, {@link #NOWHERE} when no word ends there. */
  int value(int node) {
    return packed == null ? values[node] : (int) packed[2 * node + 1];
  }
}
