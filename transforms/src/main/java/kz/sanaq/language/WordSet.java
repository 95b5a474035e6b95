package kz.sanaq.language;

import java.util.BitSet;

/**
 * A set of words that tells whether a stretch of text is one of them, whatever its case, without
 * making a string of it: it is asked of every word of a line.
 */
public final class WordSet {
  /** First characters of the words, small and capital: most words of a text begin otherwise. */
  private final BitSet firsts = new BitSet();

  private int longest;
  private String[] words = new String[16];
  private int size;

  /** Adds a word in lower case. */
  public void add(String word) {
    if (2 * (size + 1) > words.length) {
      String[] old = words;
      words = new String[2 * old.length];
      for (String each : old) {
        if (each != null) {
          put(each);
        }
      }
    }
    put(word);
    size++;
    firsts.set(word.charAt(0));
    firsts.set(Character.toUpperCase(word.charAt(0)));
    longest = Math.max(longest, word.length());
  }

  private void put(String word) {
    int slot = word.hashCode() & words.length - 1;
    while (words[slot] != null) {
      slot = slot + 1 & words.length - 1;
    }
    words[slot] = word;
  }

  /** Whether the folded characters from {@code begin} to {@code end} are a word of the set. */
  public boolean contains(Text text, int begin, int end) {
    if (end - begin > longest || !firsts.get(text.at(begin))) {
      return false;
    }
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + Character.toLowerCase(text.at(i));
    }
    int slot = hash & words.length - 1;
    while (words[slot] != null) {
      if (isSame(words[slot], text, begin, end)) {
        return true;
      }
      slot = slot + 1 & words.length - 1;
    }
    return false;
  }

  private static boolean isSame(String word, Text text, int begin, int end) {
    if (word.length() != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (word.charAt(i - begin) != Character.toLowerCase(text.at(i))) {
        return false;
      }
    }
    return true;
  }
}
