package kz.sanaq.pipeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel keeps is a number, a day or a flag there, and all else is text and whole. */
class SheetWriterTest {
  @TempDir Path folder;

  @Test
  void valuesHaveTheirTypes() throws IOException {
    Row row =
        sheets(
                10,
                new Object[] {
                  "сөз", 5, 6L, true, LocalDate.of(2025, 11, 9), new BigDecimal("1234567.12345678")
                })
            .get(0)
            .get(1);
    assertEquals(CellType.STRING, row.getCell(0).getType());
    assertEquals("сөз", row.getCell(0).asString());
    assertEquals(new BigDecimal("5"), row.getCell(1).asNumber());
    assertEquals(new BigDecimal("6"), row.getCell(2).asNumber());
    assertEquals(true, row.getCell(3).asBoolean());
    assertEquals(CellType.NUMBER, row.getCell(4).getType());
    assertEquals(LocalDate.of(2025, 11, 9), row.getCell(4).asDate().toLocalDate());
    assertEquals(new BigDecimal("1234567.12345678"), row.getCell(5).asNumber());
  }

  @Test
  void whatExcelWouldChangeIsText() throws IOException {
    Row row =
        sheets(
                10,
                new Object[] {
                  new BigDecimal("1234567890123456"),
                  new BigDecimal("0.1234567890123456"),
                  LocalDate.of(1900, 2, 28),
                  LocalDate.of(1900, 3, 1),
                  Long.MAX_VALUE,
                  new BigDecimal("1E+20"),
                  List.of("a", "=b"),
                })
            .get(0)
            .get(1);
    assertText("1234567890123456", row.getCell(0));
    assertText("0.1234567890123456", row.getCell(1));
    assertText("1900-02-28", row.getCell(2));
    assertEquals(new BigDecimal("61.0"), row.getCell(3).asNumber());
    assertText("9223372036854775807", row.getCell(4));
    assertEquals(0, row.getCell(5).asNumber().compareTo(new BigDecimal("1E+20")));
    assertText("a; =b", row.getCell(6));
  }

  private static void assertText(String expected, Cell cell) {
    assertEquals(CellType.STRING, cell.getType());
    assertEquals(expected, cell.asString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"=1+1", "+7 701", "-2", "@sum", "`\t=1`", "` екі `", "`бір\nекі`", "<&>\"'"})
  void aTextIsTextAsItStands(String text) throws IOException {
    assertText(text, sheets(10, new Object[] {text}).get(0).get(1).getCell(0));
  }

  @Test
  void nullAndEmptyTextsAreEmptyCells() throws IOException {
    Row row = sheets(10, new Object[] {null, "", List.of(), "a"}).get(0).get(1);
    assertEquals(null, row.getCell(0));
    assertEquals(null, row.getCell(1));
    assertEquals(null, row.getCell(2));
    assertText("a", row.getCell(3));
  }

  @Test
  void moreRowsThanASheetCanHaveGoToTheNext() throws IOException {
    Object[][] rows = new Object[7][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Object[] {i};
    }
    List<List<Row>> sheets = sheets(4, rows);
    assertEquals(List.of(4, 4, 2), sheets.stream().map(List::size).toList());
    int next = 0;
    for (List<Row> sheet : sheets) {
      assertEquals("c0", sheet.get(0).getCell(0).asString());
      for (Row row : sheet.subList(1, sheet.size())) {
        assertEquals(new BigDecimal(next++), row.getCell(0).asNumber());
      }
    }
    assertEquals(7, next);
  }

  @Test
  void aTextThatIsTooLongSaysSo() throws IOException {
    String fits = "ә".repeat(32_767);
    String word = " […cut here, of 32769 characters]";
    // A pair of surrogates where the cut would be.
    String before = "ә".repeat(32_767 - word.length() - 1);
    String longer = before + "😀" + "ә".repeat(32_769 - before.length() - 2);
    List<Row> rows = sheets(10, new Object[] {fits}, new Object[] {longer}).get(0);
    assertText(fits, rows.get(1).getCell(0));
    assertText(before + word, rows.get(2).getCell(0));
  }

  @Test
  void charactersThatXmlHasNotAreWrittenAsExcelDoes() throws IOException {
    String sheet = part("xl/worksheets/sheet1.xml", new Object[] {"a\u0001b\rc _x0041_ _x1_"});
    assertTrue(sheet.contains(">a_x0001_b_x000D_c _x005F_x0041_ _x1_<"), sheet);
  }

  /** The rows of each sheet, their heads too. */
  private List<List<Row>> sheets(int rowsPerSheet, Object[]... rows) throws IOException {
    List<List<Row>> sheets = new ArrayList<>();
    byte[] file = write(rowsPerSheet, rows);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(sheet.read());
      }
    }
    return sheets;
  }

  private String part(String name, Object[] row) throws IOException {
    Path file = folder.resolve("book.xlsx");
    Files.write(file, write(10, row));
    try (ZipFile parts = new ZipFile(file.toFile())) {
      ZipEntry part = parts.getEntry(name);
      return new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] write(int rowsPerSheet, Object[]... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> head = new ArrayList<>();
    for (int i = 0; i < rows[0].length; i++) {
      head.add("c" + i);
    }
    try (Workbook workbook = new Workbook(out, "Test", null);
        SheetWriter sheet = SheetWriter.of(workbook, "t", head, rowsPerSheet)) {
      for (Object[] row : rows) {
        sheet.write(row);
      }
    }
    return out.toByteArray();
  }
}
