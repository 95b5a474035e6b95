package kz.sanaq.pipeline.load;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.sanaq.pipeline.cli.CommandException;

/**
 * What stands in a schema before a load.
 *
 * @param name of the schema
 * @param exists whether there is one
 * @param objects all that is in it, as PostgreSQL describes it; with the name of what is a table,
 *     view or sequence, else the empty one
 * @param last what was loaded last, if Sanaq made the schema
 */
record LoadedSchema(
    String name, boolean exists, Map<String, String> objects, Optional<Loading> last) {
  /**
   * A load that took place.
   *
   * @param run its id
   * @param at when
   * @param ddl hash of the statements that made the tables
   * @param made the tables and views that it made
   */
  record Loading(String run, Instant at, String ddl, List<String> made) {}

  private static final String COLUMNS = "run_id, loaded_at, ddl_sha256, made";

  /** Looks into a schema, which need not be there. */
  static LoadedSchema read(Connection connection, String name) throws SQLException {
    Map<String, String> objects = new LinkedHashMap<>();
    Query.of(LoadSql.OBJECTS.text(), name)
        .each(
            connection,
            row -> objects.put(row.getString("object"), text(row.getString("relation"))));
    Optional<Loading> last =
        isLedger(connection, name) ? lastLoading(connection, name) : Optional.empty();
    boolean exists = !Query.of("select to_regnamespace(?)::text", name).texts(connection).isEmpty();
    return new LoadedSchema(name, exists, objects, last);
  }

  private static String text(String nullable) {
    return nullable == null ? "" : nullable;
  }

  /** Others may have a table of this name, too. */
  private static boolean isLedger(Connection connection, String schema) throws SQLException {
    String columns =
        "select string_agg(attname, ', ' order by attnum) as columns from pg_attribute"
            + " where attnum > 0 and attrelid = to_regclass(?)";
    return Query.of(columns, schema + "." + Ddl.RUNS).texts(connection).equals(List.of(COLUMNS));
  }

  private static Optional<Loading> lastLoading(Connection connection, String schema)
      throws SQLException {
    List<Loading> loadings = new ArrayList<>();
    String sql = "select %s from %s.%s order by loaded_at desc limit 1";
    Query.of(sql.formatted(COLUMNS, schema, Ddl.RUNS))
        .each(connection, row -> loadings.add(loading(row)));
    return loadings.stream().findFirst();
  }

  private static Loading loading(ResultSet row) throws SQLException {
    Array made = row.getArray("made");
    return new Loading(
        row.getString("run_id"),
        row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
        row.getString("ddl_sha256"),
        List.of((String[]) made.getArray()));
  }

  /** Whether it holds a run, in tables that these statements make, and none of them is missing. */
  boolean holds(String run, Ddl ddl) {
    return last.filter(loading -> loading.run().equals(run))
        .filter(loading -> loading.ddl().equals(ddl.sha256()))
        .filter(loading -> objects.values().containsAll(loading.made()))
        .isPresent();
  }

  /** The tables and views in it that a load made. */
  List<String> made() {
    return last.map(Loading::made).orElse(List.of()).stream()
        .filter(objects.values()::contains)
        .toList();
  }

  /**
   * Sees that nothing gets lost when it is replaced.
   *
   * @throws CommandException when there is in it what no load made, or others have hung something
   *     on what one made
   */
  void requireReplaceable(Connection connection) throws SQLException {
    List<String> foreign =
        objects.entrySet().stream()
            .filter(object -> !made().contains(object.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (!foreign.isEmpty()) {
      throw CommandException.usage("load.foreign", name, String.join(", ", foreign));
    }
    List<String> dependents = Query.of(LoadSql.DEPENDENTS.text(), name).texts(connection);
    if (!dependents.isEmpty()) {
      throw CommandException.usage("load.dependents", name, String.join(", ", dependents));
    }
  }
}
