package kz.sanaq.pipeline.report;

import java.util.Map;
import java.util.TreeMap;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorSource;

/** Names of indicators in the language of a pack, by code, sorted. */
public final class IndicatorLabels {
  private IndicatorLabels() {}

  /** Those of a catalogue. */
  public static Map<String, String> of(String language, IndicatorSource source) {
    Map<String, String> labels = new TreeMap<>();
    for (Indicator indicator : IndicatorCatalogue.of(language, source).indicators()) {
      labels.put(indicator.code(), indicator.labelKk());
    }
    return labels;
  }

  /** Those of a catalogue that the one that ships does not have, or has under other names. */
  public static Map<String, String> own(String language, IndicatorSource source) {
    Map<String, String> labels = of(language, source);
    labels.entrySet().removeAll(of(language, IndicatorSource.SHIPPED).entrySet());
    return labels;
  }
}
