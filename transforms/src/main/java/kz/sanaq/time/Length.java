package kz.sanaq.time;

import java.util.Objects;
import kz.sanaq.model.QuantityType;

/**
 * What a time measures that says how long, how old, or at which hour.
 *
 * @param type class of its number: {@code TIME} for hours and smaller, else {@code DATE}
 * @param unit UCUM code where the length is itself what is spoken of («орташа ұзақтығы 72 жыл»);
 *     else empty
 * @param rule what made it: a row of a table or the name of a rule
 */
public record Length(QuantityType type, String unit, String rule) {
  public Length {
    Objects.requireNonNull(type);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(rule);
  }

  /** Of what is told by a rule and is measured in nothing. */
  static Length of(QuantityType type, String rule) {
    return new Length(type, "", rule);
  }
}
