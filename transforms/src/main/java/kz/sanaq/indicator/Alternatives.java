package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;

/**
 * Words and phrases in dictionary form, one of which is looked for in a text by the stems of its
 * words. Immutable, thread safe.
 */
public final class Alternatives {
  /** None at all. */
  static final Alternatives NONE = new Alternatives(List.of());

  /** As they are written. */
  private final List<String> names;

  /** In lower case. */
  private final List<String> words;

  /** The numbers of those that begin with a word. */
  private final Map<String, List<Integer>> byFirst = new HashMap<>();

  Alternatives(List<String> names) {
    this.names = List.copyOf(names);
    this.words = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    for (int w = 0; w < words.size(); w++) {
      String phrase = words.get(w);
      int space = phrase.indexOf(' ');
      String first = space < 0 ? phrase : phrase.substring(0, space);
      byFirst.computeIfAbsent(first, x -> new ArrayList<>()).add(w);
    }
  }

  /**
   * One that stands in a text.
   *
   * @param name as the table writes it
   * @param range its tokens
   */
  public record Found(String name, TokenRange range) {}

  /**
   * The one of them that stands nearest to a figure in a stretch of text, the longest of those;
   * null for none.
   *
   * @param figure the figure's tokens
   * @param except tokens that don't count
   */
  public Found nearest(Tokens tokens, TokenRange range, TokenRange figure, BitSet except) {
    Found nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = range.begin(); i < range.end(); i++) {
      Found found = tokens.isWord(i) && !except.get(i) ? at(tokens, i, range.end()) : null;
      int distance = found == null ? Integer.MAX_VALUE : figure.distance(found.range());
      if (distance < least || (distance == least && isLonger(found, nearest))) {
        nearest = found;
        least = distance;
      }
    }
    return nearest;
  }

  private static boolean isLonger(Found one, Found other) {
    return one != null && one.name().length() > other.name().length();
  }

  /** The longest that begins with a token and ends before another; null for none. */
  public Found at(Tokens tokens, int i, int to) {
    List<Integer> some = byFirst.get(tokens.stem(i));
    some = some == null ? byFirst.get(bare(tokens, i)) : some;
    some = some == null ? byFirst.get(whole(tokens, i)) : some;
    Found longest = null;
    for (int w : some == null ? List.<Integer>of() : some) {
      int end = end(tokens, i, to, words.get(w));
      if (end > i && (longest == null || names.get(w).length() > longest.name().length())) {
        longest = new Found(names.get(w), new TokenRange(i, end));
      }
    }
    return longest;
  }

  /** A word in lower case, with its ending: «бизнестің жол картасы». */
  private static String whole(Tokens tokens, int i) {
    return tokens.of(i).toLowerCase(Locale.ROOT);
  }

  /** A word in lower case without a noun's ending: of an act that is a verb to the vocabulary. */
  private static String bare(Tokens tokens, int i) {
    return tokens
        .text()
        .slice(tokens.begin(i), tokens.stemEndAs(WordClass.NOUN, i))
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The token after the words of a phrase, with a space between two, at a token; negative where
   * they don't stand there.
   */
  private static int end(Tokens tokens, int i, int to, String phrase) {
    int at = 0;
    for (int k = i; k < to && tokens.isWord(k); k++) {
      int space = phrase.indexOf(' ', at);
      String word = phrase.substring(at, space < 0 ? phrase.length() : space);
      boolean same =
          word.equals(tokens.stem(k))
              || word.equals(bare(tokens, k))
              || word.equals(whole(tokens, k));
      if (!same) {
        return -1;
      }
      if (space < 0) {
        return k + 1;
      }
      at = space + 1;
    }
    return -1;
  }
}
