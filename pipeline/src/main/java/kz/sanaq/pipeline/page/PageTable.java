package kz.sanaq.pipeline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;

/** A table of a run as the page has it: how many rows, and the values of each column. */
final class PageTable {
  private final List<String> columns;
  private final List<ColumnValues> values = new ArrayList<>();
  private long rows;

  private PageTable(List<String> columns) {
    this.columns = columns;
    columns.forEach(column -> values.add(new ColumnValues()));
  }

  /** One without rows yet. */
  static PageTable of(TableDefinition<?> table) {
    return new PageTable(ShownColumns.of(table));
  }

  /**
   * Reads a table.
   *
   * @param each is handed every row, with the columns too that the page does not have
   */
  static PageTable read(RunTable table, Consumer<StoredRow> each) {
    PageTable read = of(table.definition());
    table.read(each.andThen(read::add));
    return read;
  }

  /** Adds a row of the table. */
  void add(StoredRow row) {
    for (int i = 0; i < columns.size(); i++) {
      values.get(i).add(row.value(columns.get(i)));
    }
    rows++;
  }

  /** Writes {@code rows} and {@code columns}. */
  void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("rows", rows);
    json.writeFieldName("columns");
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeFieldName(columns.get(i));
      values.get(i).writeTo(json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
