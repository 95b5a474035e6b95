package kz.sanaq.transforms.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.DigestInputStream;
import java.util.List;
import kz.sanaq.model.Sha256;
import kz.sanaq.transforms.table.RowReader;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;
import org.apache.beam.sdk.io.FileSystems;

/**
 * The rows of one file of a published table, one after the other, from any file system that Beam
 * knows.
 *
 * <p>JSON is streamed, a Parquet file is held in memory. A file that holds no rows of the table, or
 * is not what the manifest says (its SHA-256), is an {@link IOException}: a Parquet file's at once,
 * that of JSON at its end, and then the rows that were handed out must not be used either.
 */
public final class StoredRows implements Closeable {
  private final WrittenFile file;
  private final DigestInputStream in;
  private final RowReader reader;
  private long number;

  private StoredRows(WrittenFile file, DigestInputStream in, RowReader reader) {
    this.file = file;
    this.in = in;
    this.reader = reader;
  }

  /**
   * Begins to read a file.
   *
   * @param runFolder the folder of the run
   * @param file one of its files, of this table
   */
  public static StoredRows open(TableDefinition<?> table, String runFolder, WrittenFile file)
      throws IOException {
    TableFormat format = format(file);
    DigestInputStream in = stream(runFolder + "/" + file.path());
    try {
      RowReader reader = format.read(table, in);
      // A Parquet file is in memory by now: it is verified before anything in it is believed.
      if (format == TableFormat.PARQUET) {
        verify(in, file);
      }
      return new StoredRows(file, in, reader);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static TableFormat format(WrittenFile file) throws IOException {
    try {
      return TableFormat.named(file.format());
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static DigestInputStream stream(String path) throws IOException {
    return new DigestInputStream(
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(path, false))),
        Sha256.digest());
  }

  /** Reads the rest of the file, and compares all of it with its manifest. */
  private static void verify(DigestInputStream in, WrittenFile file) throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
    if (!Sha256.hex(in.getMessageDigest()).equals(file.sha256())) {
      throw new IOException("not what its manifest says; the run is damaged");
    }
  }

  /** The next row; null at the end, where all of the file is what its manifest says. */
  public StoredRow next() throws IOException {
    StoredRow row = reader.read();
    if (row != null) {
      number++;
      return row;
    }
    if (format(file) == TableFormat.JSON) {
      verify(in, file);
    }
    return null;
  }

  /** Which row was read last, from 1; 0 before the first. */
  public long number() {
    return number;
  }

  /** The names of the columns that the row has in the file, in the file's order. */
  public List<String> columns() {
    return reader.columns();
  }

  @Override
  public void close() throws IOException {
    try (in) {
      reader.close();
    }
  }
}
