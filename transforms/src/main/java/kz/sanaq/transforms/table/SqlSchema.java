package kz.sanaq.transforms.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.language.Row;
import kz.sanaq.language.Wording;

/**
 * What a database of the published tables looks like, as statements of SQL that DuckDB and
 * PostgreSQL read alike; but for {@link #createTablesWithoutKeys()}, {@link #keysAndIndexes} and
 * {@link #analyze()}, which DuckDB does not take.
 *
 * <p>Made of the declarations that files are written by, of the {@link Dictionary} and of {@link
 * SqlView}. Columns are called as {@link SqlNames} says. No name is quoted, so none is to be.
 * Columns that refer to rows of their own table are no foreign keys: DuckDB takes none of two rows
 * that come together and refer to each other.
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
    for (RecordColumn<?> column : table.columns()) {
      reference(table, column)
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
    return tables.values().stream()
        .map(table -> create(table, column -> definition(column) + constraint(table, column)))
        .toList();
  }

  /**
   * Makes the tables without keys, for {@link #keysAndIndexes} to add to full ones: that is faster.
   *
   * <p>What is looked up by, which is codes and hashes, is sorted by its bytes: the indexes are
   * made in half the time, and no other version of the system's locales makes them wrong.
   */
  public List<String> createTablesWithoutKeys() {
    return tables.values().stream()
        .map(table -> create(table, column -> definition(column) + collation(table, column)))
        .toList();
  }

  private static String collation(TableDefinition<?> table, RecordColumn<?> column) {
    return column.type() == ColumnType.STRING && isLookedUp(table, column) ? " collate \"C\"" : "";
  }

  private static String create(TableDefinition<?> table, Function<RecordColumn<?>, String> column) {
    return table.columns().stream()
        .map(column)
        .collect(Collectors.joining(",\n  ", "create table " + table.name() + " (\n  ", "\n)"));
  }

  private static String definition(RecordColumn<?> column) {
    return SqlNames.of(column.name()) + " " + type(column.type());
  }

  private static String constraint(TableDefinition<?> table, RecordColumn<?> column) {
    return (column.name().equals(key(table)) ? " primary key" : "")
        + reference(table, column)
            .filter(to -> !to.table().equals(table.name()))
            .map(to -> " " + references(to))
            .orElse("");
  }

  private static String key(TableDefinition<?> table) {
    return DICTIONARY.key(table.name());
  }

  private static Optional<ColumnText.Reference> reference(
      TableDefinition<?> table, RecordColumn<?> column) {
    return text(table, column).flatMap(ColumnText::reference);
  }

  private static String references(ColumnText.Reference to) {
    return "references " + to.table() + " (" + SqlNames.of(to.column()) + ")";
  }

  /**
   * Adds to a full table what it was made without, once those are full that it refers to: its key,
   * its indexes, and then its foreign keys, of which indexes are read in place of the wide rows.
   */
  public List<String> keysAndIndexes(TableDefinition<?> table) {
    return Stream.of(primaryKey(table), createIndexes(table), foreignKeys(table))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<String> primaryKey(TableDefinition<?> table) {
    return Stream.of(key(table))
        .filter(key -> !key.isEmpty())
        .map(SqlNames::of)
        .map(key -> "alter table " + table.name() + " add primary key (" + key + ")");
  }

  private static Stream<String> foreignKeys(TableDefinition<?> table) {
    return table.columns().stream()
        .flatMap(column -> reference(table, column).map(to -> foreignKey(column, to)).stream())
        .map(key -> "alter table " + table.name() + " add " + key);
  }

  private static String foreignKey(RecordColumn<?> column, ColumnText.Reference to) {
    return "foreign key (" + SqlNames.of(column.name()) + ") " + references(to);
  }

  /** Makes the indexes that questions and joins want, from {@code sql-indexes.tsv}. */
  private static Stream<String> createIndexes(TableDefinition<?> table) {
    return indexes(table).map(SqlSchema::index);
  }

  private static Stream<Row> indexes(TableDefinition<?> table) {
    return DictionaryTables.SQL_INDEXES.table().rows().stream()
        .filter(index -> index.required("table").equals(table.name()));
  }

  private static String index(Row row) {
    return row.list("columns").stream()
        .map(SqlNames::of)
        .collect(Collectors.joining(", ", "create index on " + row.required("table") + " (", ")"));
  }

  /**
   * Has the columns of keys and indexes looked at, so that joins and questions of the first minute
   * are planned well. Of all columns that would take longer than all keys and indexes; the server
   * looks at them by itself, some minutes later.
   */
  public String analyze() {
    return tables.values().stream()
        .map(SqlSchema::analyzed)
        .filter(columns -> !columns.isEmpty())
        .collect(Collectors.joining(", ", "analyze ", ""));
  }

  private static String analyzed(TableDefinition<?> table) {
    String columns =
        table.columns().stream()
            .filter(column -> isLookedUp(table, column))
            .map(column -> SqlNames.of(column.name()))
            .collect(Collectors.joining(", "));
    return columns.isEmpty() ? "" : table.name() + " (" + columns + ")";
  }

  /** Whether a column is in a key, a foreign key or an index. */
  private static boolean isLookedUp(TableDefinition<?> table, RecordColumn<?> column) {
    return column.name().equals(key(table))
        || reference(table, column).isPresent()
        || indexes(table).anyMatch(index -> index.list("columns").contains(column.name()));
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "text";
      case INT -> "integer";
      case LONG -> "bigint";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case DECIMAL -> "numeric(" + RecordColumn.PRECISION + "," + RecordColumn.SCALE + ")";
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
      for (RecordColumn<?> column : table.columns()) {
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

  private static Optional<ColumnText> text(TableDefinition<?> table, RecordColumn<?> column) {
    return DICTIONARY.column(table.name(), column.name());
  }
}
