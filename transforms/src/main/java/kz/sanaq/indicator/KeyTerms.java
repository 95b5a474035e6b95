package kz.sanaq.indicator;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/**
 * The rules by the terms of one of their groups {@code about}, the one with the fewest: without one
 * of these no rule fits, so that a figure is held only against those that its text speaks of.
 */
final class KeyTerms {
  /** For each term the rules that it is a key of; null for most. */
  private final BitSet[] ofTerm;

  /** The rules that ask for no own words. */
  private final BitSet open = new BitSet();

  KeyTerms(List<Rule> rules) {
    TreeMap<Integer, BitSet> keys = new TreeMap<>();
    for (int r = 0; r < rules.size(); r++) {
      int[][] groups = rules.get(r).about();
      open.set(r, groups.length == 0);
      for (int term : fewest(groups)) {
        keys.computeIfAbsent(term, x -> new BitSet()).set(r);
      }
    }
    ofTerm = new BitSet[keys.isEmpty() ? 0 : keys.lastKey() + 1];
    keys.forEach((term, some) -> ofTerm[term] = some);
  }

  private static int[] fewest(int[][] groups) {
    int[] fewest = groups.length == 0 ? new int[0] : groups[0];
    for (int[] group : groups) {
      fewest = group.length < fewest.length ? group : fewest;
    }
    return fewest;
  }

  /** The rules that need none of their terms. */
  BitSet open() {
    return (BitSet) open.clone();
  }

  /** Adds the rules that one of some terms is a key of. */
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
