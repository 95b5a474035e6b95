package kz.sanaq.model;

import java.util.Objects;

/**
 * The row of the final table that a claim belongs to.
 *
 * @param measurand what is counted or measured; object and event are empty where an indicator names
 *     it
 * @param measure level or delta
 * @param direction of a change
 * @param per what one portion of a rate belongs to
 * @param status actual or planned
 * @param region ISO 3166 code, empty when unknown
 * @param year null when unknown
 */
public record ObservationKey(
    Measurand measurand,
    Measure measure,
    Direction direction,
    Per per,
    Status status,
    String region,
    Integer year) {
  public ObservationKey {
    Objects.requireNonNull(measurand);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(per);
    Objects.requireNonNull(status);
    Objects.requireNonNull(region);
    if (measurand.isNamed()) {
      measurand =
          new Measurand(measurand.unit(), "", "", measurand.indicator(), measurand.qualifier());
    }
  }

  /** The row of a fact. */
  public static ObservationKey of(Fact fact) {
    return new ObservationKey(
        fact.measurand(),
        fact.change().measure(),
        fact.change().direction(),
        fact.per(),
        fact.status(),
        fact.place().region(),
        fact.period().year());
  }

  /** Code of the catalogue. */
  public String indicator() {
    return measurand.indicator();
  }

  /** What is counted or measured; empty where an indicator names it. */
  public String object() {
    return measurand.object();
  }

  /** The unit of all values. */
  public Unit unit() {
    return measurand.unit();
  }
}
