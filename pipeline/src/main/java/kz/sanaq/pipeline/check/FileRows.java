package kz.sanaq.pipeline.check;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.Finding;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.transforms.file.StoredRows;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.ColumnText;
import kz.sanaq.transforms.table.ColumnType;
import kz.sanaq.transforms.table.Dictionary;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.ValueText;

/**
 * Reads the rows of one file and checks what can be told of a row and the one before it: columns,
 * types, words, order, and in the end their number.
 */
final class FileRows implements Closeable {
  private final RunFolder run;
  private final TableDefinition<?> table;
  private final WrittenFile file;
  private final Findings findings;

  /** The names of the columns that the file must have. */
  private final List<String> columns;

  /** The words that may stand in a column, where only some may. */
  private final Map<String, Set<String>> words = new HashMap<>();

  private StoredRows rows;
  private long number;
  private Object[] before;
  private boolean whole;
  private boolean sound;

  FileRows(RunFolder run, TableDefinition<?> table, WrittenFile file, Findings findings) {
    this.run = run;
    this.table = table;
    this.file = file;
    this.findings = findings;
    this.columns = table.columns().stream().map(RecordColumn::name).toList();
    for (RecordColumn<?> column : table.columns()) {
      words.put(column.name(), words(table, column));
    }
  }

  private static Set<String> words(TableDefinition<?> table, RecordColumn<?> column) {
    Dictionary dictionary = Dictionary.shipped();
    String set = dictionary.column(table.name(), column.name()).map(ColumnText::values).orElse("");
    return dictionary.values(set).stream()
        .map(ValueText::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where the row that was read last stands. */
  RowPlace place() {
    return new RowPlace(file.path(), number);
  }

  /** Whether all rows were read. */
  boolean whole() {
    return whole;
  }

  /** Whether nothing was wrong with the words of the row that was read last. */
  boolean sound() {
    return sound;
  }

  /** The next row; null at the end, and where there is no telling what comes next. */
  StoredRow next() {
    try {
      if (rows == null) {
        rows = StoredRows.open(table, run.path(), file);
      }
      StoredRow row = rows.next();
      if (row == null) {
        whole = true;
        count();
        return null;
      }
      number++;
      check(row);
      return row;
    } catch (UnlikeTableException e) {
      findings.add(new Finding(file.path(), 0, e.said()));
      return null;
    } catch (IOException e) {
      findings.add(Finding.of(file.path(), "text", e.getMessage()));
      return null;
    }
  }

  private void count() {
    if (number != file.rows()) {
      findings.add(Finding.of(file.path(), "found.rows", number, file.rows()));
    }
  }

  private void check(StoredRow row) throws UnlikeTableException {
    if (!rows.columns().equals(columns)) {
      throw new UnlikeTableException(otherColumns());
    }
    sound = true;
    for (RecordColumn<?> column : table.columns()) {
      Object value = row.value(column.name());
      // The reader has seen to all types but this.
      if (value == null && column.type() == ColumnType.STRINGS) {
        throw new UnlikeTableException(
            Message.of("found.no_list", String.valueOf(number), column.name()));
      }
      Set<String> known = words.get(column.name());
      if (value != null && !known.isEmpty() && !known.contains(value.toString())) {
        sound = false;
        findings.add(
            place(), "found.word", column.name(), RowValues.shown(value), String.join(", ", known));
      }
    }
    order(row.values());
    partition(table.partition(row));
  }

  /** A file whose rows are not those of its table; there is no telling what comes next. */
  private static final class UnlikeTableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Message said;

    UnlikeTableException(Message said) {
      this.said = said;
    }

    Message said() {
      return said;
    }
  }

  private Message otherColumns() {
    Set<String> missing = new TreeSet<>(columns);
    rows.columns().forEach(missing::remove);
    List<String> more = new ArrayList<>(rows.columns());
    columns.forEach(more::remove);
    if (missing.isEmpty() && more.isEmpty()) {
      return Message.of("found.column_order", String.valueOf(number));
    }
    return Message.of("found.columns", String.valueOf(number), missing, more);
  }

  private void order(Object[] row) {
    if (before != null && table.order().compare(before, row) > 0) {
      findings.add(place(), "found.order");
    }
    before = row;
  }

  private void partition(String partition) {
    if (!file.spans(partition)) {
      findings.add(
          place(),
          "found.partition",
          String.join("/", table.partitionedBy()),
          partition,
          file.first(),
          file.last());
    }
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
    }
  }
}
