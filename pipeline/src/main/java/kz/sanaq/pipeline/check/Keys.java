package kz.sanaq.pipeline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.sanaq.transforms.table.ColumnType;
import kz.sanaq.transforms.table.Dictionary;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;

/**
 * The keys of all rows, and the rows that name them, as the {@link Dictionary} declares both: which
 * column is the key of a table, and which column refers to one.
 *
 * <p>All keys are held in memory, and where each stands.
 */
final class Keys {
  private final Findings findings;
  private final Map<String, Map<String, RowPlace>> keys = new HashMap<>();

  /** Rows that name a key that was not read yet, by the key's table; of each key the first row. */
  private final Map<String, Map<String, Wanted>> wanted = new LinkedHashMap<>();

  /**
   * @param findings hears of keys that are missing or double
   */
  Keys(Findings findings) {
    this.findings = findings;
  }

  private record Wanted(String column, RowPlace place) {}

  /** A column of a table that is its key, or refers to the key of another one. */
  private record Naming(RecordColumn<?> column, String table) {}

  /** Looks at the rows of a table, one by one. */
  final class OfTable {
    private final String table;
    private final String key;
    private final List<Naming> namings = new ArrayList<>();

    private OfTable(TableDefinition<?> definition) {
      this.table = definition.name();
      this.key = Dictionary.shipped().key(table);
      for (RecordColumn<?> column : definition.columns()) {
        Dictionary.shipped()
            .column(table, column.name())
            .flatMap(text -> text.reference().or(text::eachReference))
            .ifPresent(to -> namings.add(new Naming(column, to.table())));
      }
    }

    /** Takes notice of a row. */
    void add(StoredRow row, RowPlace place) {
      if (!key.isEmpty()) {
        addKey(row.text(key), place);
      }
      for (Naming naming : namings) {
        String column = naming.column().name();
        if (naming.column().type() == ColumnType.STRINGS) {
          row.texts(column).forEach(text -> want(naming.table(), column, text, place));
        } else if (!row.text(column).isEmpty()) {
          want(naming.table(), column, row.text(column), place);
        }
      }
    }

    private void addKey(String value, RowPlace place) {
      if (value.isEmpty()) {
        findings.add(place, "found.no_key", key);
        return;
      }
      RowPlace other = keys.computeIfAbsent(table, x -> new HashMap<>()).putIfAbsent(value, place);
      if (other != null) {
        findings.add(place, "found.key_twice", key, RowValues.shown(value), other.said());
      }
    }
  }

  /** Begins with a table. */
  OfTable of(TableDefinition<?> table) {
    return new OfTable(table);
  }

  private void want(String table, String column, String key, RowPlace place) {
    if (!keys.getOrDefault(table, Map.of()).containsKey(key)) {
      wanted
          .computeIfAbsent(table, x -> new LinkedHashMap<>())
          .putIfAbsent(key, new Wanted(column, place));
    }
  }

  /**
   * Tells of rows that name a key that no row has. To be called when all tables were read.
   *
   * @param whole whether all rows of a table were read; keys of others may be there unseen
   */
  void settle(Predicate<String> whole) {
    wanted.forEach(
        (table, names) -> {
          if (whole.test(table)) {
            names.keySet().removeAll(keys.getOrDefault(table, Map.of()).keySet());
            names.forEach(
                (key, by) ->
                    findings.add(
                        by.place(), "found.no_row", by.column(), RowValues.shown(key), table));
          }
        });
  }
}
