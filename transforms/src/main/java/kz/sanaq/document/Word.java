package kz.sanaq.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sanaq.language.Text;
import kz.sanaq.model.Span;

/**
 * A run of characters between spaces, without the punctuation at its edges.
 *
 * @param begin first character, folded
 * @param end behind the last character, folded
 * @param form lower-cased; never empty
 * @param colon whether a colon stands behind it
 */
record Word(int begin, int end, String form, boolean colon) {

  /** The first words of a stretch of text, at most {@code limit}; bare punctuation is none. */
  static List<Word> in(Text text, Span stretch, int limit) {
    List<Word> words = new ArrayList<>();
    int i = stretch.begin();
    while (i < stretch.end() && words.size() < limit) {
      while (i < stretch.end() && isSpace(text.at(i))) {
        i++;
      }
      int begin = i;
      while (i < stretch.end() && !isSpace(text.at(i))) {
        i++;
      }
      add(words, text, begin, i);
    }
    return words;
  }

  /** Whether one of the words of a stretch of text is in the set; makes none of them. */
  static boolean anyIn(Text text, Span stretch, WordSet set) {
    int i = stretch.begin();
    while (i < stretch.end()) {
      int begin = i;
      while (i < stretch.end() && !isSpace(text.at(i))) {
        i++;
      }
      int b = begin;
      int e = i;
      while (b < e && isEdge(text.at(b))) {
        b++;
      }
      while (e > b && isEdge(text.at(e - 1))) {
        e--;
      }
      if (b < e && set.contains(text, b, e)) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** The words of a phrase in a resource file. */
  static List<Word> in(String phrase) {
    Text text = Text.of(phrase);
    return in(text, new Span(0, text.length()), Integer.MAX_VALUE);
  }

  /** The forms of a phrase in a resource file, one space between two. */
  static String forms(String phrase) {
    return String.join(" ", in(phrase).stream().map(Word::form).toList());
  }

  /** Whether it is a number as counters show it: digits, perhaps a fraction and a k. */
  boolean isNumber() {
    return Character.isDigit(form.charAt(0))
        && form.chars().allMatch(c -> Character.isDigit(c) || ".,kк".indexOf(c) >= 0);
  }

  /** Whether it is a group of three digits, as they follow a space in a long number. */
  boolean isDigitGroup() {
    return form.length() == 3 && form.chars().allMatch(Character::isDigit);
  }

  private static void add(List<Word> words, Text text, int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && isEdge(text.at(b))) {
      b++;
    }
    while (e > b && isEdge(text.at(e - 1))) {
      e--;
    }
    if (b < e) {
      boolean colon = e < end && text.at(e) == ':';
      words.add(new Word(b, e, text.slice(b, e).toLowerCase(Locale.ROOT), colon));
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  /** Punctuation; the copyright sign and the braces of a pattern say something. */
  private static boolean isEdge(char c) {
    return !Character.isLetterOrDigit(c) && c != '©' && c != '{' && c != '}';
  }
}
