package kz.sanaq.language;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a table must be: its columns, what their fields may hold, and which columns tell its rows
 * apart. A table that is read by its schema has no mistake that its readers could meet.
 *
 * <p>Example: {@code Schema.words("nouns.tsv", Column.one("form", WordCell.PHRASE), …)
 * .unique("form")}. Each table that ships has one schema, a static field of a class that reads it.
 *
 * <p>Errors: a {@link TableException} with file, line, column and remedy.
 */
public final class Schema {
  /** The folder of the tables that hold for every language. */
  static final String WORLD = "/kz/sanaq/world/";

  private final String file;
  private final boolean world;
  private final List<Column> columns;
  private final List<String> key;

  private Schema(String file, boolean world, List<Column> columns, List<String> key) {
    this.file = file;
    this.world = world;
    this.columns = columns;
    this.key = key;
  }

  /** A table that every language pack has. */
  public static Schema words(String file, Column... columns) {
    return new Schema(file, false, List.of(columns), List.of());
  }

  /** A table of {@code world}. */
  public static Schema world(String file, Column... columns) {
    return new Schema(file, true, List.of(columns), List.of());
  }

  /** The same table, of which no two rows have the same in all of these columns, in any case. */
  public Schema unique(String... columns) {
    return new Schema(file, world, this.columns, List.of(columns));
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** Whether it is a table of {@code world}, with codes instead of words. */
  public boolean isWorld() {
    return world;
  }

  /** The names of the columns, in the order of the header line. */
  public List<String> columns() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * The table of the world.
   *
   * @throws TableException where it has a mistake
   */
  public Table table() {
    return checked(Table.resource(WORLD + file, names()), null);
  }

  /**
   * The table in a language pack's folder.
   *
   * @param folder with a slash at its end
   * @param letters the letters of the language
   * @throws TableException where it has a mistake
   */
  Table table(String folder, Alphabet letters) {
    return checked(Table.resource(folder + file, names()), letters);
  }

  /**
   * Reads a table as this schema says.
   *
   * @param reader its text; not closed
   * @param letters the letters of its language, null for a table of the world
   * @throws TableException where it has a mistake
   */
  Table read(Reader reader, Alphabet letters) {
    return checked(Table.read(file, reader, names()), letters);
  }

  private String[] names() {
    return columns().toArray(new String[0]);
  }

  private Table checked(Table table, Alphabet letters) {
    for (String column : table.columns()) {
      if (!columns().contains(column)) {
        throw table.mistake(
            column,
            "unknown column '" + column + "'",
            "the columns are " + String.join(", ", columns()));
      }
    }
    if (table.rows().isEmpty()) {
      throw table.mistake("", "has no rows", "give a header line and rows below it");
    }
    Map<String, Row> seen = new HashMap<>();
    List<Set<String>> right = new ArrayList<>();
    columns.forEach(column -> right.add(new HashSet<>()));
    for (Row row : table.rows()) {
      for (int c = 0; c < columns.size(); c++) {
        columns.get(c).check(row, letters, right.get(c));
      }
      Row first = key.isEmpty() ? null : seen.putIfAbsent(key(row), row);
      if (first != null) {
        throw row.twice(key.get(0), row.get(key.get(0)), first.place());
      }
    }
    return table;
  }

  private String key(Row row) {
    String fields = row.get(key.get(0));
    for (int k = 1; k < key.size(); k++) {
      fields = fields + '\t' + row.get(key.get(k));
    }
    return world ? fields : fields.toLowerCase(Locale.ROOT);
  }
}
