package kz.sanaq.language;

import java.util.Locale;
import kz.sanaq.model.Span;

/**
 * Goes through the words of a stretch of text and makes a {@link Word} only where one is wanted.
 */
public final class WordCursor {
  private final Text text;
  private final int limit;
  private int at;
  private int begin;
  private int end;

  /** Stands before the first word. */
  public WordCursor(Text text, Span stretch) {
    this.text = text;
    this.at = stretch.begin();
    this.limit = stretch.end();
  }

  /** Goes to the next word, passing over bare punctuation; whether there is one. */
  public boolean next() {
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

  /** First character of the word. */
  public int begin() {
    return begin;
  }

  /** Position after the word. */
  public int end() {
    return end;
  }

  /** The word. */
  public Word word() {
    boolean colon = end < limit && text.at(end) == ':';
    return new Word(begin, end, text.slice(begin, end).toLowerCase(Locale.ROOT), colon);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  /** Punctuation; the copyright sign and the braces of a pattern say something. */
  private static boolean isEdge(char c) {
    return !Character.isLetterOrDigit(c) && c != '©' && c != '{' && c != '}';
  }
}
