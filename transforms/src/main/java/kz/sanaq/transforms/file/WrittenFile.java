package kz.sanaq.transforms.file;

import java.util.Objects;
import kz.sanaq.transforms.table.TableFormat;

/**
 * One file of a table, complete and in its place.
 *
 * @param path below the folder of the run, with {@code /} between folders
 * @param table name of the table
 * @param format name of the format
 * @param rows number of rows
 * @param bytes length of the file
 * @param sha256 hash of the file, hexadecimal
 * @param first the first partition that it has rows of, see {@code TableDefinition.partition};
 *     empty without rows or partitions
 * @param last the last one; the next file of the table begins with no earlier one
 */
public record WrittenFile(
    String path,
    String table,
    String format,
    long rows,
    long bytes,
    String sha256,
    String first,
    String last) {
  public WrittenFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(table);
    Objects.requireNonNull(format);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(first);
    Objects.requireNonNull(last);
  }

  /** Whether it holds rows of a table in a format. */
  public boolean isOf(String name, TableFormat form) {
    return table.equals(name) && format.equals(form.folder());
  }

  /** Whether rows of a partition may be in it. */
  public boolean spans(String partition) {
    return first.compareTo(partition) <= 0 && partition.compareTo(last) <= 0;
  }
}
