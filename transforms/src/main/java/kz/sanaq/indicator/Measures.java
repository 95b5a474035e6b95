package kz.sanaq.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.model.Unit;

/** The indicators that have a rule for a thing; remembers what it was asked. Not thread safe. */
public final class Measures {
  private final RuleIndex rules;
  private final List<RuleIndex.RuleName> names;
  private final Map<Unit, Integer> counts = new HashMap<>();

  /**
   * @param names those that rules have for the thing
   */
  Measures(RuleIndex rules, List<RuleIndex.RuleName> names) {
    this.rules = rules;
    this.names = names;
  }

  /** Number of those that are measured in a unit; two stands for more. */
  public int in(Unit unit) {
    return names.isEmpty()
        ? 0
        : counts.computeIfAbsent(unit, asked -> rules.measuring(names, asked));
  }
}
