package kz.sanaq.pipeline.report;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of reports in the reader's language, from the {@code report_*.properties} files. */
public final class Labels {
  private static final char GROUP = '\u00A0';

  private final ResourceBundle bundle;

  private Labels(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * In a language.
   *
   * @param language ISO 639-1 code, that of the file
   */
  public static Labels of(String language) {
    ResourceBundle.Control only =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Labels(
        ResourceBundle.getBundle(
            "kz.sanaq.pipeline.report.report", Locale.forLanguageTag(language), only));
  }

  /** The word for a key, which must be there. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** The word for a key, or another one where the file has none. */
  public String get(String key, String otherwise) {
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }

  /** A sentence with its gaps filled. */
  public String format(String key, Object... arguments) {
    return new MessageFormat(get(key), Locale.ROOT).format(arguments);
  }

  /** A whole number with its thousands apart. */
  public static String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** A number with its thousands apart and a decimal comma. */
  public static String number(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      text.insert(i, GROUP);
    }
    if (point >= 0) {
      text.append(',').append(plain, point + 1, plain.length());
    }
    return (number.signum() < 0 ? "−" : "") + text;
  }
}
