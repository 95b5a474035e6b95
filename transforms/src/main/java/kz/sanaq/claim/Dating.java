package kz.sanaq.claim;

import kz.sanaq.model.Period;
import kz.sanaq.time.TimeExpression;

/**
 * What time a figure may speak of.
 *
 * @param period the days and the year
 * @param time the words that say it, null where none do
 * @param stand where they stand, seen from the figure
 */
public record Dating(Period period, TimeExpression time, DatingFeatures.Stand stand) {
  /** What says so, for explanations. */
  public String rule() {
    return stand.rule();
  }
}
