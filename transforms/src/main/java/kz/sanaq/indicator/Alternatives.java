package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;

/**
 * Words and phrases in dictionary form, one of which is looked for in a text by the stems of its
 * words. Thread safe; all texts are of one vocabulary.
 */
public final class Alternatives {
  /** None at all. */
  static final Alternatives NONE = new Alternatives(List.of());

  /** As they are written. */
  private final List<String> names;

  /** In lower case. */
  private final List<String> words;

  /** The stem of each last word that was asked for, in the vocabulary of the texts. */
  private final Map<String, String> stems = new ConcurrentHashMap<>();

  /** The numbers of those that begin with a word. */
  private final Map<String, List<Integer>> byFirst = new HashMap<>();

  /** The letters that they begin with. */
  private final BitSet letters = new BitSet();

  Alternatives(List<String> names) {
    this.names = List.copyOf(names);
    this.words = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    for (int w = 0; w < words.size(); w++) {
      String phrase = words.get(w);
      int space = phrase.indexOf(' ');
      String first = space < 0 ? phrase : phrase.substring(0, space);
      byFirst.computeIfAbsent(first, x -> new ArrayList<>()).add(w);
      first.chars().limit(1).forEach(letters::set);
      int hyphen = first.indexOf('-');
      if (hyphen > 0) {
        byFirst.computeIfAbsent(first.substring(0, hyphen), x -> new ArrayList<>()).add(w);
      }
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
   * @param counted which of them count
   */
  public Found nearest(
      Tokens tokens,
      TokenRange range,
      TokenRange figure,
      BitSet except,
      Predicate<String> counted) {
    Found nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = range.begin(); i < range.end(); i++) {
      Found found = tokens.isWord(i) && !except.get(i) ? at(tokens, i, range.end()) : null;
      boolean counts = found != null && counted.test(found.name());
      int distance = counts ? figure.distance(found.range()) : Integer.MAX_VALUE;
      if (counts && (distance < least || (distance == least && isLonger(found, nearest)))) {
        nearest = found;
        least = distance;
      }
      // No word of «дәнді және бұршақ дақылдары» is a value by itself.
      i = found == null ? i : found.range().end() - 1;
    }
    return nearest;
  }

  private static boolean isLonger(Found one, Found other) {
    return one != null && one.name().length() > other.name().length();
  }

  /** The longest that begins with a token and ends before another; null for none. */
  public Found at(Tokens tokens, int i, int to) {
    if (!mayBegin(tokens, i)) {
      return null;
    }
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

  /** Whether one of them begins with the first letter of a word or of its stem; most don't. */
  private boolean mayBegin(Tokens tokens, int i) {
    String stem = tokens.stem(i);
    return letters.get(Character.toLowerCase(tokens.first(i)))
        || (!stem.isEmpty() && letters.get(stem.charAt(0)));
  }

  /** A word in lower case, with its ending: «бизнестің жол картасы». */
  private static String whole(Tokens tokens, int i) {
    return tokens.of(i).toLowerCase(Locale.ROOT);
  }

  /** A word in lower case without a noun's ending: of an act that is a verb to the vocabulary. */
  private static String bare(Tokens tokens, int i) {
    if (tokens.lemma(i) <= Vocabulary.BARE_ENDING) {
      return tokens.stem(i);
    }
    return tokens
        .text()
        .slice(tokens.begin(i), tokens.stemEndAs(WordClass.NOUN, i))
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The token after the words of a phrase, with a space or a hyphen between two, at a token;
   * negative where they don't stand there.
   */
  private int end(Tokens tokens, int i, int to, String phrase) {
    int at = 0;
    for (int k = i; k < to && tokens.isWord(k); k++) {
      int space = phrase.indexOf(' ', at);
      String word = phrase.substring(at, space < 0 ? phrase.length() : space);
      int hyphen = word.indexOf('-');
      if (isForm(tokens, k, word) || (space < 0 && at > 0 && isPossessed(tokens, k, word))) {
        if (space < 0) {
          return k + 1;
        }
        at = space + 1;
      } else if (hyphen > 0
          && whole(tokens, k).equals(word.substring(0, hyphen))
          && tokens.isDash(k + 1)
          && tokens.glued(k + 1)
          && tokens.glued(k + 2)) {
        at += hyphen + 1;
        k++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isForm(Tokens tokens, int k, String word) {
    return word.equals(tokens.stem(k))
        || word.equals(bare(tokens, k))
        || word.equals(whole(tokens, k));
  }

  /**
   * Whether a word is a further form of the last word of a phrase, which is one of what something
   * has: «орындарында» of «әлеуметтік жұмыс орны».
   */
  private boolean isPossessed(Tokens tokens, int k, String word) {
    return tokens.has(k, Feature.POSSESSED_3)
        && stems
            .computeIfAbsent(word, form -> stem(form, tokens.vocabulary()))
            .equals(tokens.stem(k));
  }

  /** The stem of a word; empty for what are several. */
  private static String stem(String form, Vocabulary vocabulary) {
    Tokens word = Tokens.of(Text.of(form), vocabulary);
    return word.count() == 1 ? word.stem(0) : "";
  }
}
