package kz.sanaq.observation;

import java.time.LocalDate;
import kz.sanaq.model.Claim;

/**
 * The days that a claim speaks of. Figures of one row that speak of other days are no rivals, and
 * do not support each other: January's and February's of one year.
 *
 * @param start first day, null when unknown
 * @param end last day, null when unknown
 */
record Days(LocalDate start, LocalDate end) {
  static Days of(Claim claim) {
    return new Days(claim.fact().period().start(), claim.fact().period().end());
  }
}
