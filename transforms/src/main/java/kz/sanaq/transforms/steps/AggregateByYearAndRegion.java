package kz.sanaq.transforms.steps;

import java.math.BigDecimal;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Aggregates claims by indicator, year, region and what else makes figures comparable.
 *
 * <p>In: claims, each once. Out: one observation for each {@link ObservationKey} of those that are
 * sure enough. The claims of a key are combined before they are shuffled, bucket by bucket.
 */
public final class AggregateByYearAndRegion
    extends PTransform<PCollection<Claim>, PCollection<Observation>> {
  private static final long serialVersionUID = 1L;

  private final BigDecimal leastCertainty;

  private AggregateByYearAndRegion(BigDecimal leastCertainty) {
    this.leastCertainty = leastCertainty;
  }

  /** The transform, for all claims. */
  public static AggregateByYearAndRegion create() {
    return ofClaims(BigDecimal.ZERO);
  }

  /**
   * The transform.
   *
   * @param leastCertainty claims that are less certain make no observation, from 0 to 1
   */
  public static AggregateByYearAndRegion ofClaims(BigDecimal leastCertainty) {
    return new AggregateByYearAndRegion(leastCertainty);
  }

  @Override
  public PCollection<Observation> expand(PCollection<Claim> claims) {
    int buckets = Buckets.in(claims.getPipeline());
    BigDecimal least = leastCertainty;
    return claims
        .apply("Keep certain", Filter.by(claim -> claim.certainty().compareTo(least) >= 0))
        .apply(
            "Key by bucket",
            WithKeys.<Integer, Claim>of(
                    claim -> Buckets.of(ObservationKey.of(claim.fact()).toString(), buckets))
                .withKeyType(TypeDescriptors.integers()))
        .apply("Observe", Combine.perKey(new ObserveClaims()))
        .apply("Drop buckets", Values.create())
        .apply("List observations", Flatten.iterables());
  }
}
