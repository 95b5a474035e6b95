package kz.sanaq.number;

import kz.sanaq.language.Tokens;

/** Reads Roman numerals: «IV тоқсан», «XXI ғасыр», also typed with Cyrillic look-alikes. */
public final class RomanReader {
  private static final int LONGEST = 8;
  private static final String DIGITS = "IVXLC";
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};

  private RomanReader() {}

  /** The value of the numeral at {@code i}, 0 where there is none; up to 99. */
  public static int value(Tokens tokens, int i) {
    int length = tokens.end(i) - tokens.begin(i);
    if (!tokens.isWord(i) || length > LONGEST) {
      return 0;
    }
    int at = tokens.begin(i);
    if (DIGITS.indexOf(latin(tokens.text().at(at))) < 0) {
      return 0;
    }
    int tens = longest(TENS, tokens, at);
    at += TENS[tens].length();
    int ones = longest(ONES, tokens, at);
    at += ONES[ones].length();
    return at == tokens.end(i) ? tens * 10 + ones : 0;
  }

  private static int longest(String[] forms, Tokens tokens, int at) {
    int best = 0;
    for (int k = 1; k < forms.length; k++) {
      if (forms[k].length() > forms[best].length() && stands(forms[k], tokens, at)) {
        best = k;
      }
    }
    return best;
  }

  private static boolean stands(String form, Tokens tokens, int at) {
    if (at + form.length() > tokens.text().length()) {
      return false;
    }
    for (int k = 0; k < form.length(); k++) {
      if (latin(tokens.text().at(at + k)) != form.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private static char latin(char c) {
    return switch (c) {
      case 'І' -> 'I';
      case 'Х' -> 'X';
      case 'С' -> 'C';
      default -> c;
    };
  }
}
