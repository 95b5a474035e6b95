package kz.sanaq.language;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource file of tab-separated rows under a header line; lines that start with {@code #} are
 * comments.
 *
 * <p>In: a stream of UTF-8. Out: rows that know their place, so that a mistake is told with file,
 * line and column.
 */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a resource that ships with the library.
   *
   * @param path absolute resource path, for example {@code /kz/sanaq/world/regions.tsv}
   * @param columns the columns that must stand in the header
   * @throws TableException when the resource is missing or malformed
   */
  public static Table resource(String path, String... columns) {
    InputStream stream = Table.class.getResourceAsStream(path);
    if (stream == null) {
      throw new TableException(path, 0, 0, "no such resource", "add the file to the language pack");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(path.substring(path.lastIndexOf('/') + 1), reader, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name what messages call it
   * @param reader its text; not closed
   * @param columns the columns that must stand in the header
   * @throws TableException when it is malformed
   */
  public static Table read(String name, Reader reader, String... columns) {
    List<Row> rows = new ArrayList<>();
    CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator('\t')
            .quoteCharacter('\u0000')
            .commentStrategy(CommentStrategy.SKIP)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(reader);
    try {
      for (NamedCsvRecord record : csv) {
        if (rows.isEmpty()) {
          for (String column : columns) {
            if (!record.getHeader().contains(column)) {
              throw new TableException(
                  name, 1, 0, "no column '" + column + "'", "add it to the header line");
            }
          }
        }
        if (record.getFieldCount() > record.getHeader().size()) {
          throw new TableException(
              name,
              record.getStartingLineNumber(),
              record.getHeader().size() + 1,
              "has more fields than the header line",
              "take the last tab away");
        }
        rows.add(new Row(name, record));
      }
    } catch (CsvParseException e) {
      throw new TableException(name, 0, 0, e.getMessage(), "one tab between two fields");
    }
    return new Table(name, rows.isEmpty() ? List.of() : rows.get(0).columns(), rows);
  }

  /** What messages call the table. */
  public String name() {
    return name;
  }

  /** The header line's names, none where no row stands below it. */
  public List<String> columns() {
    return columns;
  }

  /** An error in the header line. */
  public TableException mistake(String column, String what, String remedy) {
    return new TableException(name, 1, columns.indexOf(column) + 1, what, remedy);
  }

  /** Its rows in file order. */
  public List<Row> rows() {
    return rows;
  }

  /** One row of a table. */
  public static final class Row {
    private final String table;
    private final NamedCsvRecord record;

    private Row(String table, NamedCsvRecord record) {
      this.table = table;
      this.record = record;
    }

    /** The field, trimmed; empty where the row is short. */
    public String get(String column) {
      return record.findField(column).orElse("").strip();
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
      String value = required(column);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equalsIgnoreCase(value)) {
          return constant;
        }
      }
      throw mistake(
          column,
          "'" + value + "' is none of " + List.of(type.getEnumConstants()),
          "use one of them");
    }

    /** The field's parts between {@code |}, trimmed; an empty field has none. */
    public List<String> list(String column) {
      List<String> parts = new ArrayList<>();
      for (String part : get(column).split("\\|", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }

    /** The header line's names. */
    public List<String> columns() {
      return List.copyOf(record.getHeader());
    }

    /** The row's place as {@code file:line}, for explanations. */
    public String place() {
      return table + ":" + line();
    }

    /** Line in the file, from 1. */
    public long line() {
      return record.getStartingLineNumber();
    }

    /** An error that names this row and column. */
    public TableException mistake(String column, String what, String remedy) {
      return new TableException(
          table,
          line(),
          record.getHeader().indexOf(column) + 1,
          "column '" + column + "' " + what,
          remedy);
    }
  }
}
