package kz.sanaq.number;

import java.math.BigDecimal;
import kz.sanaq.language.Alphabet;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;

/** Reads Roman numerals: «IV тоқсан», «XXI ғасыр», also typed with Cyrillic look-alikes. */
final class RomanReader {
  /** Name of the rule. */
  static final String RULE = "roman";

  private static final int LONGEST = 8;
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};

  private final Alphabet alphabet;

  /**
   * A reader of the numerals of a language.
   *
   * @param alphabet says which letters look like the Latin ones
   */
  RomanReader(Alphabet alphabet) {
    this.alphabet = alphabet;
  }

  /** The ordinal that stands as a Roman numeral before a word: «IV тоқсан»; null for none. */
  Numeric read(Tokens tokens, int i, int to) {
    if (!tokens.isCapital(i) || i + 1 >= to || tokens.glued(i)) {
      return null;
    }
    if (!tokens.isWord(i + 1) || tokens.isCapital(i + 1) || tokens.glued(i + 1)) {
      return null;
    }
    int value = value(tokens, i);
    return value == 0
        ? null
        : new Numeric(
            i,
            i + 1,
            BigDecimal.valueOf(value),
            BigDecimal.ONE,
            BigDecimal.ONE,
            Feature.ORDINAL.bit(),
            false,
            RULE);
  }

  /** The value of the numeral at {@code i}, 0 where there is none; up to 99. */
  private int value(Tokens tokens, int i) {
    int length = tokens.end(i) - tokens.begin(i);
    if (!tokens.isWord(i) || length > LONGEST) {
      return 0;
    }
    int at = tokens.begin(i);
    int tens = longest(TENS, tokens, at);
    at += TENS[tens].length();
    int ones = longest(ONES, tokens, at);
    at += ONES[ones].length();
    return at == tokens.end(i) ? tens * 10 + ones : 0;
  }

  private int longest(String[] forms, Tokens tokens, int at) {
    int best = 0;
    for (int k = 1; k < forms.length; k++) {
      if (forms[k].length() > forms[best].length() && stands(forms[k], tokens, at)) {
        best = k;
      }
    }
    return best;
  }

  private boolean stands(String form, Tokens tokens, int at) {
    if (at + form.length() > tokens.text().length()) {
      return false;
    }
    for (int k = 0; k < form.length(); k++) {
      if (!isLike(tokens.text().at(at + k), form.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLike(char c, char numeral) {
    return Character.isUpperCase(c) && alphabet.code(c) == alphabet.code(numeral);
  }
}
