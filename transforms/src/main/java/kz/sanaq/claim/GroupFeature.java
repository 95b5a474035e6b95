package kz.sanaq.claim;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Template;

/**
 * A feature for each group of the indicators that ship and each of some words, one of which holds
 * of a figure: «population,country». Thread safe.
 */
final class GroupFeature {
  private final Template template;
  private final List<String> words;

  /** For each code that was asked for, the features of its group, in the order of the words. */
  private final Map<String, int[]> features = new ConcurrentHashMap<>();

  GroupFeature(FeatureSpace space, String name, String meaning, List<String> words) {
    this.words = words;
    this.template =
        space.feature(
            name,
            meaning,
            IndicatorCatalogue.shippedCodes().stream()
                .map(Indicator::group)
                .distinct()
                .flatMap(group -> words.stream().map(word -> both(group, word)))
                .toList());
  }

  /**
   * The number of the feature for an indicator's code and one of the words; -1 where there is none.
   *
   * @param word its place among them
   */
  int id(String code, int word) {
    return features.computeIfAbsent(code, this::ofGroup)[word];
  }

  private int[] ofGroup(String code) {
    String group = Indicator.group(code);
    return words.stream().mapToInt(word -> template.id(both(group, word))).toArray();
  }

  private static String both(String group, String word) {
    return group + ',' + word;
  }
}
