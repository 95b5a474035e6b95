package kz.sanaq.number;

import kz.sanaq.language.Tokens;

/** Skips what a transcript writes for a hesitation between two words: «100 (ыы) процентке». */
public final class Filler {
  private static final int LONGEST = 4;

  private Filler() {}

  /** Token after the bracketed hesitation at {@code i}; {@code i} where there is none. */
  public static int skip(Tokens tokens, int i, int to) {
    if (i + 3 < to
        && tokens.isSymbol(i, '(')
        && tokens.isWord(i + 1)
        && tokens.isSymbol(i + 2, ')')
        && tokens.end(i + 1) - tokens.begin(i + 1) <= LONGEST
        && (isHesitation(tokens, i + 1) || isBegun(tokens, i + 1, i + 3))) {
      return i + 3;
    }
    return i;
  }

  /** The beginning of the word that follows: «(жу) жуық». */
  private static boolean isBegun(Tokens tokens, int i, int next) {
    int length = tokens.end(i) - tokens.begin(i);
    if (!tokens.isWord(next) || tokens.end(next) - tokens.begin(next) <= length) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (tokens.text().at(tokens.begin(i) + k) != tokens.text().at(tokens.begin(next) + k)) {
        return false;
      }
    }
    return true;
  }

  /** One letter said over and over. */
  private static boolean isHesitation(Tokens tokens, int i) {
    char c = tokens.first(i);
    for (int k = tokens.begin(i); k < tokens.end(i); k++) {
      if (tokens.text().at(k) != c) {
        return false;
      }
    }
    return Character.isLowerCase(c);
  }
}
