package kz.sanaq.pipeline;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.language.Table;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Observation;
import kz.sanaq.model.Per;

/** An observation as cells of the table that ends a run, in words instead of codes. */
final class ObservationCells {
  private final Labels labels;
  private final Map<String, String> indicators;
  private final Map<String, String> regions;

  private ObservationCells(
      Labels labels, Map<String, String> indicators, Map<String, String> regions) {
    this.labels = labels;
    this.indicators = indicators;
    this.regions = regions;
  }

  /** In Kazakh, with the labels of a catalogue. */
  static ObservationCells kazakh(IndicatorSource source) {
    Map<String, String> indicators = new HashMap<>();
    for (Indicator indicator : IndicatorCatalogue.of("kk", source).indicators()) {
      indicators.put(indicator.code(), indicator.labelKk());
    }
    return new ObservationCells(
        Labels.kazakh(), indicators, names("/kz/sanaq/world/regions.tsv", "code", "name_kk"));
  }

  private static Map<String, String> names(String resource, String code, String name) {
    Map<String, String> names = new HashMap<>();
    for (Table.Row row : Table.resource(resource, code, name).rows()) {
      names.put(row.required(code), row.get(name));
    }
    return names;
  }

  /** Indicator, region, year, value, status, sources; see {@link Summary}. */
  List<String> of(Observation observation) {
    return List.of(
        indicator(observation),
        orUnknown(region(observation.region())),
        observation.year() == null ? labels.get("unknown") : observation.year().toString(),
        value(observation),
        labels.get("status." + code(observation.status())),
        Long.toString(observation.sources()));
  }

  private String indicator(Observation observation) {
    return observation.indicator().equals(Indicator.OTHER)
        ? orUnknown(observation.object())
        : indicators.getOrDefault(observation.indicator(), observation.indicator());
  }

  /** Regions have names in a table, countries in the Java platform (CLDR). */
  private String region(String code) {
    String name = regions.get(code);
    if (name != null || !code.matches("[A-Z]{2}")) {
      return name == null ? code : name;
    }
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Labels.KAZAKH);
  }

  private String value(Observation observation) {
    BigDecimal value = observation.supported();
    if (value == null) {
      return labels.get("unknown");
    }
    StringBuilder text = new StringBuilder();
    if (observation.measure() == Measure.DELTA && value.signum() > 0) {
      text.append(sign(observation.direction()));
    }
    text.append(Labels.number(value));
    String unit = labels.get("unit." + observation.unit(), observation.unit());
    text.append(unit.isEmpty() ? "" : " " + unit);
    if (observation.per() != Per.NONE) {
      text.append(' ').append(labels.get("per." + code(observation.per())));
    }
    return text.toString();
  }

  private static String sign(Direction direction) {
    return switch (direction) {
      case INCREASE -> "+";
      case DECREASE -> "−";
      case NONE -> "±";
    };
  }

  private String orUnknown(String text) {
    return text.isEmpty() ? labels.get("unknown") : text;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
