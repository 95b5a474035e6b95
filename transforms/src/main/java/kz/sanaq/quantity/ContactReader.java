package kz.sanaq.quantity;

import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.language.WordTables;

/** Finds telephone numbers, e-mail and web addresses. */
final class ContactReader {
  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;

  /** Longest stretch without a space that is looked through for a sign of an address. */
  private static final int LOOK = 60;

  private final Lexicon<String> before;

  ContactReader(Loader in) {
    before = in.lexicon();
    for (Row row : in.table(WordTables.CONTACTS).rows()) {
      if (row.list("labels").contains("number")) {
        before.add(row, row.place(), WordClass.FIXED);
      }
    }
  }

  /** Whether a word or a sign at token {@code i} may begin one; cheap. Figures always may. */
  boolean opens(Tokens tokens, int i) {
    if (!tokens.isWord(i) || tokens.glued(i) || !tokens.glued(i + 1)) {
      return false;
    }
    char c = tokens.first(i + 1);
    return tokens.isDigits(i + 1) || c == '.' || c == ':' || c == '@' || c == '_' || c == '/';
  }

  /** Token behind the contact that begins at {@code i}; {@code i} where there is none. */
  int end(Tokens tokens, int i, int from, int to) {
    int address = address(tokens, i, to);
    return address > i ? address : phone(tokens, i, from, to);
  }

  /** A stretch without spaces with «://», «@» or «www.» in it. */
  private static int address(Tokens tokens, int i, int to) {
    if (tokens.glued(i) || !tokens.glued(i + 1) || (tokens.newLine(i) && i + 1 >= to)) {
      return i;
    }
    boolean address = tokens.isWord(i) && tokens.isSymbol(i + 1, '.') && isWeb(tokens, i);
    int end = i + 1;
    while (end < to && tokens.glued(end)) {
      if (!address && end - i > LOOK) {
        return i;
      }
      address |= tokens.isSymbol(end, '@') || (tokens.isSymbol(end, '/') && slashes(tokens, end));
      end++;
    }
    if (!address) {
      return i;
    }
    while (tokens.kind(end - 1) == Tokens.Kind.SYMBOL && !tokens.isSymbol(end - 1, '/')) {
      end--;
    }
    return end;
  }

  private static boolean isWeb(Tokens tokens, int i) {
    int begin = tokens.begin(i);
    return tokens.end(i) - begin == 3
        && tokens.text().at(begin) == 'w'
        && tokens.text().at(begin + 1) == 'w'
        && tokens.text().at(begin + 2) == 'w';
  }

  private static boolean slashes(Tokens tokens, int i) {
    return tokens.isSymbol(i - 1, ':') && tokens.isSymbol(i + 1, '/');
  }

  /** «+7 (727) 224-20-00», «224-20-00», «8 701 123 45 67», and any number behind «тел.». */
  private int phone(Tokens tokens, int i, int from, int to) {
    boolean plus = tokens.isSymbol(i, '+');
    boolean bracket = tokens.isSymbol(i, '(');
    int first = plus || bracket ? i + 1 : i;
    if (!tokens.isDigits(first) || (tokens.glued(i) && i > from && tokens.isDash(i - 1))) {
      return i;
    }
    int end = first;
    int digits = 0;
    int hyphens = 0;
    int brackets = bracket ? 1 : 0;
    int shortest = Integer.MAX_VALUE;
    while (end < to && digits <= MOST_DIGITS && !(end > first && tokens.newLine(end))) {
      if (tokens.isDigits(end)) {
        int length = tokens.end(end) - tokens.begin(end);
        digits += length;
        shortest = Math.min(shortest, length);
      } else if (tokens.isDash(end) && tokens.glued(end) && tokens.glued(end + 1)) {
        hyphens++;
      } else if (tokens.isSymbol(end, '(') || tokens.isSymbol(end, ')')) {
        brackets++;
      } else {
        break;
      }
      end++;
    }
    while (end > first && !tokens.isDigits(end - 1)) {
      end--;
    }
    boolean told = told(tokens, i, from) && digits >= 3;
    boolean shape =
        (plus && digits >= 10)
            || (hyphens == 2 && digits >= FEWEST_DIGITS)
            || (brackets >= 2 && digits >= 9)
            || (digits == 11 && startsWithTrunkPrefix(tokens, first) && end - first >= 4);
    return (told || shape) && digits <= MOST_DIGITS && !isDate(tokens, first, hyphens) ? end : i;
  }

  /** «8 701…», «8701…»; two figures begin a number in groups of three: «83 456 241 408». */
  private static boolean startsWithTrunkPrefix(Tokens tokens, int i) {
    return tokens.first(i) == '8' && tokens.end(i) - tokens.begin(i) != 2;
  }

  /** «2025-11-09». */
  private static boolean isDate(Tokens tokens, int i, int hyphens) {
    return hyphens == 2
        && tokens.end(i) - tokens.begin(i) == 4
        && tokens.isDigits(i + 2)
        && tokens.end(i + 2) - tokens.begin(i + 2) == 2
        && tokens.isDigits(i + 4)
        && tokens.end(i + 4) - tokens.begin(i + 4) == 2;
  }

  private boolean told(Tokens tokens, int i, int from) {
    int word = i - 1;
    while (word >= from && (tokens.isSymbol(word, '.') || tokens.isSymbol(word, ':'))) {
      word--;
    }
    return word >= from && before.at(tokens, word) != null;
  }
}
