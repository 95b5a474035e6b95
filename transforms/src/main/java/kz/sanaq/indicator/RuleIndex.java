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
  /**
   * A name that rules have for a thing.
   *
   * @param text the name
   * @param rules the rules that have it
   * @param shared number of indicators among them
   */
  record RuleName(String text, BitSet rules, int shared) {}

  private static final BitSet NONE = new BitSet();

  private final List<Rule> rules;
  private final Map<String, RuleName> byName = new HashMap<>();
  private final Map<String, BitSet> byLastWord = new HashMap<>();
  private final Map<NounClass, BitSet> byClass = new EnumMap<>(NounClass.class);
  private final Map<String, BitSet> byEvent = new HashMap<>();
  private final BitSet ofAnything = new BitSet();
  private final KeyTerms keys;

  /** Those of a thing that no rule names, as most. */
  private final Measures unnamed = new Measures(this, List.of());

  /** Filled as units are met: texts have but some dozens. */
  private final Map<Unit, BitSet> byUnit = new ConcurrentHashMap<>();

  RuleIndex(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.keys = new KeyTerms(rules);
    Map<String, BitSet> named = new HashMap<>();
    for (int r = 0; r < rules.size(); r++) {
      Rule rule = rules.get(r);
      for (String object : rule.objects()) {
        named.computeIfAbsent(object, x -> new BitSet()).set(r);
        byLastWord.computeIfAbsent(lastWord(object), x -> new BitSet()).set(r);
      }
      for (NounClass type : rule.classes()) {
        byClass.computeIfAbsent(type, x -> new BitSet()).set(r);
      }
      for (String event : rule.events()) {
        byEvent.computeIfAbsent(event, x -> new BitSet()).set(r);
      }
      ofAnything.set(r, rule.objects().isEmpty() && rule.classes().isEmpty());
    }
    named.forEach((name, some) -> byName.put(name, new RuleName(name, some, codes(some).size())));
  }

  /** The codes of the indicators that some rules are of. */
  Set<String> codes(BitSet some) {
    Set<String> codes = new HashSet<>();
    for (int r = some.nextSetBit(0); r >= 0; r = some.nextSetBit(r + 1)) {
      codes.add(rules.get(r).indicator().code());
    }
    return codes;
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  /** A rule by its number. */
  Rule rule(int number) {
    return rules.get(number);
  }

  /**
   * The indicators that have a rule for a thing.
   *
   * @param object the thing's name; what it ends with counts too
   */
  Measures measures(String object) {
    List<RuleName> names = new ArrayList<>(1);
    addEnds(object, names);
    return names.isEmpty() ? unnamed : new Measures(this, names);
  }

  /** Number of indicators measured in a unit that have a rule with a name; two stands for more. */
  int measuring(List<RuleName> names, Unit unit) {
    BitSet measured = in(unit);
    Indicator first = null;
    for (RuleName name : names) {
      for (int r = name.rules().nextSetBit(0); r >= 0; r = name.rules().nextSetBit(r + 1)) {
        Indicator indicator = rules.get(r).indicator();
        if (measured.get(r) && indicator != first) {
          if (first != null) {
            return 2;
          }
          first = indicator;
        }
      }
    }
    return first == null ? 0 : 1;
  }

  /**
   * The names that rules have for a thing: of what its name or its owner's ends with, and of its
   * head.
   */
  List<RuleName> names(Sought sought) {
    List<RuleName> names = new ArrayList<>(4);
    addEnds(sought.object(), names);
    add(sought.head(), names);
    addEnds(sought.owner(), names);
    return names;
  }

  /** Adds a phrase, the phrase without its first word, and so on, where rules have it. */
  private void addEnds(String phrase, List<RuleName> names) {
    add(phrase, names);
    for (int at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
      add(phrase.substring(at + 1), names);
    }
  }

  private void add(String name, List<RuleName> names) {
    RuleName called = byName.get(name);
    if (called != null) {
      names.add(called);
    }
  }

  /** The longest of some names that a rule has, of equals its first; null where it has none. */
  RuleName named(int rule, List<RuleName> names) {
    RuleName longest = null;
    for (RuleName name : names) {
      // A thing without an owner or further words has the name of its head twice.
      boolean another = name != longest && name.rules().get(rule);
      if (another && (longest == null || isBefore(rule, name, longest))) {
        longest = name;
      }
    }
    return longest;
  }

  private boolean isBefore(int rule, RuleName one, RuleName other) {
    int longer = one.text().length() - other.text().length();
    List<String> objects = rules.get(rule).objects();
    return longer > 0
        || (longer == 0 && objects.indexOf(one.text()) < objects.indexOf(other.text()));
  }

  /** The rules that name one of some acts. */
  BitSet naming(List<String> events) {
    BitSet naming = NONE;
    for (String event : events) {
      BitSet some = byEvent.get(event);
      if (some != null && naming != NONE) {
        naming = (BitSet) naming.clone();
        naming.or(some);
      } else if (some != null) {
        naming = some;
      }
    }
    return naming;
  }

  /**
   * The numbers of the rules whose unit and thing are those of a figure, and whose key terms stand
   * around it: first those of anything, then those with a name of the thing's last word, of its
   * head's and of its owner's, then those of its class; of each in the order of their table.
   *
   * @param names all names of the thing; see {@link #names}
   */
  int[] fitting(Sought sought, List<RuleName> names, Context context) {
    BitSet fitting = new BitSet(rules.size());
    fitting.or(ofAnything);
    fitting.or(byClass.getOrDefault(sought.type(), NONE));
    BitSet told = keys.open();
    keys.addOf(context.sentence(), told);
    fitting.and(told);
    if (!names.isEmpty()) {
      // The words of a rule that names the thing may stand farther away.
      keys.addOf(context.before(), told);
      keys.addOf(context.title(), told);
      BitSet named = new BitSet(rules.size());
      names.forEach(name -> named.or(name.rules()));
      named.and(told);
      fitting.or(named);
    }
    fitting.and(in(sought.unit()));
    int[] ordered = new int[fitting.cardinality()];
    int count = take(ofAnything, fitting, ordered, 0);
    count = take(byLastWord.get(lastWord(sought.object())), fitting, ordered, count);
    count = take(byLastWord.get(lastWord(sought.head())), fitting, ordered, count);
    count = take(byLastWord.get(lastWord(sought.owner())), fitting, ordered, count);
    take(byClass.get(sought.type()), fitting, ordered, count);
    return ordered;
  }

  /** Moves rules of a kind, null for none, after those that are there already. */
  private static int take(BitSet some, BitSet from, int[] to, int begin) {
    int count = begin;
    if (some == null || count == to.length) {
      return count;
    }
    for (int r = from.nextSetBit(0); r >= 0; r = from.nextSetBit(r + 1)) {
      if (some.get(r)) {
        from.clear(r);
        to[count++] = r;
      }
    }
    return count;
  }

  /** The rules that are for a unit. */
  private BitSet in(Unit unit) {
    BitSet known = byUnit.get(unit);
    return known != null ? known : byUnit.computeIfAbsent(unit, this::measuredIn);
  }

  private BitSet measuredIn(Unit unit) {
    BitSet fitting = new BitSet();
    for (int r = 0; r < rules.size(); r++) {
      fitting.set(r, rules.get(r).isIn(unit));
    }
    return fitting;
  }
}
