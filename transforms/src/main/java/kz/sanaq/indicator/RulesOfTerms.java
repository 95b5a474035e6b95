package kz.sanaq.indicator;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Which rules some of their terms speak for: a figure is held only against those. Immutable. */
final class RulesOfTerms {
  /** For each term the rules; null for most. */
  private final BitSet[] ofTerm;

  /**
   * @param terms those of a rule that are looked up
   */
  RulesOfTerms(List<Rule> rules, Function<Rule, int[]> terms) {
    TreeMap<Integer, BitSet> all = new TreeMap<>();
    for (int r = 0; r < rules.size(); r++) {
      for (int term : terms.apply(rules.get(r))) {
        all.computeIfAbsent(term, x -> new BitSet()).set(r);
      }
    }
    ofTerm = new BitSet[all.isEmpty() ? 0 : all.lastKey() + 1];
    all.forEach((term, some) -> ofTerm[term] = some);
  }

  /** Adds the rules of each of some terms. */
  void addOf(BitSet terms, BitSet rules) {
    for (int term = terms.nextSetBit(0);
        term >= 0 && term < ofTerm.length;
        term = terms.nextSetBit(term + 1)) {
      if (ofTerm[term] != null) {
        rules.or(ofTerm[term]);
      }
    }
  }
}
