package kz.sanaq.transforms.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.language.Row;
import kz.sanaq.language.Wording;
import kz.sanaq.language.WorldTables;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Place;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;

/**
 * What codes in the published tables stand for: the rows of the tables of indicators, regions,
 * districts and units, in any order.
 */
public final class Catalogue {
  private Catalogue() {}

  /** The indicators of a catalogue, and {@code other}. */
  public static List<IndicatorRow> indicators(Collection<Indicator> indicators) {
    List<IndicatorRow> rows = new ArrayList<>();
    for (Indicator indicator : indicators) {
      rows.add(
          new IndicatorRow(
              indicator.code(),
              indicator.label(),
              indicator.definition(),
              indicator.includes(),
              indicator.excludes(),
              indicator.units(),
              indicator.statistic().name().toLowerCase(Locale.ROOT),
              indicator.concept(),
              indicator.by()));
    }
    rows.add(
        new IndicatorRow(
            Measurand.OTHER,
            builtIn(Measurand.OTHER),
            Wording.NONE,
            Wording.NONE,
            Wording.NONE,
            List.of(),
            "",
            "",
            ""));
    return rows;
  }

  /** The regions of Kazakhstan, and all countries. */
  public static List<RegionRow> regions() {
    List<RegionRow> rows = new ArrayList<>();
    for (Row row : WorldTables.REGIONS.table().rows()) {
      rows.add(
          new RegionRow(
              row.required("code"),
              name(row),
              row.required("kind"),
              Place.HOME,
              row.get("parent"),
              day(row, "since"),
              day(row, "until")));
    }
    for (Row row : WorldTables.COUNTRIES.table().rows()) {
      String code = row.required("code");
      rows.add(new RegionRow(code, name(row), "country", code, "", null, null));
    }
    return rows;
  }

  /**
   * The districts and towns of Kazakhstan: one row for the region of today, and one for each that
   * it belonged to before, since figures are filed under the region of their day.
   */
  public static List<DistrictRow> districts() {
    Map<String, String> parents = new HashMap<>();
    regions().forEach(region -> parents.put(region.code(), region.parent()));
    List<DistrictRow> rows = new ArrayList<>();
    for (Row row : WorldTables.DISTRICTS.table().rows()) {
      String today = row.required("region");
      for (String region = today; !region.isEmpty(); region = parents.get(region)) {
        rows.add(new DistrictRow(region, today, name(row), row.required("kind")));
      }
    }
    return rows;
  }

  /** What is counted, currencies, and what is measured. */
  public static List<UnitRow> units() {
    List<UnitRow> rows = new ArrayList<>();
    for (UnitKind kind : UnitKind.values()) {
      if (kind.isCount()) {
        rows.add(new UnitRow(kind.label(), builtIn(kind.label()), kind.label(), "model", "", null));
      }
    }
    for (Row row : WorldTables.CURRENCIES.table().rows()) {
      rows.add(new UnitRow(row.required("code"), name(row), "money", "iso4217", "", null));
    }
    for (Row row : WorldTables.UNITS.table().rows()) {
      rows.add(measuring(row));
    }
    return rows;
  }

  private static UnitRow measuring(Row row) {
    UnitKind kind = Unit.of(row.required("code")).kind();
    String base = row.get("base");
    BigDecimal factor = base.isEmpty() ? null : row.decimal("factor");
    String scheme = kind == UnitKind.PHYSICAL ? "ucum" : "model";
    return new UnitRow(row.required("code"), name(row), kind.label(), scheme, base, factor);
  }

  private static Wording name(Row row) {
    return Wording.of(row, "name");
  }

  private static LocalDate day(Row row, String column) {
    return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
  }

  private static Wording builtIn(String code) {
    return Dictionary.shipped().values(Dictionary.BUILT_IN).stream()
        .filter(known -> known.value().equals(code))
        .findFirst()
        .orElseThrow()
        .wording();
  }
}
