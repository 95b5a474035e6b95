package kz.sanaq.pipeline.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A question to the database.
 *
 * @param sql with a question mark for each parameter
 * @param parameters texts
 */
record Query(String sql, List<String> parameters) {
  /** Takes a row of the answer. */
  @FunctionalInterface
  interface RowConsumer {
    /** Takes it where it stands. */
    void accept(ResultSet row) throws SQLException;
  }

  /** A question with its parameters. */
  static Query of(String sql, String... parameters) {
    return new Query(sql, List.of(parameters));
  }

  /** Asks, and hands out the rows. */
  void each(Connection connection, RowConsumer consumer) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setString(i + 1, parameters.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          consumer.accept(rows);
        }
      }
    }
  }

  /** Executes the statements that it answers with. */
  void executeAnswers(Connection connection) throws SQLException {
    execute(connection, texts(connection));
  }

  /** Executes statements, one after the other, which are sent together. */
  static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(String.join(";\n", statements));
    }
  }

  /** The first column of all rows, without nulls. */
  List<String> texts(Connection connection) throws SQLException {
    List<String> texts = new ArrayList<>();
    each(
        connection,
        row -> {
          String text = row.getString(1);
          if (text != null) {
            texts.add(text);
          }
        });
    return texts;
  }
}
