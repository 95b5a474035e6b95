package kz.sanaq.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.groupingByConcurrent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.sanaq.transforms.steps.FilePlan;
import kz.sanaq.transforms.steps.WriteTable;
import kz.sanaq.transforms.table.RowWriter;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;

/**
 * Writes tables as {@link WriteTable} does: the same files, each written by one thread.
 *
 * @param output the folder of all tables
 */
record PlainTables(Path output) {

  <R> void write(TableDefinition<R> table, Collection<R> records, Set<TableFormat> formats) {
    List<R> all = new ArrayList<>(records);
    FilePlan plan =
        FilePlan.of(all.stream().collect(groupingBy(table::partition, TreeMap::new, counting())));
    Map<Integer, List<R>> files =
        plan.isEmpty()
            ? Map.of(0, List.of())
            : all.parallelStream()
                .collect(groupingByConcurrent(record -> plan.file(table, record)));
    files.entrySet().parallelStream()
        .forEach(
            file -> {
              List<Object[]> rows =
                  file.getValue().stream().map(table::row).sorted(table.order()).toList();
              formats.parallelStream()
                  .forEach(
                      format -> write(table, rows, format, path(table, format, file.getKey())));
            });
  }

  private Path path(TableDefinition<?> table, TableFormat format, int file) {
    return output
        .resolve(format.folder())
        .resolve(table.name())
        .resolve("part-%05d".formatted(file) + format.suffix());
  }

  private static void write(
      TableDefinition<?> table, List<Object[]> rows, TableFormat format, Path file) {
    try {
      Files.createDirectories(file.getParent());
      try (RowWriter writer = format.open(table, Files.newOutputStream(file))) {
        for (Object[] row : rows) {
          writer.write(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
