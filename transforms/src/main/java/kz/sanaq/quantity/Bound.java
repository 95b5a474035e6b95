package kz.sanaq.quantity;

import kz.sanaq.model.Comparator;

/**
 * What a word of {@code approximators.tsv} says of the number beside it.
 *
 * @param side where it stands
 * @param cases bits of the endings that it asks of what it follows; 0 for none
 * @param any whether a number without an ending will do too
 * @param comparator what it says
 * @param rule its place in the table
 */
record Bound(Side side, int cases, boolean any, Comparator comparator, String rule) {
  /** Where a bound stands. */
  enum Side {
    BEFORE,
    AFTER,
    /** Joined to the number by a hyphen. */
    PARTICLE,
    /** Behind two numbers: «20 мен 30 аралығында». */
    BETWEEN
  }

  /** Whether it may follow something with the ending. */
  boolean follows(int features) {
    return (cases & features) != 0 || any;
  }
}
