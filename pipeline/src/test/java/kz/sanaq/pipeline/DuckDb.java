package kz.sanaq.pipeline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks DuckDB. */
record DuckDb(Connection connection) implements AutoCloseable {
  /** A database that holds nothing, for queries about files. */
  static DuckDb empty() throws SQLException {
    return new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
  }

  /** The database of a file. */
  static DuckDb open(Path file) throws SQLException {
    return new DuckDb(DriverManager.getConnection("jdbc:duckdb:" + file));
  }

  /** How many rows a query gives. */
  long count(String query) throws SQLException {
    return Long.parseLong(strings("select count(*) from (" + query + ")").get(0));
  }

  /** The first column of a query's rows, as text. */
  List<String> strings(String query) throws SQLException {
    return strings(query, 1);
  }

  /** A column of a query's rows, as text. */
  List<String> strings(String query, int column) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(column));
      }
    }
    return values;
  }

  /** Changes something. */
  void execute(String statement) throws SQLException {
    try (Statement executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
