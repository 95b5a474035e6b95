package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.language.NounClass;
import kz.sanaq.model.Unit;

/**
 * The rules of a catalogue by the thing and the unit that they ask for, so that a figure is held
 * only against the few that fit. Rules are numbered in the order of their table.
 */
final class RuleIndex {
  private static final BitSet NONE = new BitSet();

  private final List<Rule> rules;
  private final Map<String, BitSet> byName = new HashMap<>();
  private final Map<String, BitSet> byLastWord = new HashMap<>();
  private final Map<NounClass, BitSet> byClass = new EnumMap<>(NounClass.class);
  private final BitSet ofAnything = new BitSet();
  private final Map<String, Integer> shared = new HashMap<>();

  /** Filled as units are met: texts have but some dozens. */
  private final Map<Unit, BitSet> byUnit = new ConcurrentHashMap<>();

  RuleIndex(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    Map<String, Set<String>> codes = new HashMap<>();
    for (int r = 0; r < rules.size(); r++) {
      Rule rule = rules.get(r);
      for (String object : rule.objects()) {
        codes.computeIfAbsent(object, x -> new HashSet<>()).add(rule.indicator().code());
        byName.computeIfAbsent(object, x -> new BitSet()).set(r);
        byLastWord.computeIfAbsent(lastWord(object), x -> new BitSet()).set(r);
      }
      for (NounClass type : rule.classes()) {
        byClass.computeIfAbsent(type, x -> new BitSet()).set(r);
      }
      ofAnything.set(r, rule.objects().isEmpty() && rule.classes().isEmpty());
    }
    codes.forEach((object, named) -> shared.put(object, named.size()));
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  /** Number of indicators that have a rule for a thing of a name. */
  int shared(String object) {
    return shared.getOrDefault(object, 0);
  }

  /**
   * Number of indicators measured in a unit that have a rule for a thing; two stands for more.
   *
   * @param names the names that the thing may go by
   */
  int measuring(Set<String> names, Unit unit) {
    BitSet fitting = new BitSet();
    for (String name : names) {
      fitting.or(byName.getOrDefault(name, NONE));
    }
    fitting.and(byUnit.computeIfAbsent(unit, this::in));
    int first = fitting.nextSetBit(0);
    for (int r = first; r >= 0; r = fitting.nextSetBit(r + 1)) {
      if (rules.get(r).indicator() != rules.get(first).indicator()) {
        return 2;
      }
    }
    return first < 0 ? 0 : 1;
  }

  /**
   * The rules whose unit and thing are those of a figure: first those of anything, then those with
   * a name of the thing's last word, of its head's and of its owner's, then those of its class; of
   * each in the order of their table.
   *
   * @param names all names of the thing; see {@link Sought#names}
   */
  List<Rule> fitting(Sought sought, Set<String> names) {
    BitSet fitting = new BitSet();
    fitting.or(ofAnything);
    for (String name : names) {
      fitting.or(byName.getOrDefault(name, NONE));
    }
    fitting.or(byClass.getOrDefault(sought.type(), NONE));
    fitting.and(byUnit.computeIfAbsent(sought.unit(), this::in));
    List<Rule> ordered = new ArrayList<>();
    if (!fitting.isEmpty()) {
      take(ofAnything, fitting, ordered);
      take(byLastWord.get(lastWord(sought.object())), fitting, ordered);
      take(byLastWord.get(lastWord(sought.head())), fitting, ordered);
      take(byLastWord.get(lastWord(sought.owner())), fitting, ordered);
      take(byClass.get(sought.type()), fitting, ordered);
    }
    return ordered;
  }

  /** Moves rules of a kind, null for none, behind those that are there already. */
  private void take(BitSet some, BitSet from, List<Rule> to) {
    if (some == null) {
      return;
    }
    for (int r = from.nextSetBit(0); r >= 0; r = from.nextSetBit(r + 1)) {
      if (some.get(r)) {
        from.clear(r);
        to.add(rules.get(r));
      }
    }
  }

  /** The rules that are for a unit. */
  private BitSet in(Unit unit) {
    BitSet fitting = new BitSet();
    for (int r = 0; r < rules.size(); r++) {
      fitting.set(r, rules.get(r).isIn(unit));
    }
    return fitting;
  }
}
