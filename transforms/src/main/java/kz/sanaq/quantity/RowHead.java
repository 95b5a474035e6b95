package kz.sanaq.quantity;

import java.math.BigDecimal;
import kz.sanaq.model.QuantityType;

/**
 * What the head of a table or a list says of its rows.
 *
 * @param by what their numbers are multiplied with
 * @param unit what they are of; empty where the head only multiplies
 * @param type class of a quantity in that unit
 * @param inBrackets what figures in brackets behind the others are of; null where that is not told
 * @param column how many bars stand before it in its line; {@link #ANY} where that has none
 */
record RowHead(BigDecimal by, String unit, QuantityType type, RowHead inBrackets, int column) {
  /** The column of a head that is over all of them. */
  static final int ANY = -1;

  /** The same, with figures in brackets that are of it too. */
  static RowHead of(BigDecimal by, String unit, QuantityType type) {
    return new RowHead(by, unit, type, new RowHead(by, unit, type, null, ANY), ANY);
  }

  /** The same, with figures in brackets of something else; null where that is not told. */
  RowHead with(RowHead brackets) {
    return new RowHead(by, unit, type, brackets, column);
  }

  /** The same, over one column. */
  RowHead over(int other) {
    return new RowHead(by, unit, type, inBrackets, other);
  }

  /** Whether it holds for a column. */
  boolean isOver(int other) {
    return column == ANY || column == other;
  }
}
