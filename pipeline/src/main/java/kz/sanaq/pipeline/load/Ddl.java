package kz.sanaq.pipeline.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.model.Sha256;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.table.SqlSchema;
import kz.sanaq.transforms.table.SqlView;
import kz.sanaq.transforms.table.TableDefinition;

/**
 * The statements that make the tables of runs in PostgreSQL, in a schema of their own.
 *
 * @param schema its name, which needs no quotes
 */
record Ddl(String schema) {
  /** The table that says which run is loaded. */
  static final String RUNS = "runs";

  private static final SqlSchema TABLES = SqlSchema.of(RunTable.definitions());

  /** The tables that hold a run, those first that others refer to. */
  static List<TableDefinition<?>> tables() {
    return TABLES.tables();
  }

  /** Makes the schema, and lets all that follows mean it. */
  List<String> createSchema() {
    return List.of("create schema " + schema, "set local search_path to " + schema);
  }

  /** Makes the tables, without keys yet. */
  List<String> createTables() {
    List<String> statements = new ArrayList<>(TABLES.createTablesWithoutKeys());
    statements.add(LoadSql.RUNS.text());
    return statements;
  }

  /** Adds to a full table what it needs to be asked, once those are full that it refers to. */
  List<String> afterRows(TableDefinition<?> table) {
    return TABLES.keysAndIndexes(table);
  }

  /** Adds what rests on all tables, and what is said of them. */
  List<String> afterTables() {
    return Stream.of(SqlSchema.createViews(), TABLES.comments(), List.of(TABLES.analyze()))
        .flatMap(List::stream)
        .toList();
  }

  /** The names of all tables and views that are made. */
  List<String> made() {
    return Stream.of(names(), SqlView.shipped().stream().map(SqlView::name).toList(), List.of(RUNS))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> names() {
    return TABLES.tables().stream().map(TableDefinition::name).toList();
  }

  /** A hash of all statements: another one as soon as anything looks otherwise. */
  String sha256() {
    return Sha256.of(statements());
  }

  /** All statements as a file for {@code psql}, which makes an empty schema of them. */
  String script() {
    return Stream.of(List.of("begin"), statements(), List.of("commit"))
        .flatMap(List::stream)
        .collect(Collectors.joining(";\n", "", ";\n"));
  }

  private List<String> statements() {
    List<String> afterRows = tables().stream().flatMap(table -> afterRows(table).stream()).toList();
    return Stream.of(createSchema(), createTables(), afterRows, afterTables())
        .flatMap(List::stream)
        .toList();
  }
}
