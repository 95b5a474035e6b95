package kz.sanaq.number;

import kz.sanaq.model.QuantityComparator;

/**
 * What a word of {@code approximators.tsv} says of the number beside it.
 *
 * @param side where it stands
 * @param cases bits of the endings that it asks of what it follows; 0 for none
 * @param any whether a number without an ending will do too
 * @param also endings after which it belongs to the span but says nothing of the number
 * @param comparator what it says
 * @param rule its place in the table
 */
public record Bound(
    BoundSide side, int cases, boolean any, int also, QuantityComparator comparator, String rule) {
  /** Where a bound stands. */
  public enum BoundSide {
    BEFORE,
    AFTER,
    /** Joined to the number by a hyphen. */
    PARTICLE,
    /** After two numbers: «20 мен 30 аралығында». */
    BETWEEN
  }

  /** Whether it may follow something with the ending. */
  public boolean follows(int features) {
    return ((cases | also) & features) != 0 || any;
  }

  /** What it says after something with the ending. */
  public QuantityComparator comparator(int features) {
    return (also & features) != 0 ? QuantityComparator.EQUAL : comparator;
  }
}
