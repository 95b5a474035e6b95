package kz.sanaq.pipeline.load;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;

/**
 * A published run on its way into a schema of PostgreSQL, in one transaction: all of it, or
 * nothing.
 *
 * <p>The schema of before is renamed at the beginning and removed at the end; until the commit
 * everybody else sees it as it was. So there is nothing to migrate, and a load that dies leaves no
 * trace.
 */
final class Load {
  private final Connection connection;
  private final Ddl ddl;
  private final RunFolder run;
  private final LoadedSchema before;

  private Load(Connection connection, Ddl ddl, RunFolder run, LoadedSchema before) {
    this.connection = connection;
    this.ddl = ddl;
    this.run = run;
    this.before = before;
  }

  /**
   * Begins the transaction, and sees to it that no other load works on the schema.
   *
   * @param wait how long to wait for another one
   * @throws CommandException when another one does not end, or the name would have to be quoted
   */
  static Load begin(Connection connection, Ddl ddl, RunFolder run, Duration wait)
      throws SQLException {
    connection.setAutoCommit(false);
    requireBareName(connection, ddl.schema());
    keepOthersOut(connection, ddl.schema(), wait);
    return new Load(connection, ddl, run, LoadedSchema.read(connection, ddl.schema()));
  }

  private static void requireBareName(Connection connection, String schema) throws SQLException {
    if (!Query.of("select quote_ident(?)", schema).texts(connection).equals(List.of(schema))) {
      throw CommandException.usage("load.sql_word", schema);
    }
  }

  private static void keepOthersOut(Connection connection, String schema, Duration wait)
      throws SQLException {
    String lock = "select pg_advisory_xact_lock(hashtextextended(?, 0))::text";
    try {
      // No time at all would mean to wait for ever.
      Query.execute(
          connection, List.of("set local lock_timeout to " + Math.max(1, wait.toMillis())));
      Query.of(lock, "sanaq load " + schema).texts(connection);
      Query.execute(connection, List.of("set local lock_timeout to default"));
    } catch (SQLException e) {
      if (ServerFailure.LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw CommandException.busy("load.busy", schema);
      }
      throw e;
    }
  }

  /** The load that has brought the same run into the same tables, if that was the last one. */
  Optional<LoadedSchema.Loading> same() {
    return before.last().filter(last -> before.holds(run.id(), ddl));
  }

  /**
   * Does all but the last step.
   *
   * @param wait how long to wait for those who read the tables of before
   * @return what the server has taken
   * @throws CommandException when the schema may not be replaced, readers do not end, or the run is
   *     not what its manifest says
   * @throws UncheckedIOException when a file of the run cannot be read
   */
  Copied fill(Duration wait) throws SQLException {
    before.requireReplaceable(connection);
    OldTables old = new OldTables(ddl.schema() + "_replaced", ddl.schema());
    if (before.exists()) {
      Query.execute(
          connection, List.of("alter schema " + ddl.schema() + " rename to " + old.schema()));
    }
    Query.execute(connection, ddl.createSchema());
    if (before.exists()) {
      old.grantsOfSchema().executeAnswers(connection);
    }
    Query.execute(connection, ddl.createTables());
    Copied copied = copy();
    record(old);
    Query.execute(connection, ddl.afterTables());
    if (before.exists()) {
      old.grantsOfTables().executeAnswers(connection);
      old.drop(connection, wait);
    }
    return copied;
  }

  /** Fills the tables; each gets its keys while rows of the next ones are read already. */
  private Copied copy() throws SQLException {
    List<RunTable> tables =
        Ddl.tables().stream().map(table -> RunTable.of(run, table.name())).toList();
    Copied all = Copied.NOTHING;
    try (EncodedRows rows = EncodedRows.of(tables)) {
      for (RunTable table : tables) {
        Copied copied = TableCopy.of(connection, table.definition(), rows);
        requireAll(table, copied.rows());
        Query.execute(connection, ddl.afterRows(table.definition()));
        all = all.plus(copied);
      }
    }
    return all;
  }

  private void requireAll(RunTable table, long rows) {
    long expected = table.rows();
    if (rows != expected) {
      throw CommandException.failed(
          "load.damaged", run.id(), table.definition().name(), rows, expected);
    }
  }

  /** What was loaded when is all that outlives the tables. */
  private void record(OldTables old) throws SQLException {
    if (before.last().isPresent()) {
      Query.execute(
          connection,
          List.of("insert into %s select * from %s.%1$s".formatted(Ddl.RUNS, old.schema())));
    }
    String sql = "insert into " + Ddl.RUNS + " values (?, clock_timestamp(), ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, run.id());
      insert.setString(2, ddl.sha256());
      insert.setArray(3, connection.createArrayOf("text", ddl.made().toArray()));
      insert.executeUpdate();
    }
  }

  /** Shows the tables to everybody. */
  void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw ServerFailure.atCommit(e);
    }
  }
}
