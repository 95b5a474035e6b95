package kz.sanaq.language;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.model.Span;

/**
 * A run of characters between spaces, without the punctuation at its edges.
 *
 * @param begin first character, folded
 * @param end position after the last character, folded
 * @param form lower-cased; never empty
 * @param colon whether a colon stands after it
 */
public record Word(int begin, int end, String form, boolean colon) {

  /** The first words of a stretch of text, at most {@code limit}; bare punctuation is none. */
  public static List<Word> in(Text text, Span stretch, int limit) {
    List<Word> words = new ArrayList<>();
    WordCursor cursor = new WordCursor(text, stretch);
    while (words.size() < limit && cursor.next()) {
      words.add(cursor.word());
    }
    return words;
  }

  /** Whether one of the words of a stretch of text is in the set; makes none of them. */
  public static boolean anyIn(Text text, Span stretch, WordSet set) {
    WordCursor cursor = new WordCursor(text, stretch);
    while (cursor.next()) {
      if (set.contains(text, cursor.begin(), cursor.end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first word of a stretch of text is in the set or begins with a digit. */
  public static boolean isFirstIn(Text text, Span stretch, WordSet set) {
    WordCursor cursor = new WordCursor(text, stretch);
    return cursor.next()
        && (Character.isDigit(text.at(cursor.begin()))
            || set.contains(text, cursor.begin(), cursor.end()));
  }

  /** The words of a phrase in a resource file. */
  public static List<Word> in(String phrase) {
    Text text = Text.of(phrase);
    return in(text, new Span(0, text.length()), Integer.MAX_VALUE);
  }

  /** The forms of a phrase in a resource file, one space between two. */
  public static String forms(String phrase) {
    return String.join(" ", in(phrase).stream().map(Word::form).toList());
  }

  /**
   * Whether it is a number as counters show it: digits, perhaps a fraction and a sign; or the time
   * of day beside them.
   *
   * @param signs the letters that may stand for thousands
   */
  public boolean isNumber(String signs) {
    return Character.isDigit(form.charAt(0))
        && form.chars()
            .allMatch(c -> Character.isDigit(c) || ".,:".indexOf(c) >= 0 || signs.indexOf(c) >= 0);
  }

  /** Whether it is a group of three digits, as they follow a space in a long number. */
  public boolean isDigitGroup() {
    return form.length() == 3 && form.chars().allMatch(Character::isDigit);
  }
}
