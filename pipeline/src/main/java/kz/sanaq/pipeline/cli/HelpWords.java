package kz.sanaq.pipeline.cli;

import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The texts of help, laid out so that a line ends between two words and never within one.
 *
 * <p>Picocli takes its lines from Java's, which may end after a dot, a comma, a dash and so on: of
 * {@code .json} a dot would be left at the end of a line. So these signs are given to it as
 * characters that mean nothing to anybody, and are put back in what it has laid out.
 */
final class HelpWords extends ResourceBundle {
  /** Signs that a word goes on after; the dash of picocli's own {@code ${DEFAULT-VALUE}} stays. */
  private static final Pattern WITHIN = Pattern.compile("[.,:/?-](?=\\S)(?!VALUE})");

  /** Where Unicode has room for characters of one's own. */
  private static final char PRIVATE = '\uE000';

  /** The last sign of ASCII. */
  private static final char LAST = '~';

  private final ResourceBundle texts;

  /** Help in the words of a language. */
  HelpWords(ResourceBundle texts) {
    this.texts = texts;
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.containsKey(key)
        ? WITHIN
            .matcher(texts.getString(key))
            .replaceAll(sign -> String.valueOf((char) (PRIVATE + sign.group().charAt(0))))
        : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return texts.getKeys();
  }

  /** What was laid out, with its signs put back. */
  static String shown(String help) {
    StringBuilder shown = new StringBuilder(help);
    for (int i = 0; i < shown.length(); i++) {
      char sign = (char) (shown.charAt(i) - PRIVATE);
      if (sign <= LAST) {
        shown.setCharAt(i, sign);
      }
    }
    return shown.toString();
  }
}
