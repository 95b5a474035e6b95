package kz.sanaq.transforms.steps;

import java.util.Comparator;
import kz.sanaq.transforms.table.TableDefinition;

/**
 * The file of a record, which follows from the record and the counted rows alone.
 *
 * @param folder the partition's, empty for an undivided table
 * @param number of the file in its folder, from 0
 * @param group of files that are written together
 */
public record FileKey(String folder, int number, int group) implements Comparable<FileKey> {
  private static final Comparator<FileKey> ORDER =
      Comparator.comparing(FileKey::folder).thenComparing(FileKey::number);

  /** The file that the plan gives a record. */
  public static <R> FileKey of(TableDefinition<R> table, R record, FilePlan plan) {
    FilePlan.Partition partition = plan.partition(table.partition(record));
    int number =
        partition.files() == 1 ? 0 : Buckets.of(table.spreadKey(record), partition.files());
    return new FileKey(partition.folder(), number, partition.group() + number);
  }

  @Override
  public int compareTo(FileKey other) {
    return ORDER.compare(this, other);
  }
}
