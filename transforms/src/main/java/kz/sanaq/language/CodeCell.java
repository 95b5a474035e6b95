package kz.sanaq.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A code that stands in the column {@code code} of one of some tables of {@code world}: units,
 * currencies, regions, countries, indicators.
 *
 * @param tables their file names
 */
public record CodeCell(List<String> tables) implements Cell {
  /** So many codes are named in a remedy; of more the table is. */
  private static final int FEW = 12;

  private static final Map<String, Set<String>> CODES = new ConcurrentHashMap<>();

  /** Codes of these tables. */
  public static CodeCell of(String... tables) {
    return new CodeCell(List.of(tables));
  }

  @Override
  public Fault fault(String value, Alphabet letters) {
    for (String table : tables) {
      if (known(table).contains(value)) {
        return null;
      }
    }
    Set<String> first = new TreeSet<>(known(tables.get(0)));
    boolean few = tables.size() == 1 && first.size() <= FEW;
    return new Fault(
        "'" + value + "' is no code of world/" + String.join(" or world/", tables),
        few ? "use one of " + String.join(", ", first) : "use a code of it, or add it there");
  }

  /** The codes of a table of {@code world}, in its order. */
  public static List<String> codes(String table) {
    return List.copyOf(known(table));
  }

  private static Set<String> known(String table) {
    return CODES.computeIfAbsent(table, CodeCell::read);
  }

  private static Set<String> read(String table) {
    Set<String> codes = new LinkedHashSet<>();
    for (Row row : Table.resource(Schema.WORLD + table, "code").rows()) {
      codes.add(row.required("code"));
    }
    return codes;
  }
}
