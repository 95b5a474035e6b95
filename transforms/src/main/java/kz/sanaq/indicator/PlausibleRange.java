package kz.sanaq.indicator;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Place;
import kz.sanaq.model.Unit;

/**
 * Between which values a level is.
 *
 * @param units the one unit, or kind of units, in which it is told
 * @param home whether it holds for figures of Kazakhstan and its regions alone
 * @param least smallest value that can be, null for none
 * @param most greatest value that can be, null for none
 * @param row its row, for explanations
 */
record PlausibleRange(
    List<String> units, boolean home, BigDecimal least, BigDecimal most, String row) {

  /** Whether a figure is of the kind that it bounds, and no such figure can be. */
  boolean isBrokenBy(Unit unit, Place place, Amount amount) {
    return Indicator.holds(units, unit)
        && (!home || place.isHome())
        && (isBrokenBy(amount.value()) || isBrokenBy(amount.lower()) || isBrokenBy(amount.upper()));
  }

  private boolean isBrokenBy(BigDecimal value) {
    return value != null
        && (least != null && value.compareTo(least) < 0
            || most != null && value.compareTo(most) > 0);
  }
}
