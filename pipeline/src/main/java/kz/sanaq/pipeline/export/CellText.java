package kz.sanaq.pipeline.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Excel does with texts: its limit, and how it writes characters that XML has not. */
final class CellText {
  /** Characters (UTF-16) that a cell may hold. */
  static final int MAX_LENGTH = 32_767;

  /** Characters that XML cannot hold or does not keep, and what would be taken for one of these. */
  private static final Pattern ESCAPED =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** The text, or as much of it as a cell may hold, with word of how long it was. */
  static String fitting(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    String word = " […cut here, of %d characters]".formatted(text.length());
    int end = MAX_LENGTH - word.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + word;
  }

  /** The text as a workbook writes it: {@code _x0001_} stands for such a character. */
  static String escaped(String text) {
    Matcher matcher = ESCAPED.matcher(text);
    return matcher.find()
        ? matcher.replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)))
        : text;
  }
}
