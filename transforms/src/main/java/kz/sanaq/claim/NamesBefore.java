package kz.sanaq.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.sanaq.indicator.Indicator;

/** The indicators that the figures of a text were filed under so far. Not thread safe. */
final class NamesBefore {
  /** How many figures have each code. */
  private final Map<String, Integer> codes = new LinkedHashMap<>();

  /** Adds a figure's. */
  void add(String code) {
    codes.merge(code, 1, Integer::sum);
  }

  /** Number of figures with a code. */
  int of(String code) {
    return codes.getOrDefault(code, 0);
  }

  /** Number of figures with a code of the same group. */
  int ofGroup(String code) {
    int figures = 0;
    for (Map.Entry<String, Integer> known : codes.entrySet()) {
      figures += Indicator.isOneGroup(code, known.getKey()) ? known.getValue() : 0;
    }
    return figures;
  }
}
