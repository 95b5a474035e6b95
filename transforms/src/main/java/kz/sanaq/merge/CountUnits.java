package kz.sanaq.merge;

import java.util.HashSet;
import java.util.Set;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;

/** The units that count something, from {@code count-units.tsv}. */
final class CountUnits {
  private static final Schema COUNT_UNITS =
      Schema.world(
              "count-units.tsv",
              Column.one("code", Cell.TEXT),
              Column.optional("object_decides", Cell.YES))
          .unique("code");

  private static final Set<String> COUNTS = new HashSet<>();
  private static final Set<String> DECIDED_BY_OBJECT = new HashSet<>();

  static {
    for (Row row : COUNT_UNITS.table().rows()) {
      COUNTS.add(row.required("code"));
      if (row.is("object_decides")) {
        DECIDED_BY_OBJECT.add(row.required("code"));
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
