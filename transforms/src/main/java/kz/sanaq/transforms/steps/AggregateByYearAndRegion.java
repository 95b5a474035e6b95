package kz.sanaq.transforms.steps;

import kz.sanaq.model.Claim;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Aggregates claims by indicator, year, region and what else makes figures comparable.
 *
 * <p>In: claims, each once. Out: one observation for each {@link ObservationKey}. The claims of a
 * key are combined before they are shuffled, bucket by bucket.
 */
public final class AggregateByYearAndRegion
    extends PTransform<PCollection<Claim>, PCollection<Observation>> {
  private static final long serialVersionUID = 1L;

  private AggregateByYearAndRegion() {}

  /** The transform. */
  public static AggregateByYearAndRegion create() {
    return new AggregateByYearAndRegion();
  }

  @Override
  public PCollection<Observation> expand(PCollection<Claim> claims) {
    int buckets = Buckets.in(claims.getPipeline());
    return claims
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
