package kz.sanaq.pipeline.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import kz.sanaq.transforms.table.SqlNames;
import kz.sanaq.transforms.table.TableDefinition;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Sends rows into a table that this transaction made. */
final class TableCopy {
  private TableCopy() {}

  /**
   * Sends all rows of a table.
   *
   * @param rows those of the table come next
   * @return what the server has taken
   */
  static Copied of(Connection connection, TableDefinition<?> table, EncodedRows rows)
      throws SQLException {
    long begin = System.nanoTime();
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement(table));
    try {
      EncodedRows.Chunk chunk;
      do {
        chunk = rows.next();
        copy.writeToCopy(chunk.bytes(), 0, chunk.bytes().length);
      } while (!chunk.last());
      long taken = copy.endCopy();
      return new Copied(taken, chunk.replaced(), Duration.ofNanos(System.nanoTime() - begin));
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static String statement(TableDefinition<?> table) {
    String columns =
        table.columns().stream()
            .map(column -> SqlNames.of(column.name()))
            .collect(Collectors.joining(", "));
    // Rows that are frozen need no vacuum; they may be, since nobody sees the table yet.
    return "copy " + table.name() + " (" + columns + ") from stdin with (freeze, format binary)";
  }
}
