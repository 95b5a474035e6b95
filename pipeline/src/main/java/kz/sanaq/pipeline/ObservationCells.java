package kz.sanaq.pipeline;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Observation;
import kz.sanaq.model.Per;
import kz.sanaq.region.RegionNames;

/** An observation as cells of the table that ends a run, in words instead of codes. */
final class ObservationCells {
  private final Labels labels;
  private final Map<String, String> indicators;
  private final RegionNames regions;

  private ObservationCells(Labels labels, Map<String, String> indicators, RegionNames regions) {
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
    return new ObservationCells(Labels.kazakh(), indicators, new RegionNames());
  }

  /** Indicator, region, year, value, status, sources; see {@link Summary}. */
  List<String> of(Observation observation) {
    return List.of(
        indicator(observation),
        orUnknown(regions.kazakh(observation.region())),
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
