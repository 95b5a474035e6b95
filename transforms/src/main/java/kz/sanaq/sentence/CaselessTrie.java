package kz.sanaq.sentence;

import java.util.Arrays;

/**
 * Words in lower case under numbers, walked one character at a time; a walk allocates nothing.
 *
 * <p>Edges lie in one open-addressed table under the node and the character.
 */
final class CaselessTrie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private long[] keys = new long[256];
  private int[] targets = new int[256];
  private int edges;
  private int[] values = {NONE};
  private int nodes = 1;

  /** Adds a word and returns the value that it had, {@link #NONE} when it is new. */
  int put(CharSequence word, int value) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      char c = Character.toLowerCase(word.charAt(i));
      int next = child(node, c);
      node = next == NONE ? grow(node, c) : next;
    }
    int before = values[node];
    values[node] = value;
    return before;
  }

  /** The node after {@code c} in any case, or {@link #NONE}. */
  int child(int node, char c) {
    long key = key(node, Character.toLowerCase(c));
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return NONE;
  }

  /** The value of the word that ends at {@code node}, or {@link #NONE}. */
  int value(int node) {
    return values[node];
  }

  /** Whether the characters from {@code begin} to {@code end} are a word of this trie. */
  boolean contains(char[] chars, int begin, int end) {
    int node = ROOT;
    for (int i = begin; i < end && node != NONE; i++) {
      node = child(node, chars[i]);
    }
    return node != NONE && values[node] != NONE;
  }

  private int grow(int node, char c) {
    if (2 * ++edges > keys.length) {
      rehash();
    }
    insert(key(node, c), nodes);
    if (nodes == values.length) {
      values = Arrays.copyOf(values, 2 * nodes);
      Arrays.fill(values, nodes, 2 * nodes, NONE);
    }
    return nodes++;
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[2 * oldKeys.length];
    targets = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        insert(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private void insert(long key, int target) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  /** Never 0, which marks a free slot. */
  private static long key(int node, char c) {
    return ((long) (node + 1) << 16) | c;
  }

  private static int slot(long key, int mask) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
  }
}
