package kz.sanaq.pipeline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of the tests, on this machine alone. */
final class Database implements AutoCloseable {
  private final EmbeddedPostgres server;

  private Database(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts one that nobody else knows. */
  static Database start() throws IOException {
    return new Database(
        EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start());
  }

  /** Where it is, for a user. */
  String url(String user) {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=" + user;
  }

  /** A connection of its owner. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(url("postgres"));
  }

  /** Executes statements. */
  void execute(String... statements) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The rows of a query, their columns with a bar between, as PostgreSQL writes them. */
  List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(String.join("|", row.stream().map(String::valueOf).toList()));
      }
    }
    return rows;
  }

  /** The only value that a query gives. */
  String value(String query) throws SQLException {
    List<String> rows = rows(query);
    if (rows.size() != 1) {
      throw new AssertionError(query + " gives " + rows);
    }
    return rows.get(0);
  }

  /** Waits until a query says {@code t}; a test that waits for ever ends with the build. */
  void await(String query) throws SQLException, InterruptedException {
    while (!value(query).equals("t")) {
      Thread.sleep(20);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
