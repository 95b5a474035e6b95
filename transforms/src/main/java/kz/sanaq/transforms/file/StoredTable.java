package kz.sanaq.transforms.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;

/**
 * Reads the files of a published table back, from any file system that Beam knows.
 *
 * <p>A file that holds no rows of the table, or is not what the manifest says ({@link StoredRows}),
 * is an {@link UncheckedIOException} with its name: its rows must not be used, those that were
 * handed out already neither.
 */
public final class StoredTable {
  private final TableDefinition<?> table;

  /** A reader for the files of a table. */
  public StoredTable(TableDefinition<?> table) {
    this.table = table;
  }

  /**
   * Hands out the records of one file in their order.
   *
   * @param runFolder the folder of the run
   * @param file one of its files, of this table
   * @param record makes a record of a row; whatever it throws is the file's fault
   * @param records takes the records
   */
  public <T> void read(
      String runFolder, WrittenFile file, Function<StoredRow, T> record, Consumer<T> records) {
    try (StoredRows rows = StoredRows.open(table, runFolder, file)) {
      for (StoredRow row = rows.next(); row != null; row = rows.next()) {
        records.accept(record(row, rows.number(), record));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(runFolder + "/" + file.path() + ": " + e.getMessage(), e);
    }
  }

  private static <T> T record(StoredRow row, long number, Function<StoredRow, T> record)
      throws IOException {
    try {
      return record.apply(row);
    } catch (RuntimeException e) {
      throw new IOException("row " + number + " is none of the table's: " + e.getMessage(), e);
    }
  }
}
