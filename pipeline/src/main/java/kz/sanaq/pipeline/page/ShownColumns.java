package kz.sanaq.pipeline.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sanaq.language.Row;
import kz.sanaq.language.Table;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.TableDefinition;

/** Which columns of the published tables the page has: all but those of a list. */
final class ShownColumns {
  private static final String FILE = "/kz/sanaq/pipeline/page/left-out-columns.tsv";

  private static final Set<String> LEFT_OUT =
      Table.resource(FILE, "table", "column").rows().stream()
          .map(ShownColumns::name)
          .collect(Collectors.toUnmodifiableSet());

  private ShownColumns() {}

  private static String name(Row row) {
    return name(row.required("table"), row.required("column"));
  }

  private static String name(String table, String column) {
    return table + "." + column;
  }

  /** Those of a table, in its order. */
  static List<String> of(TableDefinition<?> table) {
    return table.columns().stream()
        .map(RecordColumn::name)
        .filter(column -> !LEFT_OUT.contains(name(table.name(), column)))
        .toList();
  }

  /** Those that are left out, each with its table: {@code mentions.rule}. */
  static Set<String> leftOut() {
    return LEFT_OUT;
  }
}
