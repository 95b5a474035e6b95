package kz.sanaq.number;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;

/** Reads endings that stand after figures, signs and abbreviations: «25-ға», «%-ы», «млн-нан». */
public final class EndingReader {
  private EndingReader() {}

  /**
   * Token after the ending that is joined to token {@code i - 1}, by a hyphen or by nothing; {@code
   * i} where there is none.
   */
  public static int joined(Tokens tokens, int i, int to) {
    if (i + 1 < to && tokens.isDash(i) && !tokens.glued(i) && isApart(tokens, i + 1)) {
      // «22% - ға»: no word is so short but an ending.
      return i + 2;
    }
    if (i + 1 < to && tokens.isDash(i) && tokens.glued(i + 1) && isJoined(tokens, i)) {
      // «22 % -ға» has a space before the hyphen.
      return tokens.glued(i) || tokens.begin(i) == tokens.end(i - 1) + 1 ? i + 2 : i;
    }
    return i < to && tokens.glued(i) && isEnding(tokens, i) ? i + 1 : i;
  }

  /**
   * Token after a case ending that is written apart: «3900 ден астам», «15 тен 30 дейін»; {@code i}
   * where there is none.
   */
  public static int apart(Tokens tokens, int i, int to) {
    return i < to && isApart(tokens, i) ? i + 1 : i;
  }

  private static boolean isApart(Tokens tokens, int i) {
    int ending = tokens.bareEnding(i);
    return !tokens.glued(i)
        && (Feature.ABLATIVE.in(ending) || Feature.DATIVE.in(ending))
        && tokens.end(i) - tokens.begin(i) <= 3;
  }

  /** What the ending at token {@code i} says, whatever word it is elsewhere: «нан» of «млн-нан». */
  public static int features(Tokens tokens, int i) {
    return isEnding(tokens, i) ? tokens.features(i) : tokens.bareEnding(i);
  }

  /**
   * What a quantity that ends with token {@code i} ends in: its own ending, or one joined to it.
   */
  public static int ofLast(Tokens tokens, int i) {
    boolean joined = tokens.isDash(i - 1) && (tokens.glued(i) || isApart(tokens, i));
    return joined ? features(tokens, i) : tokens.features(i);
  }

  /** «25-ға», also «млн-нан», which is no bread. */
  private static boolean isJoined(Tokens tokens, int dash) {
    boolean small = tokens.isWord(dash + 1) && !tokens.isCapital(dash + 1);
    boolean cased = Feature.ABLATIVE.in(tokens.bareEnding(dash + 1)) && tokens.glued(dash);
    return isEnding(tokens, dash + 1) || (small && cased);
  }

  private static boolean isEnding(Tokens tokens, int i) {
    return tokens.isWord(i) && tokens.lemma(i) == Vocabulary.BARE_ENDING;
  }
}
