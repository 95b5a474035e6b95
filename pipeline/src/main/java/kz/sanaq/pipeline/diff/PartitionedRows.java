package kz.sanaq.pipeline.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.Function;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.StoredRow;

/**
 * The rows of a table, one partition after the other in their order. A file is read when the first
 * of its partitions is asked for, and its rows are forgotten as they are taken.
 */
final class PartitionedRows<T> {
  private final RunTable table;
  private final Function<StoredRow, T> reader;
  private final Queue<WrittenFile> unread;
  private final TreeMap<String, List<T>> rows = new TreeMap<>();

  PartitionedRows(RunTable table, Function<StoredRow, T> reader) {
    this.table = table;
    this.reader = reader;
    this.unread =
        new ArrayDeque<>(
            table.files().stream().sorted(Comparator.comparing(WrittenFile::first)).toList());
  }

  /** The first partition that was not taken; null at the end. */
  String first() {
    while (rows.isEmpty() && !unread.isEmpty()) {
      read(unread.remove());
    }
    return rows.isEmpty() ? null : rows.firstKey();
  }

  /** Takes the rows of a partition, which is not after the first of either table. */
  List<T> take(String partition) {
    while (!unread.isEmpty() && unread.peek().first().compareTo(partition) <= 0) {
      read(unread.remove());
    }
    List<T> taken = rows.remove(partition);
    return taken == null ? List.of() : taken;
  }

  private void read(WrittenFile file) {
    table.read(
        List.of(file),
        row ->
            rows.computeIfAbsent(table.definition().partition(row), name -> new ArrayList<>())
                .add(reader.apply(row)));
  }
}
