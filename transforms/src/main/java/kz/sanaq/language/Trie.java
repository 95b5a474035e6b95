package kz.sanaq.language;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A trie over letter codes. It is grown with a column for every letter, then packed for reading: a
 * node keeps the set of its letters as bits, and its children lie side by side, so that the nodes
 * near the root, which every word passes, share a few cache lines. No allocation when walked.
 *
 * <p>Node 0 is the root; a walk that leaves the trie is at {@link #NOWHERE}.
 */
final class Trie {
  /** Where no word of the trie goes on. */
  static final int NOWHERE = -1;

  /** Letter codes are below it: one bit each. */
  static final int LETTERS = Long.SIZE;

  /** Column of each letter code in the rows of {@link #next}; -1 where no word has the letter. */
  private final byte[] columns;

  private final int width;

  /** While it grows: children of each node by column, 0 where there is none; null once packed. */
  private int[] next;

  /** While it grows: value of each node; null once packed. */
  private int[] values;

  private int nodes = 1;

  /** Once packed, two for each node: the set of its letters; its first child and its value. */
  private long[] packed;

  /**
   * @param size number of letter codes
   * @param letters those that occur in the trie's words
   */
  Trie(int size, BitSet letters) {
    this.columns = new byte[size];
    Arrays.fill(columns, (byte) -1);
    int column = 0;
    for (int code = letters.nextSetBit(0); code >= 0; code = letters.nextSetBit(code + 1)) {
      columns[code] = (byte) column++;
    }
    this.width = column;
    this.next = new int[width * 64];
    this.values = new int[64];
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

  /** The node behind {@code node} and {@code word}, made where it is not there. */
  int grow(int node, byte[] word) {
    for (byte code : word) {
      int edge = node * width + columns[code];
      int child = next[edge];
      if (child == 0) {
        child = nodes++;
        if (child == values.length) {
          values = Arrays.copyOf(values, child * 2);
          next = Arrays.copyOf(next, child * 2 * width);
        }
        values[child] = NOWHERE;
        next[edge] = child;
      }
      node = child;
    }
    return node;
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
      long letters = 0;
      for (int code = 0; code < columns.length; code++) {
        int child = columns[code] < 0 ? 0 : next[grown[node] * width + columns[code]];
        if (child != 0) {
          letters |= 1L << code;
          grown[end++] = child;
        }
      }
      out[2 * node] = letters;
      out[2 * node + 1] = (long) first << 32 | values[grown[node]] & 0xFFFFFFFFL;
    }
    packed = out;
    next = null;
    values = null;
  }

  /** The node behind {@code node} and {@code code}, {@link #NOWHERE} when there is none. */
  int step(int node, int code) {
    if (packed == null) {
      int column = columns[code];
      int child = column < 0 ? 0 : next[node * width + column];
      return child == 0 ? NOWHERE : child;
    }
    long letters = packed[2 * node];
    long letter = 1L << code;
    return (letters & letter) == 0
        ? NOWHERE
        : (int) (packed[2 * node + 1] >>> 32) + Long.bitCount(letters & (letter - 1));
  }

  /** The value at a node, {@link #NOWHERE} when no word ends there. */
  int value(int node) {
    return packed == null ? values[node] : (int) packed[2 * node + 1];
  }
}
