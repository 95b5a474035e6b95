package kz.sanaq.transforms.table;

import java.io.Closeable;
import java.io.IOException;

/** Reads the rows of one file in their order. */
interface RowReader extends Closeable {
  /** The next row, one value for each column of the table; null at the end. */
  Object[] read() throws IOException;
}
