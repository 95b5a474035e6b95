package kz.sanaq.transforms.file;

import java.util.Objects;
import kz.sanaq.transforms.table.Format;

/**
 * One file of a table, complete and in its place.
 *
 * @param path below the folder of the run, with {@code /} between folders
 * @param table name of the table
 * @param format name of the format
 * @param rows number of rows
 * @param bytes length of the file
 * @param sha256 hash of the file, hexadecimal
 */
public record WrittenFile(
    String path, String table, String format, long rows, long bytes, String sha256) {
  public WrittenFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(table);
    Objects.requireNonNull(format);
    Objects.requireNonNull(sha256);
  }

  /** Whether it holds rows of a table in a format. */
  public boolean isOf(String name, Format form) {
    return table.equals(name) && format.equals(form.folder());
  }
}
