package kz.sanaq.transforms.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Reads the rows of one file in their order, holding one at a time where the format allows it. Not
 * thread safe; closing it leaves the stream open.
 */
public interface RowReader extends Closeable {
  /**
   * The next row; null at the end.
   *
   * @throws IOException where the file cannot be read, or holds no rows of the table
   */
  StoredRow read() throws IOException;

  /** The names of the columns that the row read last has in the file, in the file's order. */
  List<String> columns();
}
