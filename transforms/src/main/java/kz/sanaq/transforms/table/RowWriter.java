package kz.sanaq.transforms.table;

import java.io.Closeable;
import java.io.IOException;

/** Writes the rows of one file; closing completes it. */
public interface RowWriter extends Closeable {
  /** Writes one row, as {@link TableDefinition#row} makes it. */
  void write(Object[] row) throws IOException;
}
