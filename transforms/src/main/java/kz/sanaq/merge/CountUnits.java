package kz.sanaq.merge;

import java.util.HashSet;
import java.util.Set;
import kz.sanaq.language.Table;

/** The units that count something, from {@code count-units.tsv}. */
final class CountUnits {
  private static final Set<String> COUNTS = new HashSet<>();
  private static final Set<String> DECIDED_BY_OBJECT = new HashSet<>();

  static {
    for (Table.Row row :
        Table.resource("/kz/sanaq/world/count-units.tsv", "unit", "object_decides").rows()) {
      COUNTS.add(row.required("unit"));
      if (row.required("object_decides").equals("yes")) {
        DECIDED_BY_OBJECT.add(row.required("unit"));
      }
    }
  }

  private CountUnits() {}

  /** Whether figures with the unit are counts of objects. */
  static boolean isCount(String unit) {
    return COUNTS.contains(unit);
  }

  /** Whether only objects with the same head noun can be the same («9 мектеп», «9 аурухана»). */
  static boolean objectDecides(String unit) {
    return DECIDED_BY_OBJECT.contains(unit);
  }
}
