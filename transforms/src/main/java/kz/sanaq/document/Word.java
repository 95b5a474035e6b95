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
    Cursor cursor = new Cursor(text, stretch);
    while (words.size() < limit && cursor.next()) {
      words.add(cursor.word());
    }
    return words;
  }

  /** Whether one of the words of a stretch of text is in the set; makes none of them. */
  static boolean anyIn(Text text, Span stretch, WordSet set) {
    Cursor cursor = new Cursor(text, stretch);
    while (cursor.next()) {
      if (set.contains(text, cursor.begin, cursor.end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first word of a stretch of text is in the set or begins with a digit. */
  static boolean isFirstIn(Text text, Span stretch, WordSet set) {
    Cursor cursor = new Cursor(text, stretch);
    return cursor.next()
        && (Character.isDigit(text.at(cursor.begin))
            || set.contains(text, cursor.begin, cursor.end));
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

  /** Goes from word to word without making any. */
  private static final class Cursor {
    private final Text text;
    private final int limit;
    private int at;
    private int begin;
    private int end;

    Cursor(Text text, Span stretch) {
      this.text = text;
      this.at = stretch.begin();
      this.limit = stretch.end();
    }

    /** Goes to the next word; whether there is one. */
    boolean next() {
      while (at < limit) {
        begin = at;
        while (at < limit && !isSpace(text.at(at))) {
          at++;
        }
        end = at++;
        while (begin < end && isEdge(text.at(begin))) {
          begin++;
        }
        while (end > begin && isEdge(text.at(end - 1))) {
          end--;
        }
        if (begin < end) {
          return true;
        }
      }
      return false;
    }

    Word word() {
      boolean colon = end < limit && text.at(end) == ':';
      return new Word(begin, end, text.slice(begin, end).toLowerCase(Locale.ROOT), colon);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  /** Punctuation; the copyright sign and the braces of a pattern say something. */
  private static boolean isEdge(char c) {
    // Nearly all that is asked about are small Cyrillic letters.
    return (c < 'а' || c > 'я')
        && !Character.isLetterOrDigit(c)
        && c != '©'
        && c != '{'
        && c != '}';
  }
}
