package kz.sanaq.indicator;

import kz.sanaq.model.Unit;
import java.util.List;

/**
 * An entry of the catalogue.
 *
 * @param code stable name, dotted: topic and measure
 * @param labelKk Kazakh label
 * @param labelEn English label
 * @param units kinds of units that it is measured in, by name, or UCUM codes of single units
 * @param statistic kind of figure
 * @param concept nearest SDMX concept, as scheme and code: {@code WDI:SP_POP_TOTL}
 */
public record Indicator(
    String code,
    String labelKk,
    String labelEn,
    List<String> units,
    Statistic statistic,
    String concept) {
  public Indicator {
    units = List.copyOf(units);
  }

  /** Whether it is measured in a unit. */
  boolean isIn(String unit) {
    return units.contains(unit) || units.contains(Unit.of(unit).kind().label());
  }
}
