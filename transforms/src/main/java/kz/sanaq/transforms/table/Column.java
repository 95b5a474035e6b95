package kz.sanaq.transforms.table;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name in snake case
 * @param type what it holds
 * @param accessor reads it from a record
 */
public record Column<R>(String name, ColumnType type, Accessor<R, ?> accessor)
    implements Serializable {
  /** Digits of a decimal in all. */
  static final int PRECISION = 38;

  /** Digits of a decimal behind the point. */
  static final int SCALE = 10;

  /** Reads one value from a record; null where there is none. */
  public interface Accessor<R, V> extends Function<R, V>, Serializable {}

  /**
   * The column's value in the form that is written.
   *
   * @throws ArithmeticException when a decimal does not fit exactly
   */
  Object value(R record) {
    Object value = accessor.apply(record);
    return switch (type) {
      case STRING -> text((String) value);
      case DECIMAL -> value == null ? null : fitting((BigDecimal) value);
      case STRINGS -> ((List<?>) value).stream().map(each -> wellFormed((String) each)).toList();
      default -> value;
    };
  }

  private static String text(String value) {
    return value == null || value.isEmpty() ? null : wellFormed(value);
  }

  /** Half a surrogate pair has no place in UTF-8; it becomes U+FFFD, and offsets stay. */
  private static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
          return wellFormed(text.substring(0, i) + '\uFFFD' + text.substring(i + 1));
        }
        i++;
      }
    }
    return text;
  }

  private BigDecimal fitting(BigDecimal value) {
    try {
      if (value.setScale(SCALE, RoundingMode.UNNECESSARY).precision() <= PRECISION) {
        return value;
      }
    } catch (ArithmeticException e) {
      throw new ArithmeticException(misfit(value));
    }
    throw new ArithmeticException(misfit(value));
  }

  private String misfit(BigDecimal value) {
    return name + " " + value + " does not fit DECIMAL(" + PRECISION + "," + SCALE + ")";
  }
}
