package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which groups of indicators («agriculture») the terms of their rules speak for. Immutable. */
final class Groups {
  /** A term of more groups speaks for none. */
  private static final int TELLING = 2;

  private static final int[] NONE = {};

  private final List<String> names;
  private final int[][] ofTerm;
  private final Map<String, Integer> ofCode = new HashMap<>();

  Groups(List<Rule> rules) {
    Map<String, String> groupOf = new HashMap<>();
    for (Rule rule : rules) {
      groupOf.computeIfAbsent(rule.indicator().code(), Indicator::group);
    }
    names = new ArrayList<>(new TreeSet<>(groupOf.values()));
    groupOf.forEach((code, group) -> ofCode.put(code, names.indexOf(group)));
    List<BitSet> groups = new ArrayList<>();
    for (Rule rule : rules) {
      int group = ofCode.get(rule.indicator().code());
      add(rule.about(), group, groups);
      add(rule.near(), group, groups);
    }
    ofTerm = new int[groups.size()][];
    for (int term = 0; term < ofTerm.length; term++) {
      BitSet some = groups.get(term);
      ofTerm[term] = some.cardinality() > TELLING ? NONE : some.stream().toArray();
    }
  }

  private static void add(int[][] alternatives, int group, List<BitSet> groups) {
    for (int[] terms : alternatives) {
      for (int term : terms) {
        while (groups.size() <= term) {
          groups.add(new BitSet());
        }
        groups.get(term).set(group);
      }
    }
  }

  /** Number of groups. */
  int count() {
    return names.size();
  }

  /** The number of the group of an indicator; -1 where it has no rule. */
  int of(String code) {
    return ofCode.getOrDefault(code, -1);
  }

  /** Numbers of the groups that a term speaks for. */
  int[] of(int term) {
    return term < ofTerm.length ? ofTerm[term] : NONE;
  }
}
