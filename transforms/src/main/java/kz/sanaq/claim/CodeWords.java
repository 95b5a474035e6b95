package kz.sanaq.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.FeatureWords;
import kz.sanaq.language.NearWords;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Template;

/**
 * A feature for each pair of an indicator and a word near its figure that {@link FeatureWords} has:
 * «agriculture.harvest,бастыр». Immutable.
 */
final class CodeWords {
  /** For each code the features of the words near figures, in their order; -1 where none is. */
  private final Map<String, int[]> features = new HashMap<>();

  /** Of an indicator that no pair has. */
  private final int[] none = new int[NearWords.ALL.size()];

  CodeWords(FeatureSpace space) {
    List<String> pairs = FeatureWords.of("indicator");
    Template template =
        space.feature("code_word", "which indicator it is, and a word near the figure", pairs);
    Arrays.fill(none, -1);
    for (int k = 0; k < pairs.size(); k++) {
      int comma = pairs.get(k).indexOf(',');
      int[] ofCode =
          features.computeIfAbsent(pairs.get(k).substring(0, comma), code -> none.clone());
      ofCode[NearWords.number(pairs.get(k).substring(comma + 1))] = template.ofWord(k);
    }
  }

  /** The features of a code with each of the words near figures, in their order; or -1. */
  int[] of(String code) {
    return features.getOrDefault(code, none);
  }
}
