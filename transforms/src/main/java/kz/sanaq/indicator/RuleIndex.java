package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.sanaq.language.NounClass;
import kz.sanaq.model.Unit;

/**
 * The rules of a catalogue by the thing that they ask for, so that a figure is held only against
 * the few that may fit. They keep the order of their table.
 */
final class RuleIndex {
  private final Map<String, List<Rule>> byLastWord = new HashMap<>();
  private final Map<NounClass, List<Rule>> byClass = new EnumMap<>(NounClass.class);
  private final List<Rule> ofAnything = new ArrayList<>();
  private final Map<String, Set<String>> codes = new HashMap<>();

  RuleIndex(List<Rule> rules) {
    for (Rule rule : rules) {
      for (String object : rule.objects()) {
        codes.computeIfAbsent(object, x -> new HashSet<>()).add(rule.indicator().code());
      }
      rule.objects().stream()
          .map(RuleIndex::lastWord)
          .distinct()
          .forEach(word -> byLastWord.computeIfAbsent(word, x -> new ArrayList<>()).add(rule));
      rule.classes()
          .forEach(type -> byClass.computeIfAbsent(type, x -> new ArrayList<>()).add(rule));
      if (rule.objects().isEmpty() && rule.classes().isEmpty()) {
        ofAnything.add(rule);
      }
    }
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  /** Number of indicators that have a rule for a thing of a name. */
  int shared(String object) {
    return codes.getOrDefault(object, Set.of()).size();
  }

  /** Number of indicators measured in a unit that have a rule for a thing of a name. */
  int measuring(String object, Unit unit) {
    Set<String> found = new HashSet<>();
    for (Rule rule : byLastWord.getOrDefault(lastWord(object), List.of())) {
      if (rule.isMeasuredIn(unit) && Sought.endsWithAny(object, rule.objects())) {
        found.add(rule.indicator().code());
      }
    }
    return found.size();
  }

  /** All rules that may fit a figure: no other does. */
  List<Rule> candidates(Sought sought) {
    List<Rule> found = new ArrayList<>(ofAnything);
    Stream.of(sought.object(), sought.head(), sought.owner())
        .map(RuleIndex::lastWord)
        .distinct()
        .forEach(word -> found.addAll(byLastWord.getOrDefault(word, List.of())));
    found.addAll(byClass.getOrDefault(sought.type(), List.of()));
    return found;
  }
}
