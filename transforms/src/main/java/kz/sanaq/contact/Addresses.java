package kz.sanaq.contact;

import kz.sanaq.language.Text;
import kz.sanaq.model.Span;

/** Addresses that are told by their form in any language: mail, accounts, pages, bank accounts. */
final class Addresses {
  private static final int IBAN_LENGTH = 20;

  private Addresses() {}

  /** The mail address or account around an at sign («name@site.kz», «@name», «@ name»). */
  static Span account(Text text, Span line, int at) {
    int begin = at;
    while (begin > line.begin() && isNamePart(text.at(begin - 1))) {
      begin--;
    }
    int end = at + 1;
    if (begin == at && end < line.end() && text.at(end) == ' ') {
      end++;
    }
    int name = end;
    while (end < line.end() && isNamePart(text.at(end))) {
      end++;
    }
    while (end > name && text.at(end - 1) == '.') {
      end--;
    }
    return end - name < 2 ? null : new Span(begin, end);
  }

  /** The page or bank account that begins at a word, null when none does. */
  static Span page(Text text, Span line, int at) {
    boolean page =
        startsWith(text, at, line.end(), "http://")
            || startsWith(text, at, line.end(), "https://")
            || startsWith(text, at, line.end(), "www.");
    if (!page && !startsWith(text, at, line.end(), "KZ")) {
      return null;
    }
    int end = at;
    int limit = page ? line.end() : Math.min(line.end(), at + IBAN_LENGTH + 1);
    while (end < limit && text.at(end) != ' ' && ",;)»\"".indexOf(text.at(end)) < 0) {
      end++;
    }
    while (end > at && text.at(end - 1) == '.') {
      end--;
    }
    return page || isIban(text, at, end) ? new Span(at, end) : null;
  }

  private static boolean isIban(Text text, int begin, int end) {
    if (end - begin != IBAN_LENGTH) {
      return false;
    }
    for (int i = begin + 2; i < end; i++) {
      char c = text.at(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && (i < begin + 4 || c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(Text text, int begin, int end, String prefix) {
    if (end - begin <= prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text.at(begin + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamePart(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '.' || c == '_' || c == '-';
  }
}
