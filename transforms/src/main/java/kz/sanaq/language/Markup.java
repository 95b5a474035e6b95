package kz.sanaq.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a page leaves in a text that was cut out of it: entities («&nbsp;»), tags («&lt;b&gt;»),
 * stars around what is set bold, and words that were parted at the end of a line.
 */
final class Markup {
  /** A mark says nothing and falls away. */
  static final char NOTHING = '\0';

  /**
   * A mark in a text.
   *
   * @param end position after it
   * @param as what stands for it
   */
  record Mark(int end, char as) {}

  private static final int LONGEST_ENTITY = 10;
  private static final int LONGEST_TAG = 300;

  /** Tags that end a line. */
  private static final Set<String> BREAKS =
      Set.of("br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final Map<String, Character> ENTITIES = new HashMap<>();

  static {
    String[] named = {
      "nbsp= ",
      "ensp= ",
      "emsp= ",
      "thinsp= ",
      "amp=&",
      "lt=<",
      "gt=>",
      "quot=\"",
      "apos='",
      "laquo=«",
      "raquo=»",
      "ldquo=“",
      "rdquo=”",
      "bdquo=„",
      "lsquo=‘",
      "rsquo=’",
      "ndash=–",
      "mdash=—",
      "minus=−",
      "hellip=…",
      "deg=°",
      "sup2=²",
      "sup3=³",
      "euro=€",
      "times=×",
      "middot=·",
      "bull=•",
      "plusmn=±",
      "asymp=≈",
      "le=≤",
      "ge=≥",
    };
    for (String entity : named) {
      int sign = entity.indexOf('=');
      ENTITIES.put(entity.substring(0, sign), entity.charAt(sign + 1));
    }
    ENTITIES.put("shy", NOTHING);
    ENTITIES.put("zwnj", NOTHING);
  }

  private Markup() {}

  /** The mark at a position of a text; null for none. */
  static Mark at(String text, int i) {
    return switch (text.charAt(i)) {
      case '&' -> entity(text, i);
      case '<' -> tag(text, i);
      case '*' -> star(text, i);
      case '-' -> parted(text, i);
      default -> null;
    };
  }

  private static Mark entity(String text, int i) {
    int end = next(text, ';', i + 1, LONGEST_ENTITY);
    if (end <= i + 1) {
      return null;
    }
    String name = text.substring(i + 1, end);
    if (name.charAt(0) != '#') {
      Character as = ENTITIES.get(name);
      return as == null ? null : new Mark(end + 1, as);
    }
    int code = number(name);
    boolean dropped = code == 0xAD || (code >= 0x200B && code <= 0x200F);
    return code < ' ' || code > Character.MAX_VALUE || Character.isSurrogate((char) code)
        ? null
        : new Mark(end + 1, dropped ? NOTHING : (char) code);
  }

  /** Position of a character not far after another; -1 where it is not. */
  private static int next(String text, char c, int from, int reach) {
    for (int k = from; k < Math.min(text.length(), from + reach); k++) {
      if (text.charAt(k) == c) {
        return k;
      }
    }
    return -1;
  }

  /** The number of «#160» or «#xA0»; 0 where it is none. */
  private static int number(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hex ? 2 : 1);
    for (int k = 0; k < digits.length(); k++) {
      if (Character.digit(digits.charAt(k), hex ? 16 : 10) < 0) {
        return 0;
      }
    }
    return digits.isEmpty() ? 0 : Integer.parseInt(digits, hex ? 16 : 10);
  }

  /** «&lt;b&gt;», «&lt;/span&gt;», «&lt;br/&gt;»; «&lt;5» is none. */
  private static Mark tag(String text, int i) {
    int at = i + 1 < text.length() && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
    int end = at;
    while (end < text.length() && end - at < LONGEST_ENTITY && isLatin(text.charAt(end))) {
      end++;
    }
    int close =
        end > at && Character.isLetter(text.charAt(at)) ? next(text, '>', end, LONGEST_TAG) : -1;
    boolean named = close >= 0;
    if (!named || !isTagEnd(text, end, close)) {
      return null;
    }
    String name = text.substring(at, end).toLowerCase(Locale.ROOT);
    return new Mark(close + 1, BREAKS.contains(name) ? '\n' : NOTHING);
  }

  private static boolean isTagEnd(String text, int end, int close) {
    String rest = text.substring(end, close);
    return rest.isEmpty()
        || rest.equals("/")
        || ((rest.charAt(0) == ' ') && rest.indexOf('<') < 0 && rest.indexOf('\n') < 0);
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** «**12 мың**», «*3,5 млрд*»: stars around words; one that opens a line is a bullet. */
  private static Mark star(String text, int i) {
    int end = i;
    while (end < text.length() && end < i + 3 && text.charAt(end) == '*') {
      end++;
    }
    boolean before = i > 0 && isInWord(text.charAt(i - 1));
    boolean after = end < text.length() && isInWord(text.charAt(end));
    boolean opensLine = i == 0 || text.charAt(i - 1) == '\n';
    boolean around = before != after && (end - i == 2 || (end - i == 1 && !opensLine));
    return around ? new Mark(end, NOTHING) : null;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '%' || c == '.' || c == ',';
  }

  /** «мил-» and «лион» on the next line. */
  private static Mark parted(String text, int i) {
    int line = i + 1;
    if (line < text.length() && text.charAt(line) == '\r') {
      line++;
    }
    boolean broken =
        i > 0
            && line + 1 < text.length()
            && text.charAt(line) == '\n'
            && Character.isLowerCase(text.charAt(i - 1))
            && Character.isLowerCase(text.charAt(line + 1));
    return broken ? new Mark(line + 1, NOTHING) : null;
  }

  /**
   * The figure that a letter is typed or scanned for: «3О мектеп», «l5 мың»; the letter itself
   * where it is none.
   */
  static char figure(String text, int i) {
    char c = text.charAt(i);
    boolean nought = c == 'О' || c == 'о' || c == 'O' || c == 'o';
    if (nought && isDigit(text, i - 1) && !isLetter(text, i + 1)) {
      int begin = i - 1;
      while (isDigit(text, begin - 1)) {
        begin--;
      }
      return isLetter(text, begin - 1) ? c : '0';
    }
    boolean one = (c == 'l' || c == 'I') && isDigit(text, i + 1) && !isJoined(text, i - 1);
    return one ? '1' : c;
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static boolean isJoined(String text, int i) {
    return isLetter(text, i) || (i >= 0 && "-–/.".indexOf(text.charAt(i)) >= 0);
  }
}
