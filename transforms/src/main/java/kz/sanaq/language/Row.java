package kz.sanaq.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One row of a table, which knows its place.
 *
 * <p>Whatever a field holds, a getter gives a value of its type or reports the mistake: a {@link
 * TableException} with file, line, column and remedy.
 */
public final class Row {
  private final String table;
  private final int line;
  private final List<String> columns;
  private final String[] fields;

  Row(String table, int line, List<String> columns, String[] fields) {
    this.table = table;
    this.line = line;
    this.columns = columns;
    this.fields = new String[fields.length];
    for (int i = 0; i < fields.length; i++) {
      this.fields[i] = fields[i].strip();
    }
    if (fields.length > columns.size()) {
      throw new TableException(
          table,
          line,
          columns.size() + 1,
          "has more fields than the header line",
          "take the last tab away");
    }
  }

  /** The field, trimmed; empty where the row is short or the table has no such column. */
  public String get(String column) {
    int i = columns.indexOf(column);
    return i < 0 || i >= fields.length ? "" : fields[i];
  }

  /** The field, which must not be empty. */
  public String required(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      throw mistake(column, "is empty", "give it a value");
    }
    return value;
  }

  /** The constant of an enum that the field names, in any case. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return constant(column, required(column), type);
  }

  /** The constant that the field names; {@code empty} where it is empty. */
  public <E extends Enum<E>> E constant(String column, Class<E> type, E empty) {
    return get(column).isEmpty() ? empty : constant(column, type);
  }

  private <E extends Enum<E>> E constant(String column, String value, Class<E> type) {
    E constant = Constants.named(type, value);
    constant = constant == null ? Constants.named(type, value.toLowerCase(Locale.ROOT)) : constant;
    if (constant != null) {
      return constant;
    }
    Cell.Fault fault = Cell.constant(type).fault(value, null);
    throw mistake(column, fault.what(), fault.remedy());
  }

  /** The features that the field lists, as bits of {@link Feature}. */
  public int features(String column) {
    return features(column, "");
  }

  /** The features that the field lists beside a word that is none. */
  public int features(String column, String other) {
    int bits = 0;
    for (String name : list(column)) {
      bits |= name.equals(other) ? 0 : constant(column, name, Feature.class).bit();
    }
    return bits;
  }

  /** Whether anything stands in the field: the mark {@code yes}. */
  public boolean is(String column) {
    return !get(column).isEmpty();
  }

  /** The field as a whole number. */
  public int integer(String column) {
    return number(column, NumberCell.WHOLE).intValueExact();
  }

  /** The field as a number. */
  public BigDecimal decimal(String column) {
    return number(column, NumberCell.DECIMAL);
  }

  private BigDecimal number(String column, NumberCell cell) {
    String value = required(column);
    check(column, value, cell, null);
    return new BigDecimal(value);
  }

  /** The field's parts between {@code |}, trimmed and not empty; an empty field has none. */
  public List<String> list(String column) {
    String field = get(column);
    if (field.isEmpty()) {
      return List.of();
    }
    if (field.indexOf('|') < 0) {
      return List.of(field);
    }
    List<String> parts = new ArrayList<>();
    for (String part : field.split("\\|", -1)) {
      String value = part.strip();
      if (value.isEmpty()) {
        throw mistake(column, "has a '|' with no word beside it", "write a word, or take it away");
      }
      parts.add(value);
    }
    return parts;
  }

  /** The header line's names. */
  public List<String> columns() {
    return columns;
  }

  /** The row's place as {@code file:line}, for explanations. */
  public String place() {
    return table + ":" + line;
  }

  /** Line in the file, from 1. */
  public int line() {
    return line;
  }

  /**
   * Checks a value of a column.
   *
   * @param letters the letters of its language, null where it is no word
   * @throws TableException where the cell finds a fault
   */
  public void check(String column, String value, Cell cell, Alphabet letters) {
    Cell.Fault fault = cell.fault(value, letters);
    if (fault != null) {
      throw mistake(column, fault.what(), fault.remedy());
    }
  }

  /** The error of a value that must stand but once. */
  public TableException twice(String column, String value, String first) {
    return mistake(column, "'" + value + "' stands in " + first + " already", "keep one");
  }

  /** An error that names this row and column. */
  public TableException mistake(String column, String what, String remedy) {
    return new TableException(
        table, line, columns.indexOf(column) + 1, "column '" + column + "' " + what, remedy);
  }
}
