package kz.sanaq.indicator;

import java.util.Locale;
import java.util.Set;

/** Kinds of units, by which indicators are told apart before any word is looked at. */
public enum UnitKind {
  PERSON,
  HOUSEHOLD,
  ITEM,
  SEAT,
  BED,
  MONEY,
  PERCENT,
  TIMES,
  POINT,
  PHYSICAL;

  private static final Set<String> PERCENTS = Set.of("percent", "percentage_point");

  /** The kind of a unit of the claim model; money (and AEK) is told by three capitals. */
  public static UnitKind of(String unit) {
    if (unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase)) {
      return MONEY;
    }
    if (PERCENTS.contains(unit)) {
      return PERCENT;
    }
    for (UnitKind kind : values()) {
      if (kind.label().equals(unit)) {
        return kind;
      }
    }
    return PHYSICAL;
  }

  /** Its name in tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
