package kz.sanaq.model;

import java.util.Objects;

/**
 * What a figure says: how much of what, where and when, as it is or as it is planned.
 *
 * @param amount value or range, and comparator
 * @param measurand what is counted or measured
 * @param change whether the value is a level or a change
 * @param per what one portion of a rate belongs to
 * @param status actual or planned
 * @param period time that the figure speaks of
 * @param place where the figure holds
 */
public record Fact(
    Amount amount,
    Measurand measurand,
    Change change,
    Per per,
    Status status,
    Period period,
    Place place) {
  public Fact {
    Objects.requireNonNull(amount);
    Objects.requireNonNull(measurand);
    Objects.requireNonNull(change);
    Objects.requireNonNull(per);
    Objects.requireNonNull(status);
    Objects.requireNonNull(period);
    Objects.requireNonNull(place);
  }

  /** The unit of its value. */
  public Unit unit() {
    return measurand.unit();
  }

  /** What is counted or measured, dictionary form. */
  public String object() {
    return measurand.object();
  }

  /** Code of the catalogue. */
  public String indicator() {
    return measurand.indicator();
  }
}
