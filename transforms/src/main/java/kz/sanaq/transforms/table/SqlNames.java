package kz.sanaq.transforms.table;

import java.util.Map;
import java.util.stream.Collectors;
import kz.sanaq.language.Row;

/**
 * What columns of the published tables are called in databases, from {@code sql-names.tsv}.
 *
 * <p>In: the name of a column in files. Out: one that needs no quotes in any SQL; the same for
 * most.
 */
public final class SqlNames {
  private static final Map<String, String> RENAMED =
      DictionaryTables.SQL_NAMES.table().rows().stream()
          .collect(Collectors.toUnmodifiableMap(SqlNames::column, row -> row.required("sql")));

  private SqlNames() {}

  private static String column(Row row) {
    return row.required("column");
  }

  /** The name of a column in databases. */
  public static String of(String column) {
    return RENAMED.getOrDefault(column, column);
  }
}
