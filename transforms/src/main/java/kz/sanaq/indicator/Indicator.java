package kz.sanaq.indicator;

import java.util.List;
import kz.sanaq.language.Wording;
import kz.sanaq.model.Unit;

/**
 * An entry of the catalogue.
 *
 * @param code stable name, dotted: topic and measure
 * @param label its name; in Russian empty where a user gives none
 * @param units kinds of units that it is measured in, by name, or UCUM codes of single units
 * @param statistic kind of figure
 * @param concept nearest SDMX concept, as scheme and code: {@code WDI:SP_POP_TOTL}; empty for none
 * @param by the qualifier that belongs into the key of its figures («species»); empty for none
 * @param named whether a figure that does not say it is of a part only
 * @param measured whether its figures are of a day or of a stretch of time
 * @param definition what its figures count; empty, as what follows, where a user says nothing
 * @param includes wordings and cases that belong to it
 * @param excludes what does not, and where that goes
 */
public record Indicator(
    String code,
    Wording label,
    List<String> units,
    Statistic statistic,
    String concept,
    String by,
    boolean named,
    MeasuredWhen measured,
    Wording definition,
    Wording includes,
    Wording excludes) {
  public Indicator {
    units = List.copyOf(units);
  }

  /** The group of a code: what it begins with. */
  public static String group(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  /** Whether two codes are of one group. */
  public static boolean isOneGroup(String code, String other) {
    int dot = code.indexOf('.');
    int end = dot < 0 ? code.length() : dot;
    return other.regionMatches(0, code, 0, end)
        && (other.length() == end || other.charAt(end) == '.');
  }

  /** Whether it is measured in a unit. */
  boolean isIn(Unit unit) {
    return holds(units, unit);
  }

  /** Whether a unit is one of some, which are units or kinds of units. */
  static boolean holds(List<String> units, Unit unit) {
    return units.contains(unit.code()) || units.contains(unit.kind().label());
  }
}
