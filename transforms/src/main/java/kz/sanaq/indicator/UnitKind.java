package kz.sanaq.indicator;

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
    UnitKind kind = named(unit);
    return kind == null ? PHYSICAL : kind;
  }

  /** The kind of a name in any case; null for none. */
  static UnitKind named(String name) {
    for (UnitKind kind : values()) {
      if (kind.name().equalsIgnoreCase(name)) {
        return kind;
      }
    }
    return null;
  }
}
