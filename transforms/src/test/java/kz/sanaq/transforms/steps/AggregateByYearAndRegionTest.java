package kz.sanaq.transforms.steps;

import static kz.sanaq.transforms.steps.Samples.mention;
import static kz.sanaq.transforms.steps.Samples.region;
import static kz.sanaq.transforms.steps.Samples.year;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.sanaq.merge.Sayings;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Claims;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.ObservedClaim;
import kz.sanaq.model.Scope;
import kz.sanaq.observation.ObservationRow;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
final class AggregateByYearAndRegionTest {
  private static final BigDecimal LEAST = new BigDecimal("0.85");

  @Test
  void givesOneRowForEachYearAndRegion(TestPipeline pipeline) {
    Claim first = claim("m1", "d1", "10", 2025, "KZ-75");
    Claim second =
        claim(
            List.of(
                mention("m2", "d2", "30", year(2025), region("KZ-75")),
                mention("m6", "d9", "30", year(2025), region("KZ-75"))));
    Claim before = claim("m4", "d3", "7", 2024, "KZ-75");
    Claim elsewhere = claim("m5", "d3", "8", 2025, "KZ-71");

    PCollectionTuple aggregated = aggregate(pipeline, List.of(first, second, before, elsewhere));
    PAssert.that(aggregated.get(AggregateByYearAndRegion.OBSERVATIONS))
        .containsInAnyOrder(
            observation(first, second), observation(before), observation(elsewhere));
    PAssert.that(aggregated.get(AggregateByYearAndRegion.CLAIMS))
        .containsInAnyOrder(
            observed(first), observed(second), observed(before), observed(elsewhere));
    PAssert.that(aggregated.get(AggregateByYearAndRegion.APART)).empty();
    PAssert.that(aggregated.get(AggregateByYearAndRegion.UNSURE)).empty();
    pipeline.run();
  }

  @Test
  void claimsThatMakeNoRowAreTold(TestPipeline pipeline) {
    Claim three = claim("m1", "d1", "3", 2025, "KZ-75");
    Claim five = claim("m2", "d1", "5", 2025, "KZ-75");
    Claim unsure =
        Claims.claim("u").fact(Facts.fact()).documents(List.of("d2")).certainty("0.84").get();
    Claim part = Claims.claim("p").fact(Facts.fact()).scope(Scope.PART).get();

    PCollectionTuple aggregated = aggregate(pipeline, List.of(three, five, unsure, part));
    PAssert.that(aggregated.get(AggregateByYearAndRegion.OBSERVATIONS)).empty();
    PAssert.that(aggregated.get(AggregateByYearAndRegion.CLAIMS))
        .containsInAnyOrder(
            ObservedClaim.without(three),
            ObservedClaim.without(five),
            ObservedClaim.without(unsure),
            ObservedClaim.without(part));
    PAssert.that(aggregated.get(AggregateByYearAndRegion.APART)).containsInAnyOrder(three, five);
    PAssert.that(aggregated.get(AggregateByYearAndRegion.UNSURE)).containsInAnyOrder(unsure);
    PAssert.that(aggregated.get(AggregateByYearAndRegion.PARTS)).containsInAnyOrder(part);
    pipeline.run();
  }

  @Test
  void anObservationAndItsClaimsHaveOneId(TestPipeline pipeline) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      claims.add(claim("m" + i, "d" + i, "" + i % 7, 2020 + i % 3, "KZ"));
    }
    PCollectionTuple aggregated = aggregate(pipeline, claims);
    Set<String> ids =
        claims.stream().map(claim -> ObservationKey.of(claim).id()).collect(Collectors.toSet());
    PAssert.that(aggregated.get(AggregateByYearAndRegion.CLAIMS))
        .satisfies(
            rows -> {
              assertEquals(
                  ids,
                  StreamSupport.stream(rows.spliterator(), false)
                      .map(ObservedClaim::observationId)
                      .collect(Collectors.toSet()));
              return null;
            });
    PAssert.that(aggregated.get(AggregateByYearAndRegion.OBSERVATIONS))
        .satisfies(
            rows -> {
              assertEquals(
                  ids,
                  StreamSupport.stream(rows.spliterator(), false)
                      .map(row -> row.key().id())
                      .collect(Collectors.toSet()));
              return null;
            });
    pipeline.run();
  }

  private static PCollectionTuple aggregate(TestPipeline pipeline, List<Claim> claims) {
    return pipeline
        .apply("Claims", Create.of(claims))
        .apply("Aggregate", AggregateByYearAndRegion.from(LEAST));
  }

  private static Observation observation(Claim... claims) {
    Optional<Observation> made = ObservationRow.of(List.of(claims), LEAST).observation();
    return made.orElseThrow();
  }

  private static ObservedClaim observed(Claim claim) {
    return new ObservedClaim(ObservationKey.of(claim).id(), claim);
  }

  private static Claim claim(String id, String docId, String value, int year, String region) {
    return claim(List.of(mention(id, docId, value, year(year), region(region))));
  }

  private static Claim claim(List<Mention> mentions) {
    return Sayings.merge(mentions).get(0);
  }
}
