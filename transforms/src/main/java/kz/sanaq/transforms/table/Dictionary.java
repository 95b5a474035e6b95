package kz.sanaq.transforms.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sanaq.language.Row;
import kz.sanaq.language.TableException;
import kz.sanaq.language.Wording;

/**
 * What the published tables, their columns and the words in these mean, from {@code tables.tsv},
 * {@code table-columns.tsv} and {@code table-values.tsv}.
 *
 * <p>In: names of tables and columns. Out: what they hold; nothing for a table that is not
 * published.
 */
public final class Dictionary {
  /** The set of what numbers count or are measured in. */
  public static final String MEASURES = "measured_in";

  /** The set of the codes that no table of the world has: what is counted, and {@code other}. */
  static final String BUILT_IN = "built_in";

  private static final Dictionary SHIPPED = new Dictionary();

  private final Map<String, TableText> tables = new LinkedHashMap<>();
  private final Map<String, Map<String, ColumnText>> columns = new LinkedHashMap<>();
  private final Map<String, List<ValueText>> sets = new LinkedHashMap<>();

  private Dictionary() {
    for (Row row : DictionaryTables.TABLES.table().rows()) {
      String name = row.required("table");
      tables.put(name, new TableText(name, row.get("key"), Wording.of(row)));
    }
    for (Row row : DictionaryTables.VALUES.table().rows()) {
      sets.computeIfAbsent(row.required("set"), set -> new ArrayList<>())
          .add(new ValueText(row.required("value"), Wording.of(row)));
    }
    DictionaryTables.COLUMNS.table().rows().forEach(this::addColumn);
  }

  private void addColumn(Row row) {
    ColumnText text =
        new ColumnText(
            row.get("measured_in"),
            row.get("values"),
            row.get("concept"),
            row.get("refers"),
            Wording.of(row));
    for (String table : row.list("tables")) {
      ColumnText before =
          columns
              .computeIfAbsent(table, name -> new LinkedHashMap<>())
              .put(row.required("column"), text);
      if (before != null) {
        throw new TableException(
            DictionaryTables.COLUMNS.file(),
            row.line(),
            1,
            "column " + table + "." + row.required("column") + " is described twice",
            "keep one row");
      }
    }
  }

  /** The one that ships. */
  public static Dictionary shipped() {
    return SHIPPED;
  }

  /** What is said of each table, those first that most readers ask for. */
  public Collection<TableText> tables() {
    return tables.values();
  }

  /** What is said of a table. */
  public Optional<TableText> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** The column that names the rows of a table; empty where none does. */
  public String key(String table) {
    return table(table).map(TableText::key).orElse("");
  }

  /** What is said of a column. */
  public Optional<ColumnText> column(String table, String column) {
    return Optional.ofNullable(columns.getOrDefault(table, Map.of()).get(column));
  }

  /** The names of the columns of which something is said, by table. */
  public Map<String, Set<String>> columns() {
    return columns.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, table -> table.getValue().keySet()));
  }

  /** The words of a set in order; none where there is no such set. */
  public List<ValueText> values(String set) {
    return sets.getOrDefault(set, List.of());
  }

  /** The names of all sets. */
  public Set<String> sets() {
    return sets.keySet();
  }
}
