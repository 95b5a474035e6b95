package kz.sanaq.transforms.table;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import kz.sanaq.model.Amount;

/**
 * One column of a table.
 *
 * @param name in snake case
 * @param type what it holds
 * @param accessor reads it from a record
 */
public record RecordColumn<R>(String name, ColumnType type, Accessor<R, ?> accessor)
    implements Serializable {
  /** Digits of a decimal in all. */
  static final int PRECISION = Amount.PRECISION;

  /** Digits of a decimal after the point. */
  public static final int SCALE = Amount.SCALE;

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

  /** A value that was read back, as it was before: files of some formats give decimals zeros. */
  Object canonical(Object stored) {
    return switch (type) {
      case DECIMAL -> stored == null ? null : ((BigDecimal) stored).stripTrailingZeros();
      case STRINGS -> stored == null ? List.of() : stored;
      default -> stored;
    };
  }

  private static String text(String value) {
    return value == null || value.isEmpty() ? null : wellFormed(value);
  }

  /** Half a surrogate pair has no place in UTF-8; it becomes U+FFFD, and offsets stay. */
  private static String wellFormed(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 2) {
          i++;
        } else {
          repaired = repaired == null ? new StringBuilder(text) : repaired;
          repaired.setCharAt(i, '\uFFFD');
        }
      }
    }
    return repaired == null ? text : repaired.toString();
  }

  /**
   * A number of this column.
   *
   * @throws ArithmeticException when it does not fit exactly
   */
  BigDecimal fitting(BigDecimal value) {
    if (!Amount.fits(value)) {
      throw new ArithmeticException(
          name + " " + value + " does not fit DECIMAL(" + PRECISION + "," + SCALE + ")");
    }
    return value;
  }
}
