package kz.sanaq.transforms.steps;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * Which file each row of a table goes to, and which files one worker writes together.
 *
 * <p>A table of up to {@link #UNDIVIDED_ROWS} rows has no folders: hundreds of small files are slow
 * to read and a burden to copy. A larger one has, so that who asks for a year or region reads no
 * more. A partition (a folder, or the undivided table) gets one file for each {@link
 * #ROWS_PER_FILE} rows. Files are written in groups: a runner pays for each group, and a table has
 * hundreds of small partitions. Made from counted rows alone, so that the same rows give the same
 * files everywhere.
 *
 * @param partitions the table's partitions, sorted by folder
 */
public record FilePlan(List<Partition> partitions) implements Serializable {
  /** Rows that one file is meant to hold, and that one group holds unless one file is larger. */
  static final long ROWS_PER_FILE = 50_000;

  /** Rows up to which a table is not divided into folders. */
  public static final long UNDIVIDED_ROWS = 2 * ROWS_PER_FILE;

  /** A smaller group is not worth a worker. */
  private static final long MIN_ROWS_PER_GROUP = 1_000;

  /** How many groups a table of middle size is cut into: work for a few workers. */
  private static final long GROUPS = 16;

  /**
   * One folder of the table.
   *
   * @param folder below the table's, empty for an undivided table
   * @param files number of files
   * @param group of the first file; further files are groups of their own, the next ones
   */
  record Partition(String folder, int files, int group) implements Serializable {}

  public FilePlan {
    partitions = List.copyOf(partitions);
  }

  /** The plan for so many rows in each folder. */
  public static FilePlan of(SortedMap<String, Long> rows) {
    return of(rows, UNDIVIDED_ROWS);
  }

  /**
   * The plan for so many rows in each folder.
   *
   * @param undivided rows up to which there are no folders
   */
  static FilePlan of(SortedMap<String, Long> rows, long undivided) {
    long all = rows.values().stream().mapToLong(Long::longValue).sum();
    if (all > 0 && all <= undivided) {
      return new FilePlan(List.of(new Partition("", files(all), 0)));
    }
    long limit = Math.min(Math.max(all / GROUPS, MIN_ROWS_PER_GROUP), ROWS_PER_FILE);
    List<Partition> partitions = new ArrayList<>();
    int group = 0;
    long held = 0;
    for (var folder : rows.entrySet()) {
      long count = folder.getValue();
      int files = files(count);
      if (held > 0 && held + count > limit) {
        group++;
        held = 0;
      }
      partitions.add(new Partition(folder.getKey(), files, group));
      group += files - 1;
      held += count;
    }
    return new FilePlan(partitions);
  }

  private static int files(long rows) {
    return Math.toIntExact((rows + ROWS_PER_FILE - 1) / ROWS_PER_FILE);
  }

  /** Whether the table has no rows. */
  public boolean isEmpty() {
    return partitions.isEmpty();
  }

  /** The partition of a folder that was counted. */
  Partition partition(String folder) {
    if (partitions.size() == 1) {
      return partitions.get(0);
    }
    int at =
        Collections.binarySearch(
            partitions, new Partition(folder, 0, 0), Comparator.comparing(Partition::folder));
    return partitions.get(at);
  }
}
