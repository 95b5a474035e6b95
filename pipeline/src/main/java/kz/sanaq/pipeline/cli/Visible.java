package kz.sanaq.pipeline.cli;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.regex.Pattern;
import kz.sanaq.language.Invisible;

/**
 * Text of articles as a terminal may show it: what would steer the terminal, turn the line's
 * direction or be invisible stands there as an escape.
 */
public final class Visible {
  /** What stands between ends of lines and tabs. */
  private static final Pattern BETWEEN = Pattern.compile("[^\n\r\t]+");

  private Visible() {}

  /**
   * On one line: line ends and tabs become blanks; other control and format characters, and halves
   * of surrogate pairs, become {@code \}{@code u001B} and the like.
   */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(visible, c));
    return visible.toString();
  }

  /** The same of several lines, whose ends and tabs stay. */
  public static String lines(String text) {
    return BETWEEN.matcher(text).replaceAll(part -> quoteReplacement(of(part.group())));
  }

  private static void append(StringBuilder visible, int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      visible.append(' ');
    } else if (Invisible.is(c)) {
      for (char unit : Character.toChars(c)) {
        visible.append("\\u%04X".formatted((int) unit));
      }
    } else {
      visible.appendCodePoint(c);
    }
  }
}
