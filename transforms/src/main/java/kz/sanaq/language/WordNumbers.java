package kz.sanaq.language;

import java.util.List;

/**
 * Some words, each with its number. Most words that are asked for are none of them, and are told by
 * one look at one array: an open-addressing table of hashes. Immutable, thread safe.
 */
public final class WordNumbers {
  /** What a word has that is none of them. */
  public static final int NONE = -1;

  /** At least so many slots a word, so that a look mostly meets an empty one. */
  private static final int ROOM = 3;

  private final List<String> words;

  /** The hash of a word in the upper half, its number and one in the lower; 0 for an empty slot. */
  private final long[] slots;

  private WordNumbers(List<String> words) {
    this.words = List.copyOf(words);
    slots = new long[Integer.highestOneBit(ROOM * words.size() + 1) * 2];
    for (int number = 0; number < words.size(); number++) {
      int slot = slot(words.get(number).hashCode());
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = ((long) words.get(number).hashCode() << Integer.SIZE) | (number + 1);
    }
  }

  /** Numbers words in their order, from 0; each stands there once. */
  public static WordNumbers of(List<String> words) {
    return new WordNumbers(words);
  }

  /** The words in the order of their numbers. */
  public List<String> words() {
    return words;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  /** The number of a word; {@link #NONE} where it is none of them. */
  public int of(String word) {
    int hash = word.hashCode();
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      int number = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> Integer.SIZE) == hash && words.get(number).equals(word)) {
        return number;
      }
    }
    return NONE;
  }
}
