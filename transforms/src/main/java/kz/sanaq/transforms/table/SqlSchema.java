package kz.sanaq.transforms.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a database of the published tables looks like, as statements of SQL that DuckDB and
 * PostgreSQL read alike.
 *
 * <p>Made of the declarations that files are written by, of the {@link Dictionary} and of {@link
 * SqlView}. Columns are called as {@link SqlNames} says. Nothing is quoted, so nothing is to be.
 */
public final class SqlSchema {
  private static final Dictionary DICTIONARY = Dictionary.shipped();

  private final Map<String, TableDefinition<?>> tables = new LinkedHashMap<>();

  private SqlSchema() {}

  /**
   * The schema of tables.
   *
   * @param tables all that refer to each other, in any order
   */
  public static SqlSchema of(List<TableDefinition<?>> tables) {
    SqlSchema schema = new SqlSchema();
    Map<String, TableDefinition<?>> byName = new LinkedHashMap<>();
    tables.forEach(table -> byName.put(table.name(), table));
    tables.forEach(table -> schema.add(table, byName));
    return schema;
  }

  private void add(TableDefinition<?> table, Map<String, TableDefinition<?>> all) {
    for (Column<?> column : table.columns()) {
      text(table, column)
          .flatMap(ColumnText::reference)
          .map(ColumnText.Reference::table)
          .filter(other -> !other.equals(table.name()))
          .ifPresent(other -> add(all.get(other), all));
    }
    tables.put(table.name(), table);
  }

  /** The tables, those first that others refer to: so they can be made, and filled. */
  public List<TableDefinition<?>> tables() {
    return List.copyOf(tables.values());
  }

  /** Makes the tables, with their keys. */
  public List<String> createTables() {
    return tables.values().stream().map(SqlSchema::create).toList();
  }

  private static String create(TableDefinition<?> table) {
    String key = DICTIONARY.table(table.name()).map(TableText::key).orElse("");
    return table.columns().stream()
        .map(column -> column(table, column, key))
        .collect(Collectors.joining(",\n  ", "create table " + table.name() + " (\n  ", "\n)"));
  }

  private static String column(TableDefinition<?> table, Column<?> column, String key) {
    return SqlNames.of(column.name())
        + " "
        + type(column.type())
        + (column.name().equals(key) ? " primary key" : "")
        + text(table, column)
            .flatMap(ColumnText::reference)
            .map(to -> " references " + to.table() + " (" + SqlNames.of(to.column()) + ")")
            .orElse("");
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "text";
      case INT -> "integer";
      case LONG -> "bigint";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case DECIMAL -> "numeric(" + Column.PRECISION + "," + Column.SCALE + ")";
      case STRINGS -> "text[]";
    };
  }

  /** Makes the views, once the tables are there. */
  public static List<String> createViews() {
    return SqlView.shipped().stream()
        .map(view -> "create view " + view.name() + " as\n" + view.query())
        .toList();
  }

  /** Says of tables, columns and views what they hold, in English. */
  public List<String> comments() {
    List<String> comments = new ArrayList<>();
    for (TableDefinition<?> table : tables.values()) {
      DICTIONARY
          .table(table.name())
          .ifPresent(text -> comments.add(comment("table", table.name(), text.wording())));
      for (Column<?> column : table.columns()) {
        String name = table.name() + "." + SqlNames.of(column.name());
        text(table, column)
            .ifPresent(text -> comments.add(comment("column", name, text.wording())));
      }
    }
    SqlView.shipped().forEach(view -> comments.add(comment("view", view.name(), view.wording())));
    return comments;
  }

  private static String comment(String kind, String name, Wording wording) {
    return "comment on " + kind + " " + name + " is '" + wording.en().replace("'", "''") + "'";
  }

  private static Optional<ColumnText> text(TableDefinition<?> table, Column<?> column) {
    return DICTIONARY.column(table.name(), column.name());
  }
}
