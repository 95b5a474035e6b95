package kz.sanaq.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sanaq.language.Wording;
import kz.sanaq.transforms.table.ColumnText;
import kz.sanaq.transforms.table.Dictionary;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.ValueText;

/**
 * The sheet that explains the others: a row for each table, each column of it, and each word that
 * may stand in that column.
 */
final class DictionarySheet {
  static final String NAME = "dictionary";

  static final List<String> HEAD =
      List.of(
          "table", "column", "word", "type", "measured_in", "refers", "concept", "kk", "ru", "en");

  private final Dictionary dictionary = Dictionary.shipped();
  private final List<Object[]> rows = new ArrayList<>();

  private DictionarySheet() {}

  /** Its rows below the head. */
  static List<Object[]> rows(List<TableDefinition<?>> tables) {
    DictionarySheet sheet = new DictionarySheet();
    tables.forEach(sheet::add);
    return sheet.rows;
  }

  private void add(TableDefinition<?> table) {
    dictionary
        .table(table.name())
        .ifPresent(text -> add(text.wording(), table.name(), "", "", "", "", "", ""));
    for (RecordColumn<?> column : table.columns()) {
      dictionary.column(table.name(), column.name()).ifPresent(text -> add(table, column, text));
    }
  }

  private void add(TableDefinition<?> table, RecordColumn<?> column, ColumnText text) {
    String type = column.type().name().toLowerCase(Locale.ROOT);
    add(
        text.wording(),
        table.name(),
        column.name(),
        "",
        type,
        text.measuredIn(),
        text.refers(),
        text.concept());
    for (ValueText value : dictionary.values(text.values())) {
      add(value.wording(), table.name(), column.name(), value.value(), "", "", "", "");
    }
  }

  private void add(Wording wording, String... fields) {
    List<Object> row = new ArrayList<>(List.of(fields));
    row.addAll(List.of(wording.kk(), wording.ru(), wording.en()));
    rows.add(row.toArray());
  }
}
