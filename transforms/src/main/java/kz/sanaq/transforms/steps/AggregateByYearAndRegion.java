package kz.sanaq.transforms.steps;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.ObservedClaim;
import kz.sanaq.observation.ObservationRow;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Aggregates claims by indicator, year, region and what else makes figures comparable.
 *
 * <p>In: claims, each once. Out: {@link #OBSERVATIONS}, at most one for each {@link
 * ObservationKey}; {@link #CLAIMS}, every claim once, with the observation that rests on it. Of
 * those that make none {@link #PARTS} do not speak of their place as a whole, {@link #UNSURE} are
 * not certain enough, and {@link #APART} are of articles that give several figures for it: see
 * {@link ObservationRow}. The claims of a key are held in memory at a time.
 */
public final class AggregateByYearAndRegion
    extends PTransform<PCollection<Claim>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** The observations. */
  public static final TupleTag<Observation> OBSERVATIONS = new TupleTag<>() {};

  /** All claims, and which observation each belongs to. */
  public static final TupleTag<ObservedClaim> CLAIMS = new TupleTag<>() {};

  /** The claims that are certain, and belong to none. */
  public static final TupleTag<Claim> APART = new TupleTag<>() {};

  /** The claims that are not certain enough. */
  public static final TupleTag<Claim> UNSURE = new TupleTag<>() {};

  /** The claims that do not speak of their place as a whole. */
  public static final TupleTag<Claim> PARTS = new TupleTag<>() {};

  private final BigDecimal least;

  private AggregateByYearAndRegion(BigDecimal least) {
    this.least = least;
  }

  /** Makes observations of claims that are so certain. */
  public static AggregateByYearAndRegion from(BigDecimal certainty) {
    return new AggregateByYearAndRegion(certainty);
  }

  @Override
  public PCollectionTuple expand(PCollection<Claim> claims) {
    return claims
        .apply("Group by row", GroupInBuckets.by(claim -> ObservationKey.of(claim).id()))
        .apply(
            "Observe",
            ParDo.of(new ObserveRow(least))
                .withOutputTags(
                    OBSERVATIONS, TupleTagList.of(CLAIMS).and(APART).and(UNSURE).and(PARTS)));
  }

  private static final class ObserveRow extends DoFn<List<Claim>, Observation> {
    private static final long serialVersionUID = 1L;

    private final BigDecimal least;

    ObserveRow(BigDecimal least) {
      this.least = least;
    }

    @ProcessElement
    public void process(@Element List<Claim> claims, MultiOutputReceiver out) {
      ObservationRow row = ObservationRow.of(claims, least);
      row.observation().ifPresent(out.get(OBSERVATIONS)::output);
      row.observed().forEach(out.get(CLAIMS)::output);
      row.apart().forEach(out.get(APART)::output);
      row.unsure().forEach(out.get(UNSURE)::output);
      row.parts().forEach(out.get(PARTS)::output);
    }
  }
}
