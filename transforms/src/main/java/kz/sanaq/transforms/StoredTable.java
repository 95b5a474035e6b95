package kz.sanaq.transforms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.security.DigestInputStream;
import java.util.function.Consumer;
import kz.sanaq.model.Sha256;
import kz.sanaq.transforms.table.Format;
import kz.sanaq.transforms.table.RowReader;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import org.apache.beam.sdk.io.FileSystems;

/**
 * Reads the files of a published table back, from any file system that Beam knows.
 *
 * <p>JSON is streamed, a Parquet file is held in memory. A file that is not what the manifest says
 * (its SHA-256) is an {@link UncheckedIOException}: its rows must not be used, those that were
 * handed out already neither.
 */
public final class StoredTable {
  private final TableDefinition<?> table;

  /** A reader for the files of a table. */
  public StoredTable(TableDefinition<?> table) {
    this.table = table;
  }

  /**
   * Hands out the rows of one file in their order.
   *
   * @param runFolder the folder of the run
   * @param file one of its files, of this table
   */
  public void read(String runFolder, WrittenFile file, Consumer<StoredRow> rows) {
    String path = runFolder + "/" + file.path();
    try (DigestInputStream in = new DigestInputStream(open(path), Sha256.digest())) {
      try (RowReader reader = Format.named(file.format()).read(table, in)) {
        for (StoredRow row = reader.read(); row != null; row = reader.read()) {
          rows.accept(row);
        }
      }
      in.transferTo(OutputStream.nullOutputStream());
      if (!Sha256.hex(in.getMessageDigest()).equals(file.sha256())) {
        throw new IOException("not what its manifest says; the run is damaged");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  private static InputStream open(String path) throws IOException {
    return Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(path, false)));
  }
}
