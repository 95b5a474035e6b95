package kz.sanaq.indicator;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules by the terms of one of their groups {@code about}, the one with the fewest: without one
 * of these no rule fits, so that a figure is held only against those that its text speaks of.
 */
final class KeyTerms {
  private final Map<Integer, BitSet> ofTerm = new HashMap<>();

  /** The rules that ask for no own words. */
  private final BitSet open = new BitSet();

  KeyTerms(List<Rule> rules) {
    for (int r = 0; r < rules.size(); r++) {
      int[][] groups = rules.get(r).about();
      open.set(r, groups.length == 0);
      for (int term : fewest(groups)) {
        ofTerm.computeIfAbsent(term, x -> new BitSet()).set(r);
      }
    }
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
    for (int term = terms.nextSetBit(0); term >= 0; term = terms.nextSetBit(term + 1)) {
      BitSet some = ofTerm.get(term);
      if (some != null) {
        rules.or(some);
      }
    }
  }
}
