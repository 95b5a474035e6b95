package kz.sanaq.quantity;

import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;

/** Reads Roman numerals: «IV тоқсан», «XXI ғасыр», also typed with Cyrillic look-alikes. */
final class RomanReader {
  private static final Schema ROMAN =
      Schema.words(
              "roman.tsv", Column.one("digit", Cell.TEXT), Column.one("same", Cell.TEXT))
          .unique("digit");

  private static final int LONGEST = 8;
  private static final String DIGITS = "IVXLC";
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};

  private final StringBuilder alike = new StringBuilder();
  private final StringBuilder meant = new StringBuilder();

  /** Reads the look-alikes of a language. */
  RomanReader(Loader in) {
    for (Row row : in.table(ROMAN).rows()) {
      String same = row.required("same");
      alike.append(same);
      meant.append(row.required("digit").repeat(same.length()));
    }
  }

  /** The value of the numeral at {@code i}, 0 where there is none; up to 99. */
  int value(Tokens tokens, int i) {
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
      if (latin(tokens.text().at(at + k)) != form.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private char latin(char c) {
    for (int i = 0; i < alike.length(); i++) {
      if (alike.charAt(i) == c) {
        return meant.charAt(i);
      }
    }
    return c;
  }
}
