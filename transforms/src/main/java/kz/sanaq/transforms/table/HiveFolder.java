package kz.sanaq.transforms.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of the folder of rows that have the same value in a column, as Hive writes it: {@code
 * year=2025}.
 */
final class HiveFolder {
  /** Stands for rows without a value. */
  private static final String NO_VALUE = "__HIVE_DEFAULT_PARTITION__";

  private static final Pattern ESCAPED = Pattern.compile("%([0-9A-F]{2})");

  private HiveFolder() {}

  /** The name of the folder of a value, which may be null. */
  static String of(Column<?> column, Object value) {
    return column.name() + "=" + (value == null ? NO_VALUE : escape(value.toString()));
  }

  /** Whether a folder tells the value of a column. */
  static boolean tells(String folder, Column<?> column) {
    return folder.startsWith(column.name() + "=");
  }

  /**
   * The value that such a folder tells; null for rows without one.
   *
   * @throws NumberFormatException when it is none of the column's type
   */
  static Object value(String folder, Column<?> column) {
    String value = folder.substring(column.name().length() + 1);
    if (value.equals(NO_VALUE)) {
      return null;
    }
    String text = unescape(value);
    return column.type() == ColumnType.INT ? (Object) Integer.valueOf(text) : text;
  }

  /** What a folder name may not hold becomes a percent sign and two digits. */
  private static String escape(String value) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == 0x7F || "\"#%'*/:=?\\{[]^".indexOf(c) >= 0) {
        escaped.append('%').append("%02X".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String unescape(String value) {
    return ESCAPED.matcher(value).replaceAll(found -> unescaped(found.group(1)));
  }

  private static String unescaped(String digits) {
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(digits, 16)));
  }
}
