package kz.sanaq.pipeline.report;

import java.util.Map;
import java.util.TreeMap;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.pipeline.cli.ChosenPack;
import kz.sanaq.pipeline.message.Language;

/** Names of indicators in a language by code, in the order of the codes. */
public final class IndicatorLabels {
  private IndicatorLabels() {}

  /** Those of a catalogue; in Kazakh where it has none in the language. */
  public static Map<String, String> of(Language language, IndicatorSource source) {
    Map<String, String> labels = new TreeMap<>();
    for (Indicator indicator : IndicatorCatalogue.of(ChosenPack.CODE, source).indicators()) {
      String label = language.word(indicator.label());
      labels.put(indicator.code(), label.isEmpty() ? indicator.label().kk() : label);
    }
    return labels;
  }

  /**
   * Those of a catalogue, in Kazakh, that the one that ships does not have, or has under other
   * names.
   */
  public static Map<String, String> own(IndicatorSource source) {
    Map<String, String> labels = of(Language.KK, source);
    labels.entrySet().removeAll(of(Language.KK, IndicatorSource.SHIPPED).entrySet());
    return labels;
  }
}
