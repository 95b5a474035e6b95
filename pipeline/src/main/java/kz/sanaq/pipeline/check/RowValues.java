package kz.sanaq.pipeline.check;

import java.math.BigDecimal;
import java.util.Objects;

/** Values of rows, to be compared across formats, and to be shown in a message. */
final class RowValues {
  private static final int SHOWN = 60;

  private RowValues() {}

  /** Whether two formats hold the same: a number may have more zeros after the point in one. */
  static boolean same(Object one, Object other) {
    return one instanceof BigDecimal a && other instanceof BigDecimal b
        ? a.compareTo(b) == 0
        : Objects.equals(one, other);
  }

  /** The beginning of a value. */
  static String shown(Object value) {
    String text = value instanceof BigDecimal number ? plain(number) : String.valueOf(value);
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
