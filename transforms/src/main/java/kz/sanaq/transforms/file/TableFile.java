package kz.sanaq.transforms.file;

import java.io.IOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.UUID;
import kz.sanaq.transforms.table.Format;
import kz.sanaq.transforms.table.RowWriter;
import kz.sanaq.transforms.table.TableDefinition;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * Writes one file of a table so that its name never stands for half of it: under another name
 * first, then renamed.
 *
 * <p>A retried or doubled attempt writes the same bytes and renames them over the first ones.
 */
public final class TableFile {
  private final TableFolder target;
  private final TableDefinition<?> table;
  private final Format format;
  private final boolean inFolder;
  private final String path;

  /**
   * A file that is not there yet, or is to be replaced.
   *
   * @param folder the partition's, whose columns the file leaves out; empty for an undivided table
   * @param number of the file in its folder, from 0
   */
  public TableFile(
      TableFolder target, TableDefinition<?> table, Format format, String folder, int number) {
    this.target = target;
    this.table = table;
    this.format = format;
    this.inFolder = !folder.isEmpty();
    this.path =
        format.folder()
            + "/"
            + table.name()
            + "/"
            + (folder.isEmpty() ? "" : folder + "/")
            + "part-%05d".formatted(number)
            + format.suffix();
  }

  /** Writes rows, which are in order already. */
  public WrittenFile write(List<Object[]> rows) throws IOException {
    // Random, since two attempts at one file may run at a time and must not share an unfinished
    // one.
    ResourceId unfinished = resolve(target.unfinished(), UUID.randomUUID().toString());
    try {
      WrittenFile written = writeTo(unfinished, rows);
      FileSystems.rename(List.of(unfinished), List.of(resolve(target.run(), path)));
      return written;
    } catch (IOException | RuntimeException e) {
      discard(unfinished, e);
      throw e;
    }
  }

  private WrittenFile writeTo(ResourceId file, List<Object[]> rows) throws IOException {
    DigestedStream digest =
        new DigestedStream(Channels.newOutputStream(FileSystems.create(file, MimeTypes.BINARY)));
    try (digest;
        RowWriter writer = format.open(inFolder ? table.inFolders() : table, digest)) {
      for (Object[] row : rows) {
        writer.write(inFolder ? table.inFolders(row) : row);
      }
    }
    return new WrittenFile(
        path, table.name(), format.folder(), rows.size(), digest.length(), digest.sha256());
  }

  private static void discard(ResourceId file, Exception cause) {
    try {
      FileSystems.delete(List.of(file), StandardMoveOptions.IGNORE_MISSING_FILES);
    } catch (IOException | RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  private static ResourceId resolve(String folder, String relative) {
    ResourceId resource = FileSystems.matchNewResource(folder, true);
    String[] names = relative.split("/", -1);
    for (int i = 0; i < names.length - 1; i++) {
      resource = resource.resolve(names[i], StandardResolveOptions.RESOLVE_DIRECTORY);
    }
    return resource.resolve(names[names.length - 1], StandardResolveOptions.RESOLVE_FILE);
  }
}
