package kz.sanaq.sentence;

import java.util.Arrays;

/** One pass over one text. */
final class Scan {
  /** A shorter line is not wrapped text but a headline, a counter, an item of a list. */
  private static final int WRAPPED_LINE = 40;

  private final Boundary boundary;
  private final char[] chars;
  private final int length;

  private int[] spans = new int[64];
  private int count;

  /** First character of the sentence that is open. */
  private int begin;

  private int lineBegin;

  /** Up to here the open sentence was searched for a letter or digit. */
  private int searched;

  private boolean worded;

  /** Straight double quotes of the line so far; an odd number means that one is open. */
  private int straightQuotes;

  /** The last round bracket that opened in the line, or -1. */
  private int bracket = -1;

  Scan(Boundary boundary, char[] chars, int length) {
    this.boundary = boundary;
    this.chars = chars;
    this.length = length;
  }

  int[] run() {
    open(0);
    int i = begin;
    lineBegin = begin;
    while (i < length) {
      char c = chars[i];
      if (c == ' ' || (c > '?' && c != '…')) {
        i++;
        continue;
      }
      switch (c) {
        case '.', '!', '?', '…' -> i = terminator(i);
        case '\n' -> i = lineEnd(i);
        case '"' -> {
          straightQuotes++;
          i++;
        }
        case '(' -> bracket = i++;
        case ')' -> {
          bracket = -1;
          i++;
        }
        case ':' -> i = colon(i);
        default -> i++;
      }
    }
    close(lastBefore(length));
    return Arrays.copyOf(spans, count);
  }

  /** Begins a sentence at the first character from {@code at} on that is no white space. */
  private void open(int at) {
    int i = at;
    while (i < length && isSpace(chars[i])) {
      i++;
    }
    begin = i;
    searched = i;
    worded = false;
  }

  private void close(int end) {
    if (end <= begin) {
      return;
    }
    if (count == spans.length) {
      spans = Arrays.copyOf(spans, 2 * count);
    }
    spans[count++] = begin;
    spans[count++] = end;
  }

  /** The position after the last character before {@code at} that is no white space. */
  private int lastBefore(int at) {
    int i = at;
    while (i > begin && isSpace(chars[i - 1])) {
      i--;
    }
    return i;
  }

  private int lineEnd(int at) {
    int end = lastBefore(at);
    int next = at;
    int lines = 0;
    while (next < length && isSpace(chars[next])) {
      lines += chars[next++] == '\n' ? 1 : 0;
    }
    if (lines > 1 || !isWrapped(end, next)) {
      close(end);
      open(next);
      straightQuotes = 0;
      bracket = -1;
    }
    lineBegin = next;
    return next;
  }

  private boolean isWrapped(int end, int next) {
    if (next >= length || !Character.isLowerCase(chars[next])) {
      return false;
    }
    if (end - lineBegin < WRAPPED_LINE) {
      return Character.isDigit(chars[end - 1]) && endsSentence(next);
    }
    char last = chars[end - 1];
    if (last == '.') {
      Stop stop = boundary.meaning(chars, begin, end - 1);
      return stop != Stop.PLAIN && stop != Stop.OFTEN;
    }
    return !Letters.isTerminator(last) && last != ':' && last != ';';
  }

  /**
   * Whether the line at a character, of several words, is the end of a sentence and no row: «12»
   * and on the next line «мың тонна көкөніс жиналды.»
   */
  private boolean endsSentence(int at) {
    int end = at;
    int words = 1;
    while (end < length && end - at < 4 * WRAPPED_LINE && chars[end] != '\n') {
      words += chars[end] == ' ' ? 1 : 0;
      end++;
    }
    boolean stop = end > at + 1 && Letters.isTerminator(chars[end - 1]);
    return words > 1 && stop && Character.isLetter(chars[end - 2]);
  }

  /** Handles the terminators at {@code at}, and returns where the scan goes on. */
  private int terminator(int at) {
    if (isWorldWideWeb(at)) {
      return addressEnd(at + 1);
    }
    int after = at + 1;
    while (after < length && Letters.isTerminator(chars[after])) {
      after++;
    }
    int end = closingEnd(after);
    int next = Boundary.skipSpaces(chars, length, end);
    boolean enclosed = isEnclosed(at, after, end);
    boolean line = next < length && chars[next] != '\n';
    // A number inside a bracket belongs to the reference there: «(«Айқын», 2010 ж. № 70)».
    enclosed |= line && chars[next] == '№' && bracket >= begin;
    skipMarks(after, end);
    if (!line) {
      return next;
    }
    if (!enclosed
        && hasWord(at)
        && boundary.ends(chars, length, new Boundary.Terminators(begin, at, after, next))) {
      close(end);
      open(next);
    }
    return next;
  }

  /**
   * Marks in brackets or quotes of their own, or a bracket inside the sentence: «(?)», «(1845 ж.)».
   */
  private boolean isEnclosed(int at, int after, int end) {
    if (isOpening(at - 1)) {
      return true;
    }
    return after < end
        && chars[after] == ')'
        && bracket > begin
        && !Letters.isTerminator(chars[end - 1]);
  }

  /** Whether a bracket or quote stands at {@code at} that opens there. */
  private boolean isOpening(int at) {
    if (at < begin || !Letters.isOpening(chars[at])) {
      return false;
    }
    return !Letters.isTwoSided(chars[at]) || at == begin || isSpace(chars[at - 1]);
  }

  /**
   * The position after the quotes, brackets, footnote marks and pictographs that close at {@code
   * at}.
   */
  private int closingEnd(int at) {
    int end = at;
    int quotes = straightQuotes;
    while (end < length) {
      int i = Boundary.skipSpaces(chars, length, end);
      if (i >= length) {
        return end;
      }
      char c = chars[i];
      boolean spaced = i > end;
      boolean closes;
      if (Letters.isClosing(c)) {
        closes = !spaced || c == '»';
      } else if (Letters.isAmbiguousQuote(c)) {
        closes = closes(i, spaced, (quotes & 1) == 1);
        quotes += c == '"' ? 1 : 0;
      } else if (c == '[') {
        int note = noteEnd(i);
        closes = note > i;
        i = closes ? note - 1 : i;
      } else {
        closes = Letters.isPictograph(c) || (!spaced && Letters.isTerminator(c));
      }
      if (!closes) {
        return end;
      }
      end = i + 1;
    }
    return end;
  }

  /** Whether a quote that may open or close closes at {@code at}. */
  private boolean closes(int at, boolean spaced, boolean odd) {
    boolean last = at + 1 >= length || !Letters.isWord(chars[at + 1]);
    if (chars[at] == '"' && (spaced || !last)) {
      return odd && last == spaced;
    }
    return !spaced && last;
  }

  /** The position after the footnote mark that opens at {@code at}, or {@code at}: «[12]». */
  private int noteEnd(int at) {
    int i = at + 1;
    while (i < length && i - at < 5 && Character.isDigit(chars[i])) {
      i++;
    }
    return i > at + 1 && i < length && chars[i] == ']' ? i + 1 : at;
  }

  /** Takes note of the quotes and brackets that closed after terminators. */
  private void skipMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      straightQuotes += chars[i] == '"' ? 1 : 0;
      bracket = chars[i] == ')' ? -1 : bracket;
    }
  }

  private boolean hasWord(int at) {
    while (!worded && searched < at) {
      worded = Letters.isWord(chars[searched++]);
    }
    return worded;
  }

  private int colon(int at) {
    boolean address = at + 2 < length && chars[at + 1] == '/' && chars[at + 2] == '/';
    return address ? addressEnd(at + 3) : at + 1;
  }

  private boolean isWorldWideWeb(int at) {
    return at >= 3
        && chars[at] == '.'
        && chars[at - 1] == 'w'
        && chars[at - 2] == 'w'
        && chars[at - 3] == 'w';
  }

  /**
   * The position after the web address that goes on at {@code at}; marks at its end belong to the
   * sentence.
   */
  private int addressEnd(int at) {
    int end = at;
    while (end < length && !isAddressEnd(chars[end])) {
      end++;
    }
    while (end > at
        && (Letters.isTerminator(chars[end - 1]) || ",;:)'".indexOf(chars[end - 1]) >= 0)) {
      end--;
    }
    return end;
  }

  private static boolean isAddressEnd(char c) {
    return isSpace(c) || c == '"' || c == '»' || c == '”' || c == '“' || c == '<' || c == '>';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
