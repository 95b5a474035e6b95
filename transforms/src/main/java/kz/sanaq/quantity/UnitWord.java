package kz.sanaq.quantity;

import java.math.BigDecimal;
import kz.sanaq.model.QuantityType;

/**
 * What a unit word means.
 *
 * @param code ISO 4217, UCUM or a word of the model's own
 * @param type class of a quantity with this unit
 * @param factor how many of {@code code} one of the word is: a tiyn is 0.01 KZT
 * @param rule its place in the table
 */
record UnitWord(String code, QuantityType type, BigDecimal factor, String rule) {
  /** The same under another code. */
  UnitWord withCode(String other) {
    return new UnitWord(other, type, factor, rule);
  }
}
