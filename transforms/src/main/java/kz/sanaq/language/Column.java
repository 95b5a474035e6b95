package kz.sanaq.language;

import java.util.Set;

/**
 * A column of a table.
 *
 * @param name as the header line has it
 * @param cell what a value, or each part of a list, may be
 * @param count how many values a field has
 */
public record Column(String name, Cell cell, Cardinality count) {
  /** How many values a field has; several stand between {@code |}. */
  public enum Cardinality {
    ONE,
    OPTIONAL,
    SEVERAL,
    ANY
  }

  /** A column with one value in each field. */
  public static Column one(String name, Cell cell) {
    return new Column(name, cell, Cardinality.ONE);
  }

  /** A column whose fields may be empty. */
  public static Column optional(String name, Cell cell) {
    return new Column(name, cell, Cardinality.OPTIONAL);
  }

  /** A column with one value or more in each field. */
  public static Column several(String name, Cell cell) {
    return new Column(name, cell, Cardinality.SEVERAL);
  }

  /** A column with any number of values in each field. */
  public static Column any(String name, Cell cell) {
    return new Column(name, cell, Cardinality.ANY);
  }

  private boolean isList() {
    return count == Cardinality.SEVERAL || count == Cardinality.ANY;
  }

  /**
   * Checks a field of a row.
   *
   * @param right lists of this column, and parts of them, that were found right: many rows have the
   *     same
   */
  void check(Row row, Alphabet letters, Set<String> right) {
    boolean needed = count == Cardinality.ONE || count == Cardinality.SEVERAL;
    String field = needed ? row.required(name) : row.get(name);
    if (field.isEmpty() || cell == Cell.TEXT && !isList()) {
      return;
    }
    if (!isList()) {
      row.check(name, field, cell, letters);
      return;
    }
    if (right.add(field)) {
      for (String value : row.list(name)) {
        if (value.equals(field) || right.add(value)) {
          row.check(name, value, cell, letters);
        }
      }
    }
  }
}
