package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * Words and phrases in dictionary form, one of which is looked for in a text by the stems of its
 * words. Immutable, thread safe.
 */
public final class Alternatives {
  /** None at all. */
  static final Alternatives NONE = new Alternatives(List.of());

  private final List<String> words;

  /** The numbers of those that begin with a word. */
  private final Map<String, List<Integer>> byFirst = new HashMap<>();

  Alternatives(List<String> words) {
    this.words = List.copyOf(words);
    for (int w = 0; w < words.size(); w++) {
      String phrase = words.get(w);
      int space = phrase.indexOf(' ');
      String first = space < 0 ? phrase : phrase.substring(0, space);
      byFirst.computeIfAbsent(first, x -> new ArrayList<>()).add(w);
    }
  }

  /**
   * The first of them in their own order that stands in a stretch of text; empty for none.
   *
   * @param except tokens that don't count
   */
  public String in(Tokens tokens, TokenRange range, BitSet except) {
    int found = words.size();
    for (int i = range.begin(); i < range.end(); i++) {
      List<Integer> some = tokens.isWord(i) && !except.get(i) ? byFirst.get(tokens.stem(i)) : null;
      if (some != null) {
        for (int w : some) {
          found = w < found && stands(tokens, i, range.end(), words.get(w)) ? w : found;
        }
      }
    }
    return found == words.size() ? "" : words.get(found);
  }

  /** Whether the words of a phrase, with a space between two, stand at token {@code i}. */
  private static boolean stands(Tokens tokens, int i, int to, String phrase) {
    int at = 0;
    for (int k = i; k < to && tokens.isWord(k); k++) {
      String stem = tokens.stem(k);
      if (!phrase.startsWith(stem, at)) {
        return false;
      }
      at += stem.length();
      if (at == phrase.length()) {
        return true;
      }
      if (phrase.charAt(at++) != ' ') {
        return false;
      }
    }
    return false;
  }
}
