package kz.sanaq.pipeline.load;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.RunTable;

/**
 * The rows of tables, one table after the other, as {@link CopyBinary} writes them. A thread of
 * their own reads ahead of whoever takes them, as far as there is room. To be closed, read to the
 * end or not.
 */
final class EncodedRows implements AutoCloseable {
  /** So many bytes are sent at once, or little more. */
  private static final int CHUNK = 1 << 18;

  /** So many chunks wait to be sent: 32 MB. */
  private static final int WAITING = 128;

  private final BlockingQueue<Supplier<Chunk>> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread reader;

  /**
   * Some rows of a table.
   *
   * @param bytes as they are sent
   * @param replaced how many U+0000 of the table became U+FFFD so far
   * @param last whether they are the last ones of the table
   */
  record Chunk(byte[] bytes, long replaced, boolean last) {}

  private EncodedRows(List<RunTable> tables) {
    reader = new Thread(() -> read(tables), "rows");
    reader.setDaemon(true);
  }

  /** Begins to read tables. */
  static EncodedRows of(List<RunTable> tables) {
    EncodedRows rows = new EncodedRows(tables);
    rows.reader.start();
    return rows;
  }

  private void read(List<RunTable> tables) {
    try {
      tables.forEach(this::read);
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void read(RunTable table) {
    CopyBinary encoded = new CopyBinary(table.definition());
    table.read(
        row -> {
          encoded.append(row);
          if (encoded.size() >= CHUNK) {
            put(new Chunk(encoded.take(), encoded.replaced(), false));
          }
        });
    encoded.end();
    put(new Chunk(encoded.take(), encoded.replaced(), true));
  }

  private void put(Chunk chunk) {
    try {
      waiting.put(() -> chunk);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private void fail(Throwable failure) {
    try {
      waiting.put(
          () -> {
            if (failure instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) failure;
          });
    } catch (InterruptedException e) {
      // Nobody takes rows any more, so nobody minds.
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The next rows; waits for them.
   *
   * @throws RuntimeException what stopped the reader behind those that were taken
   */
  Chunk next() {
    try {
      return waiting.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandException.failed("interrupted", Message.of("load.nothing"));
    }
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
