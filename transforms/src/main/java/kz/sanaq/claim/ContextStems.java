package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.sanaq.language.Tokens;
import kz.sanaq.quantity.Reading;

/**
 * The stems of the words around a figure that tell what it measures, for telling the same thing
 * from another with the same number. Numbers, units, places, times and carrying verbs are left out.
 */
final class ContextStems {
  /** Shorter words carry grammar, not things. */
  private static final int SHORTEST = 3;

  private final ClaimWords words;

  ContextStems(ClaimWords words) {
    this.words = words;
  }

  /** Sorted, each once. */
  List<String> of(Scene scene, int from, int to, Reading own) {
    Tokens tokens = scene.tokens();
    List<String> stems = new ArrayList<>();
    for (int i = from; i < to; i++) {
      boolean inside = i >= own.beginToken() && i < own.endToken();
      if (!tokens.isWord(i)
          || inside
          || scene.aside().get(i)
          || tokens.end(i) - tokens.begin(i) < SHORTEST
          || tokens.lemma(i) == 0) {
        continue;
      }
      long verb = words.verbs.match(tokens, i);
      if (verb >= 0 && words.verbs.meaning(verb).role() != Verb.Role.NONE) {
        continue;
      }
      stems.add(tokens.stem(i));
    }
    Collections.sort(stems);
    List<String> once = new ArrayList<>(stems.size());
    for (String stem : stems) {
      if (once.isEmpty() || !once.get(once.size() - 1).equals(stem)) {
        once.add(stem);
      }
    }
    return once;
  }
}
