package kz.sanaq.pipeline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.sanaq.transforms.table.Bundle;
import kz.sanaq.transforms.table.TableFormat;

/**
 * What tables are written as; both sets in the order of their constants.
 *
 * @param tables formats with files for each table
 * @param bundles formats with one file for all of them
 */
public record Formats(Set<TableFormat> tables, Set<Bundle> bundles) {
  /** The table of what was rejected. */
  private static final String REJECTED = "rejected";

  public Formats {
    tables = Collections.unmodifiableSet(new TreeSet<>(tables));
    bundles = Collections.unmodifiableSet(new TreeSet<>(bundles));
  }

  /** Those of some names; a name that is none is left out. */
  public static Formats named(Collection<String> names) {
    Set<TableFormat> tables = EnumSet.noneOf(TableFormat.class);
    Set<Bundle> bundles = EnumSet.noneOf(Bundle.class);
    for (String name : names) {
      Bundle.named(name).ifPresent(bundles::add);
      if (TableFormat.isName(name)) {
        tables.add(TableFormat.named(name));
      }
    }
    return new Formats(tables, bundles);
  }

  /** All that can be made of a run. */
  static Formats ofExports() {
    return new Formats(EnumSet.allOf(TableFormat.class), EnumSet.allOf(Bundle.class));
  }

  /** All that a run may have: what is the same bytes whenever it is made again. */
  static Formats ofRuns() {
    return new Formats(EnumSet.allOf(TableFormat.class), EnumSet.of(Bundle.XLSX));
  }

  /** What a table of a run is written as. What was rejected is read back from JSON. */
  public Set<TableFormat> of(String table) {
    if (!table.equals(REJECTED) || tables.isEmpty()) {
      return tables;
    }
    return tables.contains(TableFormat.CSV)
        ? EnumSet.of(TableFormat.JSON, TableFormat.CSV)
        : EnumSet.of(TableFormat.JSON);
  }

  /**
   * What a table is exported as. What was rejected has no Parquet: where neither JSON nor CSV is
   * asked for, it is there as JSON.
   */
  public Set<TableFormat> exported(String table) {
    return table.equals(REJECTED)
            && tables.contains(TableFormat.CSV)
            && !tables.contains(TableFormat.JSON)
        ? EnumSet.of(TableFormat.CSV)
        : of(table);
  }

  /** Whether JSON is exported that nobody asked for: of what was rejected. */
  public boolean addsRejectedAsJson() {
    return tables.equals(EnumSet.of(TableFormat.PARQUET));
  }

  /** The names of all, in an order that does not change. */
  public String names() {
    List<String> names = new ArrayList<>();
    tables.forEach(format -> names.add(format.folder()));
    bundles.forEach(bundle -> names.add(bundle.format()));
    return String.join(",", names);
  }
}
