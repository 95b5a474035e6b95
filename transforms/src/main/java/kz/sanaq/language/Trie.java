package kz.sanaq.language;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A dense trie over letter codes: one array access a letter, no allocation when walked.
 *
 * <p>Node 0 is the root; a walk that leaves the trie is at {@link #NOWHERE}.
 */
final class Trie {
  /** Where no word of the trie goes on. */
  static final int NOWHERE = -1;

  /** Column of each letter code in the rows of {@link #next}; -1 where no word has the letter. */
  private final byte[] columns;

  private final int width;
  private int[] next;
  private int[] values;
  private int nodes = 1;

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

  /** Gives back the room that was kept for growth. */
  void trim() {
    values = Arrays.copyOf(values, nodes);
    next = Arrays.copyOf(next, nodes * width);
  }

  /** The node behind {@code node} and {@code code}, {@link #NOWHERE} when there is none. */
  int step(int node, int code) {
    int column = columns[code];
    if (column < 0) {
      return NOWHERE;
    }
    int child = next[node * width + column];
    return child == 0 ? NOWHERE : child;
  }

  /** The value at a node, {@link #NOWHERE} when no word ends there. */
  int value(int node) {
    return values[node];
  }
}
