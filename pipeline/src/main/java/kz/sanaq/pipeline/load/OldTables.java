package kz.sanaq.pipeline.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.message.Message;

/**
 * The tables of before, in a schema that was renamed and that only this transaction calls so.
 *
 * @param schema what it is called now
 * @param readable what readers call it
 */
record OldTables(String schema, String readable) {
  /** So long others may work before the locks are asked for again, in milliseconds. */
  private static final long PAUSE = 100;

  /** What is granted on their schema, and by default in it, as statements for the new one. */
  Query grantsOfSchema() {
    return Query.of(LoadSql.SCHEMA_GRANTS.text(), schema, readable, schema, readable);
  }

  /** What is granted on them, as statements for the new ones. */
  Query grantsOfTables() {
    return Query.of(LoadSql.TABLE_GRANTS.text(), schema, readable);
  }

  /**
   * Removes them, once nobody reads them. All locks are taken at once or none is kept, so that
   * readers neither queue behind this transaction nor block each other with it.
   *
   * @throws CommandException when they are still read after the time to wait
   */
  void drop(Connection connection, Duration wait) throws SQLException {
    long end = System.nanoTime() + wait.toNanos();
    while (!tryLock(connection)) {
      if (System.nanoTime() >= end) {
        throw busy(connection, wait);
      }
      pause();
    }
    Query.of(LoadSql.DROP.text(), schema, schema, schema).executeAnswers(connection);
  }

  private boolean tryLock(Connection connection) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      Query.of(LoadSql.LOCK.text(), schema).executeAnswers(connection);
      return true;
    } catch (SQLException e) {
      if (!ServerFailure.LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw e;
      }
      connection.rollback(before);
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandException.failed("interrupted", Message.of("load.nothing"));
    }
  }

  private CommandException busy(Connection connection, Duration wait) throws SQLException {
    List<String> readers = Query.of(LoadSql.READERS.text(), schema).texts(connection);
    return CommandException.busy(
        "load.readers", readable, wait.toSeconds(), String.join(", ", readers));
  }
}
