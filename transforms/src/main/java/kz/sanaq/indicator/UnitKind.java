package kz.sanaq.indicator;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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

  private static final Map<String, UnitKind> BY_UNIT = new HashMap<>();

  static {
    for (UnitKind kind : values()) {
      BY_UNIT.put(kind.label, kind);
    }
    BY_UNIT.put("percentage_point", PERCENT);
  }

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The kind of a unit of the claim model; money (and AEK) is told by three capitals. */
  public static UnitKind of(String unit) {
    UnitKind kind = BY_UNIT.get(unit);
    if (kind != null) {
      return kind;
    }
    return unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase) ? MONEY : PHYSICAL;
  }

  /** Its name in tables. */
  String label() {
    return label;
  }
}
