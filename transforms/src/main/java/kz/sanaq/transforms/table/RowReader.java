package kz.sanaq.transforms.table;

import java.io.Closeable;
import java.io.IOException;

/** Reads the rows of one file in their order. */
public interface RowReader extends Closeable {
  /**
   * The next row; null at the end.
   *
   * @throws IOException where the file cannot be read, or holds no rows of the table
   */
  StoredRow read() throws IOException;
}
