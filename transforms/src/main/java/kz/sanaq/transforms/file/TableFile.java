package kz.sanaq.transforms.file;

import java.io.IOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sanaq.transforms.table.RowWriter;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;
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
  /** Format, table and number. */
  private static final Pattern PLACE = Pattern.compile("[^/]+/[^/]+/part-([0-9]{5,9})\\.[^/]+");

  private final TableFolder target;
  private final TableDefinition<?> table;
  private final TableFormat format;
  private final RowWriter.RowWriterFactory opening;
  private final String path;

  /**
   * A file that is not there yet, or is to be replaced.
   *
   * @param number of the file in its table, from 0
   */
  public TableFile(TableFolder target, TableDefinition<?> table, TableFormat format, int number) {
    this(target, table, format, format::open, number);
  }

  /**
   * The same, written in a way of its own.
   *
   * @param opening begins a file of the format
   */
  public TableFile(
      TableFolder target,
      TableDefinition<?> table,
      TableFormat format,
      RowWriter.RowWriterFactory opening,
      int number) {
    this.target = target;
    this.table = table;
    this.format = format;
    this.opening = opening;
    this.path =
        format.folder()
            + "/"
            + table.name()
            + "/"
            + "part-%05d".formatted(number)
            + format.suffix();
  }

  /**
   * The file of another format that has the rows of one: with the same number.
   *
   * @param opening begins a file of the format
   */
  public static TableFile like(
      WrittenFile other,
      TableFolder target,
      TableDefinition<?> table,
      TableFormat format,
      RowWriter.RowWriterFactory opening) {
    Matcher place = PLACE.matcher(other.path());
    if (!place.matches()) {
      throw new IllegalArgumentException(other.path() + " is no file of a table");
    }
    return new TableFile(target, table, format, opening, Integer.parseInt(place.group(1)));
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
        RowWriter writer = opening.open(table, out)) {
      for (Object[] row : rows) {
        writer.write(row);
      }
    }
    SortedSet<String> partitions = new TreeSet<>();
    rows.forEach(row -> partitions.add(table.partition(row)));
    return new WrittenFile(
        path,
        table.name(),
        format.folder(),
        rows.size(),
        out.length(),
        out.sha256(),
        partitions.isEmpty() ? "" : partitions.first(),
        partitions.isEmpty() ? "" : partitions.last());
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
