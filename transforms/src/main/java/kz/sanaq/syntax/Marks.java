package kz.sanaq.syntax;

import kz.sanaq.language.Tokens;

/** What marks do: where a clause can end, where a name in quotes ends. */
public final class Marks {
  /** Names in quotes have at most so many tokens; longer quotes are speech. */
  private static final int LONGEST_NAME = 12;

  private Marks() {}

  /**
   * Whether a clause can end before token {@code i}: at the end, and before any mark that opens no
   * bracket.
   *
   * @param to token after the sentence
   */
  public static boolean isStop(Tokens tokens, int i, int to) {
    return i >= to || (!tokens.isWord(i) && !tokens.isDigits(i) && !tokens.isSymbol(i, '('));
  }

  /** Whether token {@code i} is a comma or semicolon, and none inside a number. */
  public static boolean isComma(Tokens tokens, int i) {
    return (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';'))
        && !(tokens.isDigits(i - 1)
            && tokens.glued(i)
            && tokens.glued(i + 1)
            && tokens.isDigits(i + 1));
  }

  /**
   * The token after the quote that token {@code i} opens; negative where it opens none, or where
   * none closes it before {@code to}.
   */
  public static int afterQuote(Tokens tokens, int i, int to) {
    char closing = closing(tokens, i);
    if (closing == 0) {
      return -1;
    }
    for (int k = i + 1; k < to; k++) {
      if (tokens.isSymbol(k, closing)) {
        return k + 1;
      }
    }
    return -1;
  }

  /** The token after the short quote, a name, that token {@code i} opens; negative for none. */
  public static int afterName(Tokens tokens, int i, int to) {
    return afterQuote(tokens, i, Math.min(to, i + LONGEST_NAME));
  }

  private static char closing(Tokens tokens, int i) {
    if (tokens.isSymbol(i, '«')) {
      return '»';
    }
    if (tokens.isSymbol(i, '“') || tokens.isSymbol(i, '„')) {
      return '”';
    }
    boolean straight = tokens.isSymbol(i, '"') && !tokens.glued(i) && tokens.glued(i + 1);
    return straight ? '"' : 0;
  }
}
