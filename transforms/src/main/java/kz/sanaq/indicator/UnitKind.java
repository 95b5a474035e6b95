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

  private static final Map<String, UnitKind> BY_UNIT = byUnit();

  private static Map<String, UnitKind> byUnit() {
    Map<String, UnitKind> kinds = new HashMap<>();
    for (UnitKind kind : values()) {
      kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
    kinds.put("percentage_point", PERCENT);
    return Map.copyOf(kinds);
  }

  /** The kind of a unit of the claim model; money (and AEK) is told by three capitals. */
  public static UnitKind of(String unit) {
    UnitKind kind = BY_UNIT.get(unit);
    if (kind != null) {
      return kind;
    }
    return isThreeCapitals(unit) ? MONEY : PHYSICAL;
  }

  private static boolean isThreeCapitals(String unit) {
    return unit.length() == 3
        && Character.isUpperCase(unit.charAt(0))
        && Character.isUpperCase(unit.charAt(1))
        && Character.isUpperCase(unit.charAt(2));
  }
}
