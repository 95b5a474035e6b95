package kz.sanaq.transforms.steps;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import kz.sanaq.transforms.table.TableDefinition;

/**
 * Which file each row of a table goes to.
 *
 * <p>Files are numbered in the order of partitions and hold whole ones, as many as fit: who asks
 * for a year or a region finds it in few files by their statistics, and a table has not hundreds of
 * small ones. Only a partition that is more than a file holds has several files, and these for
 * itself; its rows are spread over them. Made from counted rows alone, so that the same rows give
 * the same files everywhere.
 *
 * @param partitions the table's partitions in order
 */
public record FilePlan(List<Partition> partitions) implements Serializable {
  /** Rows that one file is meant to hold. */
  static final long ROWS_PER_FILE = 50_000;

  /**
   * One partition of the table.
   *
   * @param name as {@link TableDefinition#partition(Object)} has it
   * @param file number of its first file, from 0
   * @param files how many files its rows are spread over
   */
  record Partition(String name, int file, int files) implements Serializable {}

  public FilePlan {
    partitions = List.copyOf(partitions);
  }

  /** The plan for so many rows in each partition. */
  public static FilePlan of(SortedMap<String, Long> rows) {
    return of(rows, ROWS_PER_FILE);
  }

  /** The plan for so many rows in each partition, and files that are meant to hold so many. */
  static FilePlan of(SortedMap<String, Long> rows, long rowsPerFile) {
    List<Partition> partitions = new ArrayList<>();
    int file = -1;
    long room = 0;
    for (var partition : rows.entrySet()) {
      long count = partition.getValue();
      int files = Math.toIntExact((count + rowsPerFile - 1) / rowsPerFile);
      if (count > room) {
        file++;
        room = rowsPerFile;
      }
      partitions.add(new Partition(partition.getKey(), file, files));
      file += files - 1;
      room = files > 1 ? 0 : room - count;
    }
    return new FilePlan(partitions);
  }

  /** Whether the table has no rows. */
  public boolean isEmpty() {
    return partitions.isEmpty();
  }

  /** The number of the file of a record, which must have been counted. */
  public <R> int file(TableDefinition<R> table, R record) {
    Partition partition = partition(table.partition(record));
    return partition.files() == 1
        ? partition.file()
        : partition.file() + Buckets.of(table.spreadKey(record), partition.files());
  }

  private Partition partition(String name) {
    int at =
        Collections.binarySearch(
            partitions, new Partition(name, 0, 0), Comparator.comparing(Partition::name));
    return partitions.get(at);
  }
}
