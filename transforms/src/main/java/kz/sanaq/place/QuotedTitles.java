package kz.sanaq.place;

import java.util.BitSet;
import kz.sanaq.language.Tokens;

/**
 * Which tokens stand inside a title: short words in quotes, the name of a company, a programme or a
 * newspaper («Егемен Қазақстан»). Speech in quotes is longer or has a stop inside, and is none.
 */
final class QuotedTitles {
  private static final int LONGEST = 7;

  private QuotedTitles() {}

  /** The tokens inside titles. Linear in the number of tokens. */
  static BitSet of(Tokens tokens) {
    BitSet inside = new BitSet(tokens.count());
    int open = -1;
    for (int i = 0; i < tokens.count(); i++) {
      char c = tokens.first(i);
      if (opens(tokens, i, c)) {
        open = i;
      } else if (open >= 0 && closes(c)) {
        inside.set(open + 1, i);
        open = -1;
      } else if (open >= 0
          && (i - open > LONGEST || tokens.newLine(i) || c == '.' || c == '!' || c == '?')) {
        open = -1;
      }
    }
    return inside;
  }

  private static boolean opens(Tokens tokens, int i, char c) {
    return switch (c) {
      case '«', '“', '„' -> true;
      case '"' -> !tokens.glued(i) || tokens.first(i - 1) == '(';
      default -> false;
    };
  }

  private static boolean closes(char c) {
    return c == '»' || c == '”' || c == '“' || c == '"';
  }
}
