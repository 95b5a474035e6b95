package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of a catalogue by what must be there for them to fit, so that a figure is held only
 * against the few whose words stand around it. Rules with more conditions come first.
 */
final class RuleIndex {
  private final List<Rule> rules;

  /** For each term the rules that ask for it as the thing counted. */
  private final BitSet[] byObject;

  private final BitSet objects = new BitSet();

  /** For each term the rules without objects that ask for it or another of their first group. */
  private final BitSet[] byWord;

  /** Rules that ask for a whole and no words. */
  private final BitSet wordless = new BitSet();

  /** Rules of the indicators that are measured in a unit; as many units as tables name. */
  private final Map<String, BitSet> byUnit = new ConcurrentHashMap<>();

  RuleIndex(List<Rule> all, int terms) {
    rules = new ArrayList<>(all);
    rules.sort((a, b) -> Integer.compare(b.weight(), a.weight()));
    byObject = new BitSet[terms];
    byWord = new BitSet[terms];
    for (int r = 0; r < rules.size(); r++) {
      Rule rule = rules.get(r);
      if (rule.objects().length > 0) {
        put(byObject, rule.objects(), r);
        for (int term : rule.objects()) {
          objects.set(term);
        }
      } else if (rule.groups().length > 0) {
        put(byWord, rule.groups()[0], r);
      } else {
        wordless.set(r);
      }
    }
  }

  private static void put(BitSet[] index, int[] terms, int rule) {
    for (int term : terms) {
      if (index[term] == null) {
        index[term] = new BitSet();
      }
      index[term].set(rule);
    }
  }

  /** The rule of a number. */
  Rule rule(int number) {
    return rules.get(number);
  }

  /** The terms that some rule asks for as the thing counted; not to be changed. */
  BitSet objects() {
    return objects;
  }

  /**
   * The numbers of all rules that may fit a figure: no other fits.
   *
   * @param unit the figure's
   * @param object terms for the thing that it counts
   * @param around terms around it
   */
  BitSet candidates(String unit, BitSet object, Distances around) {
    BitSet found = (BitSet) wordless.clone();
    for (int term = object.nextSetBit(0); term >= 0; term = object.nextSetBit(term + 1)) {
      found.or(byObject[term]);
    }
    for (int k = 0; k < around.size(); k++) {
      BitSet asking = byWord[around.term(k)];
      if (asking != null) {
        found.or(asking);
      }
    }
    found.and(byUnit.computeIfAbsent(unit, this::measuredIn));
    return found;
  }

  private BitSet measuredIn(String unit) {
    BitSet found = new BitSet();
    for (int r = 0; r < rules.size(); r++) {
      found.set(r, rules.get(r).indicator().isIn(unit));
    }
    return found;
  }
}
