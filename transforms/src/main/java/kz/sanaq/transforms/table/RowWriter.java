package kz.sanaq.transforms.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the rows of one file, in the order in which they come; closing completes it, and a file
 * that was not closed is none. Not thread safe.
 */
public interface RowWriter extends Closeable {
  /**
   * Writes one row, as {@link TableDefinition#row} makes it.
   *
   * @throws IOException where the stream takes no more
   */
  void write(Object[] row) throws IOException;

  /** Begins a file. */
  interface RowWriterFactory {
    /**
     * Begins a file of a table.
     *
     * @param out where it goes; closed with the writer
     */
    RowWriter open(TableDefinition<?> table, OutputStream out) throws IOException;
  }
}
