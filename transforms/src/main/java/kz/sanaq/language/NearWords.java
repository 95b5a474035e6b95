package kz.sanaq.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words near a figure in its sentence that are features by themselves, each by its number among
 * those that {@link FeatureWords} has.
 *
 * @param before those that stand before it, each once
 * @param after those that stand after it, each once
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, and never compared.
public record NearWords(int[] before, int[] after) {
  /** All that are features, in the order of their numbers. */
  public static final List<String> ALL = FeatureWords.of("near");

  /** So many tokens on either side are looked at. */
  private static final int REACH = 10;

  /** Shorter words carry grammar, not things. */
  private static final int SHORTEST = 3;

  private static final WordNumbers NUMBERS = new WordNumbers(ALL);

  /** The number of a word that is a feature. */
  public static int number(String word) {
    int number = NUMBERS.of(word);
    if (number < 0) {
      throw new IllegalArgumentException(word + " is no feature");
    }
    return number;
  }

  /**
   * Those near a figure.
   *
   * @param sentence its tokens
   * @param figure the tokens of the figure
   */
  public static NearWords of(Tokens tokens, TokenRange sentence, TokenRange figure) {
    return new NearWords(
        numbers(tokens, from(sentence, figure), figure.begin()),
        numbers(tokens, figure.end(), to(sentence, figure)));
  }

  /** All words near a figure in dictionary form, each once, whether they are features or not. */
  public static Set<String> all(Tokens tokens, TokenRange sentence, TokenRange figure) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = from(sentence, figure); i < to(sentence, figure); i++) {
      boolean inside = i >= figure.begin() && i < figure.end();
      if (!inside && isLong(tokens, i)) {
        words.add(tokens.stem(i));
      }
    }
    return words;
  }

  private static int from(TokenRange sentence, TokenRange figure) {
    return Math.max(sentence.begin(), figure.begin() - REACH);
  }

  private static int to(TokenRange sentence, TokenRange figure) {
    return Math.min(sentence.end(), figure.end() + REACH);
  }

  private static boolean isLong(Tokens tokens, int i) {
    return tokens.isWord(i) && tokens.end(i) - tokens.begin(i) >= SHORTEST;
  }

  private static int[] numbers(Tokens tokens, int from, int to) {
    int[] numbers = new int[Math.max(0, to - from)];
    int size = 0;
    for (int i = from; i < to; i++) {
      int number = isLong(tokens, i) ? NUMBERS.of(tokens.stem(i)) : WordNumbers.NONE;
      if (number >= 0 && !contains(numbers, size, number)) {
        numbers[size++] = number;
      }
    }
    return Arrays.copyOf(numbers, size);
  }

  private static boolean contains(int[] numbers, int size, int wanted) {
    for (int k = 0; k < size; k++) {
      if (numbers[k] == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands before the figure. */
  public boolean isBefore(int word) {
    return contains(before, before.length, word);
  }
}
