package kz.sanaq.model;

import java.util.List;
import java.util.Objects;

/**
 * The row of the final table that a claim belongs to: all that makes two figures comparable.
 *
 * @param measurand what is counted or measured; object and event are empty where an indicator names
 *     it
 * @param measure level or delta
 * @param direction of a change
 * @param per what one portion of a rate belongs to
 * @param subset whether it is a share or a part of another figure
 * @param status actual or planned
 * @param region ISO 3166 code, empty when unknown
 * @param district district or town inside the region, empty for the region itself
 * @param year null when unknown
 * @param periodKind how long the time is that it speaks of
 */
public record ObservationKey(
    Measurand measurand,
    Measure measure,
    Direction direction,
    Per per,
    boolean subset,
    Status status,
    String region,
    String district,
    Integer year,
    PeriodKind periodKind) {
  public ObservationKey {
    Objects.requireNonNull(measurand);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(per);
    Objects.requireNonNull(status);
    Objects.requireNonNull(region);
    Objects.requireNonNull(district);
    Objects.requireNonNull(periodKind);
    if (measurand.isNamed()) {
      measurand =
          new Measurand(measurand.unit(), "", "", measurand.indicator(), measurand.qualifier());
    }
  }

  /** The row of a claim. */
  public static ObservationKey of(Claim claim) {
    return of(claim.fact(), claim.subset());
  }

  /** The row that a fact alone would be in, as a part of another figure or not. */
  public static ObservationKey of(Fact fact, boolean subset) {
    return new ObservationKey(
        fact.measurand(),
        fact.change().measure(),
        fact.change().direction(),
        fact.per(),
        subset,
        fact.status(),
        fact.place().region(),
        fact.place().district(),
        fact.period().year(),
        PeriodKind.of(fact.period()));
  }

  /** Names the row: made of the key alone, so it is the same in every run. */
  public String id() {
    List<String> parts =
        List.of(
            measurand.indicator(),
            measurand.qualifier(),
            measurand.object(),
            measurand.event(),
            measurand.unit().code(),
            measure.name(),
            direction.name(),
            per.name(),
            Boolean.toString(subset),
            status.name(),
            region,
            district,
            String.valueOf(year),
            periodKind.name());
    return Sha256.name(parts);
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
