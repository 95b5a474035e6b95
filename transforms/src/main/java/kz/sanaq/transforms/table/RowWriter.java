package kz.sanaq.transforms.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the rows of one file; closing completes it. */
public interface RowWriter extends Closeable {
  /** Writes one row, as {@link TableDefinition#row} makes it. */
  void write(Object[] row) throws IOException;

  /** Begins a file. */
  interface Opening {
    /**
     * Begins a file of a table.
     *
     * @param out where it goes; closed with the writer
     */
    RowWriter open(TableDefinition<?> table, OutputStream out) throws IOException;
  }
}
