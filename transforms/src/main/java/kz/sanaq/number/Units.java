package kz.sanaq.number;

import kz.sanaq.language.Tokens;

/** What a number may be of: units of measure for quantities, units of time for durations. */
@FunctionalInterface
public interface Units {
  /**
   * A unit at its place.
   *
   * @param end token after it
   * @param features what its ending says
   */
  record UnitSpan(int end, int features) {}

  /** The unit that begins at token {@code i} and ends before {@code to}, null for none. */
  UnitSpan read(Tokens tokens, int i, int to);
}
