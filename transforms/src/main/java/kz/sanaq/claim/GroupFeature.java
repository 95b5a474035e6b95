package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Template;

/**
 * A feature for each group of the indicators that ship and each of some words, one of which holds
 * of a figure: «population,country».
 */
final class GroupFeature {
  private final Template template;
  private final List<String> words;

  /** The numbers of the groups that were asked for. */
  private final Map<String, int[]> known = new ConcurrentHashMap<>();

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

  /** One for each group and each value of an enum. */
  static GroupFeature of(FeatureSpace space, String name, String meaning, Enum<?>[] values) {
    List<String> words = new ArrayList<>();
    for (Enum<?> value : values) {
      words.add(value.name().toLowerCase(Locale.ROOT));
    }
    return new GroupFeature(space, name, meaning, words);
  }

  /**
   * For each of the words, in their order, the number of the feature with a code's group; or -1.
   */
  int[] of(String code) {
    String group = Indicator.group(code);
    int[] numbers = known.get(group);
    return numbers != null ? numbers : known.computeIfAbsent(group, this::ofGroup);
  }

  private int[] ofGroup(String group) {
    return words.stream().mapToInt(word -> template.id(both(group, word))).toArray();
  }

  private static String both(String group, String word) {
    return group + ',' + word;
  }
}
