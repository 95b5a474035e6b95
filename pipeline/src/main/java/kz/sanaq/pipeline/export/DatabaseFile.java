package kz.sanaq.pipeline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.publish.ContentDigest;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.file.WrittenBundle;
import kz.sanaq.transforms.table.Bundle;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.SqlSchema;
import kz.sanaq.transforms.table.TableDefinition;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A database of DuckDB with all tables, their keys and comments, and the views of {@link
 * SqlSchema}.
 *
 * <p>DuckDB from 1.0 on reads it. Its library is large and needed for nothing else, so it lies
 * beside the program and may be missing.
 */
final class DatabaseFile {
  /** What the database is called while it is made; its file's name decides later. */
  private static final String NAME = "sanaq";

  private static final String LIBRARY = "org.duckdb.DuckDBDriver";

  private DatabaseFile() {}

  /**
   * Writes the database.
   *
   * @param folder where it goes, on this machine's disks
   */
  static WrittenBundle write(RunFolder run, Path folder) throws IOException {
    requireLibrary();
    Path file = folder.resolve(Bundle.DUCKDB.file());
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(
          "attach '"
              + file.toString().replace("'", "''")
              + "' as "
              + NAME
              + " (storage_version 'v1.0.0')");
      statement.execute("use " + NAME);
      SqlSchema schema = SqlSchema.of(RunTable.definitions());
      execute(statement, schema.createTables());
      for (TableDefinition<?> table : schema.tables()) {
        fill(duckdb.unwrap(DuckDBConnection.class), RunTable.of(run, table.name()));
      }
      execute(statement, SqlSchema.createViews());
      execute(statement, schema.comments());
      statement.execute("use memory");
      statement.execute("detach " + NAME);
    } catch (SQLException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    ContentDigest digest = ContentDigest.of(file);
    return new WrittenBundle(Bundle.DUCKDB, digest.bytes(), digest.sha256());
  }

  private static void requireLibrary() {
    try {
      Class.forName(LIBRARY);
    } catch (ClassNotFoundException e) {
      throw CommandException.failed("export.no_duckdb");
    }
  }

  private static void execute(Statement statement, List<String> queries) throws SQLException {
    for (String query : queries) {
      statement.execute(query);
    }
  }

  private static void fill(DuckDBConnection duckdb, RunTable table)
      throws SQLException, IOException {
    TableDefinition<?> definition = table.definition();
    try (DuckDBAppender appender = duckdb.createAppender(NAME, "main", table.name())) {
      table.read(row -> append(appender, definition, definition.row(row)));
      // Closing does so too, and keeps to itself what went wrong.
      appender.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void append(DuckDBAppender appender, TableDefinition<?> table, Object[] row) {
    try {
      appender.beginRow();
      for (int i = 0; i < row.length; i++) {
        append(appender, table.columns().get(i), row[i]);
      }
      appender.endRow();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(table.name() + ": " + e.getMessage(), e));
    }
  }

  private static void append(DuckDBAppender appender, RecordColumn<?> column, Object value)
      throws SQLException {
    if (value == null) {
      appender.appendNull();
      return;
    }
    switch (column.type()) {
      case STRING -> appender.append((String) value);
      case INT -> appender.append((Integer) value);
      case LONG -> appender.append((Long) value);
      case BOOLEAN -> appender.append((Boolean) value);
      case DATE -> appender.append((LocalDate) value);
      case DECIMAL -> appender.append(((BigDecimal) value).setScale(RecordColumn.SCALE));
      case STRINGS -> appender.append((Collection<?>) value);
    }
  }
}
