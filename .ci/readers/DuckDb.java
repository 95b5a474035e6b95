import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The DuckDB of the class path reads the claims of a run: {@code DuckDb.java RUN EXPECTED...}, from
 * a glob and without options.
 */
class DuckDb {
  private static final List<String> TYPES =
      List.of("INTEGER", "VARCHAR", "DECIMAL(38,10)", "DATE", "BOOLEAN", "VARCHAR[]");

  public static void main(String[] args) throws SQLException {
    String claims = "'" + args[0].replace("'", "''") + "/parquet/claims/*.parquet'";
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      String version = "DuckDB " + row(duckdb, "select version()").get(0);
      same(
          version + ", types",
          TYPES,
          row(
              duckdb,
              "select typeof(year), typeof(region), typeof(value), typeof(period_start),"
                  + " typeof(conflict), typeof(mention_ids) from "
                  + claims
                  + " limit 1"));
      same(
          version,
          List.of(args).subList(1, args.length),
          row(
              duckdb,
              "select count(*), count(*) filter (year is null), count(*) filter (region is null),"
                  + " count(*) filter (year = 2020 and region = 'KZ-75'),"
                  + " sum(value) filter (year = 2020 and region = 'KZ-75') from "
                  + claims));
    }
  }

  private static void same(String what, List<String> expected, List<String> found) {
    if (!found.equals(expected)) {
      throw new AssertionError(what + ": " + found + ", expected " + expected);
    }
    System.out.println(what + ": " + String.join(" ", found));
  }

  private static List<String> row(Connection duckdb, String query) throws SQLException {
    List<String> row = new ArrayList<>();
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        row.add(rows.getString(i));
      }
    }
    return row;
  }
}
