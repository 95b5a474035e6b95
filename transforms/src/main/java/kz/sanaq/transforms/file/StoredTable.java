package kz.sanaq.transforms.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.security.DigestInputStream;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.sanaq.model.Sha256;
import kz.sanaq.transforms.table.Format;
import kz.sanaq.transforms.table.RowReader;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import org.apache.beam.sdk.io.FileSystems;

/**
 * Reads the files of a published table back, from any file system that Beam knows.
 *
 * <p>JSON is streamed, a Parquet file is held in memory. A file that holds no rows of the table, or
 * is not what the manifest says (its SHA-256), is an {@link UncheckedIOException} with its name:
 * its rows must not be used, those that were handed out already neither.
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
    String path = runFolder + "/" + file.path();
    try (DigestInputStream in = new DigestInputStream(open(path), Sha256.digest())) {
      Format format = format(file);
      try (RowReader reader = format.read(table, in)) {
        // A Parquet file is in memory by now: it is verified before anything in it is believed.
        if (format == Format.PARQUET) {
          verify(in, file);
        }
        Map<String, Object> told = table.toldBy(file.path());
        handOut(reader, row -> record.apply(row.with(told)), records);
      }
      if (format == Format.JSON) {
        verify(in, file);
      }
    } catch (NumberFormatException e) {
      throw new UncheckedIOException(path + ": no folder of the table", new IOException(e));
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  private static <T> void handOut(
      RowReader reader, Function<StoredRow, T> record, Consumer<T> records) throws IOException {
    long number = 1;
    for (StoredRow row = reader.read(); row != null; row = reader.read()) {
      records.accept(record(row, number++, record));
    }
  }

  private static Format format(WrittenFile file) throws IOException {
    try {
      return Format.named(file.format());
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
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

  /** Reads the rest of the file, and compares all of it with its manifest. */
  private static void verify(DigestInputStream in, WrittenFile file) throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
    if (!Sha256.hex(in.getMessageDigest()).equals(file.sha256())) {
      throw new IOException("not what its manifest says; the run is damaged");
    }
  }

  private static InputStream open(String path) throws IOException {
    return Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(path, false)));
  }
}
