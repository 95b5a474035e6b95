package kz.sanaq.language;

import java.util.List;

/**
 * The numbers of some words, which are asked for again and again with words that mostly are none of
 * them: that is told by one look at memory, without boxes. Immutable.
 */
public final class WordNumbers {
  /** No such word. */
  public static final int NONE = -1;

  /** Of each word where it stands in a list. */
  private final String[] words;

  /** In the slot that a hash names, or one after it: the hash, and one more than the number. */
  private final int[] slots;

  /**
   * @param words each once; a word's number is its place
   */
  public WordNumbers(List<String> words) {
    this.words = words.toArray(String[]::new);
    this.slots = new int[4 * Integer.highestOneBit(Math.max(1, 2 * words.size()))];
    for (int number = 0; number < this.words.length; number++) {
      int hash = this.words[number].hashCode();
      int at = slot(hash);
      while (slots[at + 1] != 0) {
        at = next(at);
      }
      slots[at] = hash;
      slots[at + 1] = number + 1;
    }
  }

  /** The number of a word; {@link #NONE} where it is none of them. */
  public int of(String word) {
    int hash = word.hashCode();
    for (int at = slot(hash); slots[at + 1] != 0; at = next(at)) {
      if (slots[at] == hash && words[slots[at + 1] - 1].equals(word)) {
        return slots[at + 1] - 1;
      }
    }
    return NONE;
  }

  /** Letters of a word that differ at its end differ in the low bits; the high ones are added. */
  private int slot(int hash) {
    return ((hash ^ (hash >>> Short.SIZE)) << 1) & (slots.length - 1);
  }

  private int next(int at) {
    return (at + 2) & (slots.length - 1);
  }
}
