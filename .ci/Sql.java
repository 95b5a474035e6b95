import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs the statements of a file with DuckDB; a query that gives no row is a failure. */
class Sql {
  public static void main(String[] args) throws Exception {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      for (String sql : Files.readString(Path.of(args[0])).split(";\n")) {
        if (statement.execute(sql) && print(statement.getResultSet()) == 0) {
          System.err.println("no rows: " + sql);
          System.exit(1);
        }
      }
    }
  }

  private static int print(ResultSet rows) throws SQLException {
    int count = 0;
    while (rows.next()) {
      StringBuilder line = new StringBuilder();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        line.append(i == 1 ? "" : " | ").append(rows.getString(i));
      }
      System.out.println(line);
      count++;
    }
    return count;
  }
}
