package kz.sanaq.transforms.table;

import java.util.Set;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.language.Wording;
import kz.sanaq.transforms.table.RecordColumn.Accessor;

/** The published tables that say what codes in {@link Tables} stand for. */
public final class CatalogueTables {
  /** The names of all of them. */
  public static final Set<String> NAMES =
      Set.of(indicators().name(), regions().name(), districts().name(), units().name());

  private CatalogueTables() {}

  /** One row an indicator of the run's catalogue, and one for {@code other}. */
  public static TableDefinition<IndicatorRow> indicators() {
    TableDefinition.Builder<IndicatorRow> table = TableDefinition.named("indicators");
    table
        .text("code", IndicatorRow::code)
        .text("indicator_group", row -> Indicator.group(row.code()));
    names(table, "label", IndicatorRow::label);
    names(table, "definition", IndicatorRow::definition);
    names(table, "includes", IndicatorRow::includes);
    names(table, "excludes", IndicatorRow::excludes);
    return table
        .texts("unit_kinds", IndicatorRow::units)
        .text("statistic", IndicatorRow::statistic)
        .text("concept", IndicatorRow::concept)
        .text("qualified_by", IndicatorRow::by)
        .sortedBy("code")
        .build();
  }

  /** One row a region or country. */
  public static TableDefinition<RegionRow> regions() {
    TableDefinition.Builder<RegionRow> table = TableDefinition.named("regions");
    table.text("code", RegionRow::code);
    names(table, "label", RegionRow::name);
    return table
        .text("kind", RegionRow::kind)
        .text("country", RegionRow::country)
        .text("parent", RegionRow::parent)
        .date("since", RegionRow::since)
        .date("until", RegionRow::until)
        .sortedBy("code")
        .build();
  }

  /** One row a district or town, for each region that figures of it are filed under. */
  public static TableDefinition<DistrictRow> districts() {
    TableDefinition.Builder<DistrictRow> table = TableDefinition.named("districts");
    table
        .text("region", DistrictRow::region)
        .text("district", row -> row.name().kk())
        .text("region_today", DistrictRow::regionToday);
    names(table, "label", DistrictRow::name);
    return table.text("kind", DistrictRow::kind).sortedBy("region", "district").build();
  }

  /** One row a unit. */
  public static TableDefinition<UnitRow> units() {
    TableDefinition.Builder<UnitRow> table = TableDefinition.named("units");
    table.text("code", UnitRow::code);
    names(table, "label", UnitRow::name);
    return table
        .text("kind", UnitRow::kind)
        .text("scheme", UnitRow::scheme)
        .text("base", UnitRow::base)
        .decimal("factor", UnitRow::factor)
        .sortedBy("code")
        .build();
  }

  /** What something is called, or what is said of it, in a column for each language. */
  static <R> void names(
      TableDefinition.Builder<R> table, String column, Accessor<R, Wording> name) {
    table
        .text(column + "_kk", row -> name.apply(row).kk())
        .text(column + "_ru", row -> name.apply(row).ru())
        .text(column + "_en", row -> name.apply(row).en());
  }
}
