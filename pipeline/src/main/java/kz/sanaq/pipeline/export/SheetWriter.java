package kz.sanaq.pipeline.export;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.sanaq.transforms.table.CsvStyle;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.TableDefinition;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows into a sheet of a workbook, below a line of names that stays in sight.
 *
 * <p>Numbers and days are such in Excel too, but for those that it would change: numbers of more
 * digits than it knows, and days before its calendar is right. They are texts, as all others are,
 * and a text is never a formula. Rows beyond the last that a sheet can have go to a next one,
 * {@code mentions_2}. A text that is longer than a cell may be ends with a word of that.
 */
final class SheetWriter implements Closeable {
  /** Rows that a sheet can have, its head too. */
  private static final int MAX_ROWS = Worksheet.MAX_ROWS;

  /** Digits that Excel keeps of a number. */
  private static final int MAX_DIGITS = 15;

  /** Excel takes 1900 for a leap year. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /** Rows in memory. */
  private static final int FLUSHED_ROWS = 500;

  private static final double WIDTH = 18;

  private final Workbook workbook;
  private final String name;
  private final List<String> head;
  private final int rowsPerSheet;
  private Worksheet sheet;
  private int sheets;
  private int rows;
  private long cutTexts;

  private SheetWriter(Workbook workbook, String name, List<String> head, int rowsPerSheet) {
    this.workbook = workbook;
    this.name = name;
    this.head = head;
    this.rowsPerSheet = rowsPerSheet;
  }

  /** Begins the sheet of a table. */
  static SheetWriter of(Workbook workbook, TableDefinition<?> table) throws IOException {
    return of(workbook, table.name(), table.columns().stream().map(RecordColumn::name).toList());
  }

  /** Begins a sheet. */
  static SheetWriter of(Workbook workbook, String name, List<String> head) throws IOException {
    return of(workbook, name, head, MAX_ROWS);
  }

  /** The same, with sheets of so many rows. */
  static SheetWriter of(Workbook workbook, String name, List<String> head, int rowsPerSheet)
      throws IOException {
    SheetWriter writer = new SheetWriter(workbook, name, head, rowsPerSheet);
    writer.begin();
    return writer;
  }

  private void begin() throws IOException {
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? name : name + "_" + sheets);
    sheet.freezePane(0, 1);
    for (int column = 0; column < head.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.inlineString(0, column, head.get(column));
      sheet.style(0, column).bold().set();
    }
    rows = 1;
  }

  /** Writes the next row. */
  void write(Object[] row) throws IOException {
    if (rows == rowsPerSheet) {
      sheet.close();
      begin();
    }
    for (int column = 0; column < row.length; column++) {
      if (row[column] != null) {
        write(column, row[column]);
      }
    }
    rows++;
    if (rows % FLUSHED_ROWS == 0) {
      sheet.flush();
    }
  }

  private void write(int column, Object value) {
    if (value instanceof Boolean flag) {
      sheet.value(rows, column, flag);
    } else if (value instanceof Number number && isKept(number)) {
      sheet.value(rows, column, number);
    } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
      sheet.value(rows, column, day);
      sheet.style(rows, column).format("yyyy-mm-dd").set();
    } else if (value instanceof BigDecimal number) {
      text(column, number.toPlainString());
    } else if (value instanceof List<?> texts) {
      text(column, CsvStyle.joined(texts));
    } else {
      text(column, value.toString());
    }
  }

  private static boolean isKept(Number number) {
    return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= MAX_DIGITS;
  }

  private void text(int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    String fitting = CellText.fitting(text);
    if (!fitting.equals(text)) {
      cutTexts++;
    }
    String written = CellText.escaped(fitting);
    if (written.equals(written.strip())) {
      sheet.inlineString(rows, column, written);
    } else {
      // Only texts of the workbook's own table keep the blanks at their ends.
      sheet.value(rows, column, written);
    }
  }

  /** How many texts did not fit into their cells. */
  long cutTexts() {
    return cutTexts;
  }

  @Override
  public void close() throws IOException {
    sheet.close();
  }
}
