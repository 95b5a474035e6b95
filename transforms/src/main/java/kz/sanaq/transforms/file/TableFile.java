package kz.sanaq.transforms.file;

import java.io.IOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  /** Format, table, folders and number. */
  private static final Pattern PLACE =
      Pattern.compile("[^/]+/[^/]+/(?:(.+)/)?part-([0-9]{5,9})\\.[^/]+");

  private final TableFolder target;
  private final TableDefinition<?> table;
  private final Format format;
  private final RowWriter.Opening opening;
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
    this(target, table, format, format::open, folder, number);
  }

  /**
   * The same, written in a way of its own.
   *
   * @param opening begins a file of the format
   */
  public TableFile(
      TableFolder target,
      TableDefinition<?> table,
      Format format,
      RowWriter.Opening opening,
      String folder,
      int number) {
    this.target = target;
    this.table = table;
    this.format = format;
    this.opening = opening;
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

  /**
   * The file of another format that has the rows of one: in the same folder, with the same number.
   *
   * @param opening begins a file of the format
   */
  public static TableFile like(
      WrittenFile other,
      TableFolder target,
      TableDefinition<?> table,
      Format format,
      RowWriter.Opening opening) {
    Matcher place = PLACE.matcher(other.path());
    if (!place.matches()) {
      throw new IllegalArgumentException(other.path() + " is no file of a table");
    }
    String folders = place.group(1) == null ? "" : place.group(1);
    int number = Integer.parseInt(place.group(2));
    return new TableFile(target, table, format, opening, folders, number);
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
    DigestedStream out =
        new DigestedStream(Channels.newOutputStream(FileSystems.create(file, MimeTypes.BINARY)));
    try (out;
        RowWriter writer = opening.open(inFolder ? table.inFolders() : table, out)) {
      for (Object[] row : rows) {
        writer.write(inFolder ? table.inFolders(row) : row);
      }
    }
    return new WrittenFile(
        path, table.name(), format.folder(), rows.size(), out.length(), out.sha256());
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
