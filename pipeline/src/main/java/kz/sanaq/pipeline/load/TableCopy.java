package kz.sanaq.pipeline.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import kz.sanaq.transforms.table.SqlNames;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table that this transaction made. To be closed, whole or not. */
final class TableCopy implements AutoCloseable {
  /** So many characters are sent at once. */
  private static final int CHUNK = 1 << 16;

  private final CopyIn copy;
  private final CopyText text;
  private final StringBuilder chunk = new StringBuilder(2 * CHUNK);
  private final long begin = System.nanoTime();

  private TableCopy(CopyIn copy, CopyText text) {
    this.copy = copy;
    this.text = text;
  }

  /** Begins with a table. */
  static TableCopy into(Connection connection, TableDefinition<?> table) throws SQLException {
    String columns =
        table.columns().stream()
            .map(column -> SqlNames.of(column.name()))
            .collect(Collectors.joining(", "));
    // Rows that are frozen need no vacuum; they may be, since nobody sees the table yet.
    String sql = "copy " + table.name() + " (" + columns + ") from stdin with (freeze)";
    return new TableCopy(
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql),
        new CopyText(table.columns()));
  }

  /** Sends a row. */
  void send(StoredRow row) {
    text.append(chunk, row);
    if (chunk.length() >= CHUNK) {
      try {
        flush();
      } catch (SQLException e) {
        throw ServerFailure.of(e);
      }
    }
  }

  private void flush() throws SQLException {
    byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    chunk.setLength(0);
  }

  /** Ends it, and gives what the server has taken. */
  Copied finish() throws SQLException {
    flush();
    long rows = copy.endCopy();
    return new Copied(rows, text.replaced(), Duration.ofNanos(System.nanoTime() - begin));
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
