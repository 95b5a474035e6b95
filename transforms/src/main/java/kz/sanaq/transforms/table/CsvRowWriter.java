package kz.sanaq.transforms.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Writes rows as CSV (RFC 4180): UTF-8, a line of names, lines that end with CR and LF.
 *
 * <p>Null and an empty list are empty fields; the texts of a list stand between semicolons. A text
 * that a spreadsheet could take for a formula has an apostrophe before it, and so has one that
 * begins with an apostrophe: whoever takes one away has the text again. Numbers never have one, nor
 * has a sign alone, which is no formula.
 */
public final class CsvRowWriter implements RowWriter {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** What formulas begin with, in East Asian widths too, and what spreadsheets skip before them. */
  private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String GUARD = "'";

  private final List<? extends RecordColumn<?>> columns;
  private final CsvStyle style;
  private final CsvWriter csv;

  /**
   * Begins a file.
   *
   * @param out where it goes; closed with the writer
   */
  public CsvRowWriter(TableDefinition<?> table, OutputStream out, CsvStyle style)
      throws IOException {
    this.columns = table.columns();
    this.style = style;
    if (style.byteOrderMark()) {
      out.write(BYTE_ORDER_MARK);
    }
    // Jackson's CSV, which articles are read with, leaves nulls out and line feeds unquoted.
    this.csv =
        CsvWriter.builder()
            .fieldSeparator(style.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out);
    write(columns.stream().map(RecordColumn::name).toArray(String[]::new));
  }

  @Override
  public void write(Object[] row) throws IOException {
    String[] fields = new String[row.length];
    Arrays.setAll(fields, i -> field(columns.get(i).type(), row[i]));
    write(fields);
  }

  private void write(String[] fields) throws IOException {
    try {
      csv.writeRecord(fields);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String field(ColumnType type, Object value) {
    if (value == null) {
      return null;
    }
    return switch (type) {
      case STRING -> harmless((String) value);
      case STRINGS -> harmless(CsvStyle.joined((List<?>) value));
      case DECIMAL -> ((BigDecimal) value).toPlainString().replace('.', style.decimalSign());
      case INT, LONG, BOOLEAN, DATE -> value.toString();
    };
  }

  private static String harmless(String text) {
    boolean formula = text.length() > 1 && FORMULAS.indexOf(text.charAt(0)) >= 0;
    return formula || text.startsWith(GUARD) ? GUARD + text : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
