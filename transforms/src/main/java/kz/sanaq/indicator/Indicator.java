package kz.sanaq.indicator;

import java.util.List;

/**
 * An entry of the catalogue.
 *
 * @param code stable name, dotted: topic and measure
 * @param labelKk Kazakh label
 * @param labelEn English label
 * @param units kinds of units that it is measured in, see {@link UnitKind}
 * @param statistic kind of statistic: count, amount, rate, share, price, index
 * @param concept nearest SDMX concept
 */
public record Indicator(
    String code,
    String labelKk,
    String labelEn,
    List<UnitKind> units,
    String statistic,
    String concept) {
  /** The code where no indicator fits. */
  public static final String OTHER = "other";

  public Indicator {
    units = List.copyOf(units);
  }
}
