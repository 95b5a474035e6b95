package kz.sanaq.transforms.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A row that was read back from a published table, by the names of its columns. */
public final class StoredRow {
  private final Map<String, Integer> positions;
  private final Object[] values;

  StoredRow(Map<String, Integer> positions, Object[] values) {
    this.positions = positions;
    this.values = values;
  }

  /** A text; empty where the column is null. */
  public String text(String column) {
    Object value = value(column);
    return value == null ? "" : (String) value;
  }

  /** A whole number, or null. */
  public Integer integer(String column) {
    return (Integer) value(column);
  }

  /** A count, which must be there. */
  public long count(String column) {
    return (Long) required(column);
  }

  /** Whether something is so, which must be there. */
  public boolean flag(String column) {
    return (Boolean) required(column);
  }

  /** A place in a text, which must be there. */
  public int offset(String column) {
    return (Integer) required(column);
  }

  /** A decimal number, or null. */
  public BigDecimal decimal(String column) {
    return (BigDecimal) value(column);
  }

  /** A decimal number, which must be there. */
  public BigDecimal number(String column) {
    return (BigDecimal) required(column);
  }

  /** A day, or null. */
  public LocalDate date(String column) {
    return (LocalDate) value(column);
  }

  /** Texts; none where the column is null. */
  @SuppressWarnings("unchecked") // A column of texts holds texts.
  public List<String> texts(String column) {
    Object value = value(column);
    return value == null ? List.of() : (List<String>) value;
  }

  /** A constant that {@link Words} wrote; null stands for {@code NONE}. */
  public <E extends Enum<E>> E word(String column, Class<E> type) {
    String text = text(column);
    return Enum.valueOf(type, text.isEmpty() ? "NONE" : text.toUpperCase(Locale.ROOT));
  }

  private Object required(String column) {
    Object value = value(column);
    if (value == null) {
      throw new IllegalArgumentException("a row without " + column);
    }
    return value;
  }

  /** All values as they are stored, in the order of the table's columns. */
  public Object[] values() {
    return values.clone();
  }

  /** A value in the form that {@link ColumnType} says, or null. */
  public Object value(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return values[position];
  }

  /** The value of the table's column at a position, in the form that {@link ColumnType} says. */
  public Object value(int position) {
    return values[position];
  }
}
