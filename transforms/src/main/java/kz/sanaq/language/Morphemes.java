package kz.sanaq.language;

/**
 * Where inside a word one morpheme ends and the next begins, for words that are cut or shown in
 * parts: «көлемі» of «көлемінде».
 *
 * <p>Positions are those of the token's text. A word that has no such morpheme is not cut: what is
 * asked for ends where the word or its stem does. Nothing throws for any word.
 */
public final class Morphemes {
  private Morphemes() {}

  /**
   * Position after the possessive of the third person in the ending of token {@code i}, read as a
   * noun: «көлемі» of «көлемінде»; its end where it has none.
   */
  public static int possessedEnd(Tokens tokens, int i) {
    int stem = tokens.stemEndAs(WordClass.NOUN, i);
    for (int at = stem + 1; at < tokens.end(i); at++) {
      if (bare(tokens, stem, at) == Feature.POSSESSED_3.bit()) {
        return at;
      }
    }
    return tokens.end(i);
  }

  /**
   * Position where the last ending of token {@code i}, read as a noun, begins, if it says just
   * that: «Бекқызы» of «Бекқызының»; its end where there is none.
   */
  public static int endingBegin(Tokens tokens, int i, Feature feature) {
    int at = tokens.stemEndAs(WordClass.NOUN, i);
    while (at < tokens.end(i) && bare(tokens, at, tokens.end(i)) != feature.bit()) {
      at++;
    }
    return at;
  }

  private static int bare(Tokens tokens, int begin, int end) {
    return endings(tokens).bare(tokens.text().chars(), begin, end);
  }

  private static Endings endings(Tokens tokens) {
    return tokens.vocabulary().endings();
  }
}
