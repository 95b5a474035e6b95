package kz.sanaq.indicator;

import java.util.List;
import kz.sanaq.model.Unit;

/** The indicators that have a rule for a thing. Immutable. */
public final class Measures {
  private final RuleIndex rules;
  private final List<RuleIndex.Called> names;

  Measures(RuleIndex rules, List<RuleIndex.Called> names) {
    this.rules = rules;
    this.names = names;
  }

  /** Number of those that are measured in a unit; two stands for more. */
  public int in(Unit unit) {
    return names.isEmpty() ? 0 : rules.measuring(names, unit);
  }
}
