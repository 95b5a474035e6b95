package kz.sanaq.transforms.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParquetRowReaderTest {
  /** A column of each type; records are rows. */
  private static final TableDefinition<Object[]> TABLE =
      TableDefinition.<Object[]>named("t")
          .text("text", row -> (String) row[0])
          .integer("integer", row -> (Integer) row[1])
          .count("count", row -> (Long) row[2])
          .flag("flag", row -> (Boolean) row[3])
          .date("date", row -> (LocalDate) row[4])
          .decimal("decimal", row -> (BigDecimal) row[5])
          .texts("texts", ParquetRowReaderTest::texts)
          .build();

  private static final TableDefinition<String> OTHER =
      TableDefinition.<String>named("t")
          .text("text", text -> text)
          .text("flag", text -> text)
          .build();

  @SuppressWarnings("unchecked") // The last value of a row is a list.
  private static List<String> texts(Object[] row) {
    return (List<String>) row[6];
  }

  /** Values that come over and over stand in a dictionary of the file, others do not. */
  @Test
  void readsWhatWasWrittenWithAndWithoutDictionaries() throws IOException {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      boolean rare = i % 2 == 0;
      rows.add(
          i % 7 == 0
              ? new Object[] {null, null, null, null, null, null, List.of()}
              : new Object[] {
                rare ? "сөз " + i : "сөз",
                rare ? i : 5,
                rare ? 1L << 40 | i : -1L,
                i % 3 == 0,
                LocalDate.EPOCH.plusDays(rare ? i : -9),
                decimal(rare ? i + ".5000000000" : "-7.0000000001"),
                rare ? List.of("a" + i, "") : List.of("b")
              });
    }
    try (RowReader reader = TableFormat.PARQUET.read(TABLE, file(TABLE, rows))) {
      for (Object[] row : rows) {
        assertEquals(Arrays.asList(row), Arrays.asList(reader.read().values()));
      }
      assertNull(reader.read());
      assertEquals(
          List.of("text", "integer", "count", "flag", "date", "decimal", "texts"),
          reader.columns());
    }
  }

  @Test
  void aColumnThatIsNotThereIsNullAndOneTooManyIsNamed() throws IOException {
    TableDefinition<String> more =
        TableDefinition.<String>named("t").text("more", text -> text).text("flag", x -> x).build();
    Object[] row = {"only here", "f"};
    try (RowReader reader = TableFormat.PARQUET.read(OTHER, file(more, List.<Object[]>of(row)))) {
      assertEquals(Arrays.asList(null, "f"), Arrays.asList(reader.read().values()));
      assertEquals(List.of("more", "flag"), reader.columns());
    }
  }

  @Test
  void aColumnOfAnotherTypeIsRefused() throws IOException {
    Object[] row = {"x", "flag"};
    try (RowReader reader = TableFormat.PARQUET.read(TABLE, file(OTHER, List.<Object[]>of(row)))) {
      IOException e = assertThrows(IOException.class, reader::read);
      assertEquals(
          "damaged Parquet: java.lang.IllegalArgumentException:"
              + " column optional binary flag (STRING), expected optional boolean flag",
          e.getMessage());
    }
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text).setScale(RecordColumn.SCALE);
  }

  private static ByteArrayInputStream file(TableDefinition<?> table, List<Object[]> rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter writer = TableFormat.PARQUET.open(table, out)) {
      for (Object[] row : rows) {
        writer.write(row);
      }
    }
    return new ByteArrayInputStream(out.toByteArray());
  }
}
