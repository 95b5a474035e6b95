package kz.sanaq.transforms.table;

import java.util.List;

/**
 * How CSV is written for the programs that are to open it.
 *
 * @param byteOrderMark whether a file begins with one: Excel takes a file without it for another
 *     encoding than UTF-8
 * @param decimalComma whether decimals have a comma; fields are then separated by semicolons
 */
public record CsvStyle(boolean byteOrderMark, boolean decimalComma) {
  /** RFC 4180 and no more. */
  public static final CsvStyle PLAIN = new CsvStyle(false, false);

  /** What stands between the texts of a list. */
  static final String BETWEEN_TEXTS = "; ";

  /** The texts of a list, where a list is one text. */
  public static String joined(List<?> texts) {
    return String.join(BETWEEN_TEXTS, texts.stream().map(String.class::cast).toList());
  }

  /** What stands between fields. */
  public char separator() {
    return decimalComma ? ';' : ',';
  }

  /** What stands before the decimals. */
  public char decimalSign() {
    return decimalComma ? ',' : '.';
  }
}
