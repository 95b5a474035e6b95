package kz.sanaq.observation;

import java.util.Objects;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Observation;
import kz.sanaq.model.Per;
import kz.sanaq.model.Status;

/**
 * The row of the final table that a claim belongs to.
 *
 * @param indicator code of the catalogue
 * @param object what is counted, only where the indicator is {@code other}, else empty
 * @param unit unit of all values
 * @param measure level or delta
 * @param direction of a change
 * @param per what one portion of a rate belongs to
 * @param status actual or planned
 * @param region ISO 3166 code, empty when unknown
 * @param year null when unknown
 */
public record ObservationKey(
    String indicator,
    String object,
    String unit,
    Measure measure,
    Direction direction,
    Per per,
    Status status,
    String region,
    Integer year) {
  private static final String OTHER = "other";

  public ObservationKey {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(object);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(per);
    Objects.requireNonNull(status);
    Objects.requireNonNull(region);
  }

  /** The row of a claim. */
  public static ObservationKey of(Claim claim) {
    return new ObservationKey(
        claim.indicator(),
        claim.indicator().equals(OTHER) ? claim.object() : "",
        claim.unit(),
        claim.measure(),
        claim.direction(),
        claim.per(),
        claim.status(),
        claim.place().region(),
        claim.period().year());
  }

  /** The key of an observation. */
  public static ObservationKey of(Observation observation) {
    return new ObservationKey(
        observation.indicator(),
        observation.object(),
        observation.unit(),
        observation.measure(),
        observation.direction(),
        observation.per(),
        observation.status(),
        observation.region(),
        observation.year());
  }
}
