package kz.sanaq.pipeline.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.pipeline.publish.Manifest;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.file.TableFile;
import kz.sanaq.transforms.file.TableFolder;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.ColumnType;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PartitionedRowsTest {
  private static final TableDefinition<?> CLAIMS =
      RunTable.definitions().stream()
          .filter(table -> table.name().equals("claims"))
          .findFirst()
          .orElseThrow();

  @TempDir Path folder;

  @Test
  void takesRowsByYearAndRegionWhicheverFilesTheyLieIn() throws IOException {
    PartitionedRows<String> rows =
        rows(
            write(0, claim("a", null, null), claim("b", 2019, "KZ-75")),
            write(1, claim("c", 2020, "KZ-10")),
            write(2, claim("d", 2020, "KZ-10"), claim("e", 2020, "KZ-75")));
    assertEquals("/", rows.first());
    assertEquals(List.of("a"), rows.take("/"));
    assertEquals("2019/KZ-75", rows.first());
    assertEquals(List.of(), rows.take("2019/KZ-10"));
    assertEquals(List.of("b"), rows.take("2019/KZ-75"));
    assertEquals("2020/KZ-10", rows.first());
    assertEquals(List.of("c", "d"), rows.take("2020/KZ-10"));
    assertEquals(List.of("e"), rows.take("2020/KZ-75"));
    assertNull(rows.first());
    assertEquals(List.of(), rows.take("2021/KZ-10"));
  }

  @Test
  void readsAFileNoSoonerThanItsTurn() throws IOException {
    WrittenFile gone = write(1, claim("c", 2020, "KZ-10"));
    Files.delete(folder.resolve(gone.path()));
    PartitionedRows<String> rows = rows(write(0, claim("b", 2019, "KZ-75")), gone);
    assertEquals("2019/KZ-75", rows.first());
    assertEquals(List.of("b"), rows.take("2019/KZ-75"));
  }

  @Test
  void aTableWithoutRowsHasNoPartition() throws IOException {
    assertNull(rows(write(0)).first());
  }

  private PartitionedRows<String> rows(WrittenFile... files) {
    RunFolder run =
        new RunFolder(folder.toString(), Manifest.ofTables("run", List.of(files)), Instant.EPOCH);
    return new PartitionedRows<>(new RunTable(run, CLAIMS), row -> row.text("claim_id"));
  }

  private WrittenFile write(int number, Object[]... rows) throws IOException {
    TableFolder target = new TableFolder(folder.toString(), folder + "/unfinished");
    return new TableFile(target, CLAIMS, TableFormat.JSON, number).write(List.of(rows));
  }

  private static Object[] claim(String id, Integer year, String region) {
    List<Object> row = new ArrayList<>();
    for (RecordColumn<?> column : CLAIMS.columns()) {
      row.add(
          switch (column.name()) {
            case "claim_id" -> id;
            case "year" -> year;
            case "region" -> region;
            default -> column.type() == ColumnType.STRINGS ? List.of() : null;
          });
    }
    return row.toArray();
  }
}
