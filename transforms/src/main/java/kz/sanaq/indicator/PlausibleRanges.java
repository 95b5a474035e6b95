package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.Cell;
import kz.sanaq.language.CodeCell;
import kz.sanaq.language.Column;
import kz.sanaq.language.NumberCell;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Place;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;

/**
 * What no level of an indicator can be: an unemployment rate of 450 %, a country of 19 million with
 * ten billion inhabitants. A row holds for indicators or for groups of them, in one unit or kind of
 * units, at home or anywhere.
 *
 * <p>Immutable, thread safe.
 */
final class PlausibleRanges {
  private static final String HOME = "home";

  private static final Cell INDICATOR =
      (value, letters) ->
          IndicatorCatalogue.shippedCodes().stream()
                  .anyMatch(code -> code.equals(value) || Indicator.group(code).equals(value))
              ? null
              : new Cell.Fault(
                  "'" + value + "' is no indicator of world/indicators.tsv, nor a group of them",
                  "use a code of it, or what codes begin with before the dot");

  private static final Schema BOUNDS =
      Schema.world(
          "bounds.tsv",
          Column.several("indicators", INDICATOR),
          Column.one("unit", Cell.constant(UnitKind.class).or(CodeCell.of("units.tsv"))),
          Column.optional("where", Cell.oneOf(HOME)),
          Column.optional("min", NumberCell.DECIMAL),
          Column.optional("max", NumberCell.DECIMAL),
          Column.one("because", Cell.TEXT));

  /** By indicator or group. */
  private final Map<String, List<PlausibleRange>> bounds = new HashMap<>();

  PlausibleRanges() {
    for (Row row : BOUNDS.table().rows()) {
      PlausibleRange bound =
          new PlausibleRange(
              row.list("unit"),
              row.get("where").equals(HOME),
              row.get("min").isEmpty() ? null : row.decimal("min"),
              row.get("max").isEmpty() ? null : row.decimal("max"),
              row.place());
      for (String of : row.list("indicators")) {
        bounds.computeIfAbsent(of, key -> new ArrayList<>()).add(bound);
      }
    }
  }

  /**
   * The row that an amount breaks, as it stands; empty for none.
   *
   * @param code of an indicator
   * @param amount a level of it, in the unit
   */
  String broken(String code, Unit unit, Place place, Amount amount) {
    for (String of : List.of(code, Indicator.group(code))) {
      for (PlausibleRange bound : bounds.getOrDefault(of, List.of())) {
        if (bound.isBrokenBy(unit, place, amount)) {
          return bound.row();
        }
      }
    }
    return "";
  }
}
