package kz.sanaq.document;

import kz.sanaq.language.Invisible;

/** What messages show of a value of the input. */
final class Shown {
  private static final int LONGEST = 40;
  private static final char REPLACEMENT = '\uFFFD';

  private Shown() {}

  /** At most its first {@value #LONGEST} characters, those that cannot be seen as U+FFFD. */
  static String of(String value) {
    int end = Math.min(value.length(), LONGEST);
    boolean splits = end < value.length() && Character.isHighSurrogate(value.charAt(end - 1));
    StringBuilder shown = new StringBuilder();
    value.substring(0, splits ? end - 1 : end).codePoints().forEach(c -> append(shown, c));
    return end < value.length() ? shown.append('…').toString() : shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    shown.appendCodePoint(Invisible.is(c) ? REPLACEMENT : c);
  }
}
