package kz.sanaq.quantity;

import kz.sanaq.language.Tokens;

/** Skips what a transcript writes for a hesitation between two words: «100 (ыы) процентке». */
final class Filler {
  private static final int LONGEST = 4;

  private Filler() {}

  /** Token behind the bracketed hesitation at {@code i}; {@code i} where there is none. */
  static int skip(Tokens tokens, int i, int to) {
    if (i + 3 < to
        && tokens.isSymbol(i, '(')
        && tokens.isWord(i + 1)
        && tokens.isSymbol(i + 2, ')')
        && tokens.end(i + 1) - tokens.begin(i + 1) <= LONGEST
        && isHesitation(tokens, i + 1)) {
      return i + 3;
    }
    return i;
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
