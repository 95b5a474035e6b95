package kz.sanaq.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How cases write what cannot stand in a table: {@code \xE9} is a byte, {@code \}{@code u200B} a
 * UTF-16 unit, {@code \t}, {@code \n}, {@code \r} and {@code \\} are what they are in Java, and
 * {@code ⟦500×[⟧} is 500 brackets.
 */
final class Notation {
  private static final Pattern REPEATED = Pattern.compile("⟦(\\d+)×([^⟧]*)⟧");
  private static final Pattern MARK =
      Pattern.compile("\\\\(?:x([0-9A-F]{2})|u([0-9A-F]{4})|([tnr\\\\]))");

  /** Characters that are shown at most, and as many of the end. */
  private static final int SHOWN = 60;

  private Notation() {}

  /** The bytes that are written so; other text is UTF-8. */
  static byte[] bytes(String written) {
    String unfolded = unfolded(written);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher mark = MARK.matcher(unfolded);
    int end = 0;
    while (mark.find()) {
      out.writeBytes(unfolded.substring(end, mark.start()).getBytes(StandardCharsets.UTF_8));
      if (mark.group(1) == null) {
        out.writeBytes(character(mark).getBytes(StandardCharsets.UTF_8));
      } else {
        out.write(Integer.parseInt(mark.group(1), 16));
      }
      end = mark.end();
    }
    out.writeBytes(unfolded.substring(end).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** The text that is written so; it has no bytes. */
  static String text(String written) {
    return MARK.matcher(unfolded(written))
        .replaceAll(mark -> Matcher.quoteReplacement(character(mark)));
  }

  private static String unfolded(String written) {
    return REPEATED
        .matcher(written)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(part.group(2).repeat(Integer.parseInt(part.group(1)))));
  }

  private static String character(MatchResult mark) {
    if (mark.group(2) != null) {
      return String.valueOf((char) Integer.parseInt(mark.group(2), 16));
    }
    return switch (mark.group(3)) {
      case "t" -> "\t";
      case "n" -> "\n";
      case "r" -> "\r";
      default -> "\\";
    };
  }

  /** A text as results show it: what cannot be seen as {@code \}{@code u200B}, a long one cut. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    boolean isLong = text.length() > 2 * SHOWN;
    append(shown, isLong ? text.substring(0, SHOWN) : text);
    if (isLong) {
      shown.append("⟦").append(text.length() - 2 * SHOWN).append(" more⟧");
      append(shown, text.substring(text.length() - SHOWN));
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, String text) {
    for (char c : text.toCharArray()) {
      int type = Character.getType(c);
      boolean seen =
          c == ' '
              || (type != Character.CONTROL
                  && type != Character.FORMAT
                  && type != Character.SURROGATE
                  && type != Character.UNASSIGNED
                  && type != Character.NON_SPACING_MARK
                  && !Character.isSpaceChar(c));
      if (c == '\\') {
        shown.append("\\\\");
      } else if (seen) {
        shown.append(c);
      } else if (c == '\n') {
        shown.append("\\n");
      } else {
        shown.append("\\u%04X".formatted((int) c));
      }
    }
  }
}
