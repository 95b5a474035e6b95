package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Map<Integer, Set<String>> groups = new HashMap<>();
    Set<String> all = new TreeSet<>();
    for (Rule rule : rules) {
      String group = Indicator.group(rule.indicator().code());
      all.add(group);
      add(rule.about(), group, groups);
      add(rule.near(), group, groups);
    }
    names = new ArrayList<>(all);
    for (Rule rule : rules) {
      String code = rule.indicator().code();
      ofCode.put(code, names.indexOf(Indicator.group(code)));
    }
    int last = groups.keySet().stream().mapToInt(term -> term).max().orElse(-1);
    ofTerm = new int[last + 1][];
    groups.forEach(
        (term, some) ->
            ofTerm[term] =
                some.size() > TELLING
                    ? new int[0]
                    : some.stream().mapToInt(names::indexOf).toArray());
  }

  private static void add(int[][] alternatives, String group, Map<Integer, Set<String>> groups) {
    for (int[] terms : alternatives) {
      for (int term : terms) {
        groups.computeIfAbsent(term, x -> new TreeSet<>()).add(group);
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
    return term < ofTerm.length && ofTerm[term] != null ? ofTerm[term] : NONE;
  }
}
