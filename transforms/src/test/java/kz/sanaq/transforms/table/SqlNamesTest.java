package kz.sanaq.transforms.table;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.sanaq.title.Titles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No column of a database needs quotes, and none takes the name of another one. */
class SqlNamesTest {
  /** What PostgreSQL 17 or DuckDB 1.4 keep for themselves as the name of a column. */
  private static final Set<String> RESERVED =
      Set.of(
          ("all analyse analyze and any array as asc asymmetric both case cast check collate column"
                  + " constraint create current_catalog current_date current_role current_time"
                  + " current_timestamp current_user default deferrable desc describe distinct do"
                  + " else end except false fetch for foreign from grant group having in initially"
                  + " intersect into lambda lateral leading limit localtime localtimestamp not null"
                  + " offset on only or order pivot pivot_longer pivot_wider placing primary"
                  + " qualify references returning select session_user show some summarize"
                  + " symmetric system_user table then to trailing true union unique unpivot user"
                  + " using variadic when where window with")
              .split(" "));

  static List<TableDefinition<?>> tables() {
    return Tables.all(Names.of(List.of()), Titles.of("kk"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noColumnNeedsQuotes(TableDefinition<?> table) {
    TreeSet<String> names = new TreeSet<>();
    for (RecordColumn<?> column : table.columns()) {
      String name = SqlNames.of(column.name());
      assertTrue(name.matches("[a-z][a-z0-9_]*"), name);
      assertFalse(RESERVED.contains(name), name);
      assertTrue(names.add(name), table.name() + " has two columns " + name);
    }
  }

  @Test
  void theseAreCalledOtherwiseAndNoOthers() {
    Map<String, String> renamed = new TreeMap<>();
    for (TableDefinition<?> table : tables()) {
      table.columns().stream()
          .map(RecordColumn::name)
          .filter(name -> !SqlNames.of(name).equals(name))
          .forEach(name -> renamed.put(name, SqlNames.of(name)));
    }
    assertEquals(
        Map.of(
            "begin", "begin_offset",
            "end", "end_offset",
            "line", "line_number",
            "column", "column_number",
            "offset", "byte_offset"),
        renamed);
    assertEquals(
        renamed.keySet(),
        DictionaryTables.SQL_NAMES.table().rows().stream()
            .map(row -> row.required("column"))
            .collect(toCollection(TreeSet::new)));
  }
}
