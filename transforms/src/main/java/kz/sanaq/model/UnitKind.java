package kz.sanaq.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The kinds of units, those that count things first. */
public enum UnitKind {
  PERSON,
  HOUSEHOLD,
  /** A thing of any kind: only its noun says what is counted. */
  ITEM,
  SEAT,
  BED,
  /** ISO 4217, and {@code AEK}, the unit that fines and benefits are reckoned in. */
  MONEY,
  /** Percent and percentage points. */
  PERCENT,
  TIMES,
  POINT,
  /** What physics measures, by UCUM code. */
  PHYSICAL;

  private static final Map<String, UnitKind> OWN_WORDS = new HashMap<>();

  static {
    for (UnitKind kind : values()) {
      OWN_WORDS.put(kind.label, kind);
    }
    OWN_WORDS.put("percentage_point", PERCENT);
  }

  private final String label = name().toLowerCase(Locale.ROOT);
  private final Unit unit = new Unit(label, this);

  /** The kind of a unit; three capitals are money, what is no word of the model is physical. */
  static UnitKind of(String code) {
    UnitKind kind = OWN_WORDS.get(code);
    if (kind != null) {
      return kind;
    }
    boolean currency =
        code.length() == 3
            && Character.isUpperCase(code.charAt(0))
            && Character.isUpperCase(code.charAt(1))
            && Character.isUpperCase(code.charAt(2));
    return currency ? MONEY : PHYSICAL;
  }

  /** Its name in tables; of a kind with but one unit also that unit's code. */
  public String label() {
    return label;
  }

  /** The unit that is called as the kind: what is of it is counted in that. */
  public Unit unit() {
    return unit;
  }

  /** Whether its values count things, one by one. */
  public boolean isCount() {
    return compareTo(BED) <= 0;
  }
}
