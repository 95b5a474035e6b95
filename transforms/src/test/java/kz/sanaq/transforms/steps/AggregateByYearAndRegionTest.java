package kz.sanaq.transforms.steps;

import static kz.sanaq.transforms.steps.Samples.mention;
import static kz.sanaq.transforms.steps.Samples.region;
import static kz.sanaq.transforms.steps.Samples.year;
import static org.hamcrest.Matchers.containsInAnyOrder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.merge.Sayings;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.Support;
import kz.sanaq.model.Values;
import kz.sanaq.observation.ObservationAccumulator;
import org.apache.beam.sdk.testing.CombineFnTester;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
final class AggregateByYearAndRegionTest {

  @Test
  void givesOneRowForEachYearAndRegion(TestPipeline pipeline) {
    List<Claim> claims = new ArrayList<>();
    claims.add(claim("m1", "d1", "10", 2025, "KZ-75"));
    claims.add(
        claim(
            List.of(
                mention("m2", "d2", "30", year(2025), region("KZ-75")),
                mention("m6", "d9", "30", year(2025), region("KZ-75")))));
    claims.add(claim("m3", "d2", "20", 2025, "KZ-75"));
    claims.add(claim("m4", "d3", "7", 2024, "KZ-75"));
    claims.add(claim("m5", "d3", "8", 2025, "KZ-71"));

    PAssert.that(
            pipeline
                .apply("Claims", Create.of(claims))
                .apply("Aggregate", AggregateByYearAndRegion.create()))
        .containsInAnyOrder(
            observation("KZ-75", 2025, 3, 4, 3, "10", "30", "20", "30", "30"),
            observation("KZ-75", 2024, 1, 1, 1, "7", "7", "7", "7", "7"),
            observation("KZ-71", 2025, 1, 1, 1, "8", "8", "8", "8", "8"));
    pipeline.run();
  }

  @Test
  void combinesInAnyOrderAndGrouping() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      claims.add(claim("m" + i, "d" + i % 5, "" + i % 7, 2020 + i % 2, "KZ"));
    }
    CombineFnTester.testCombineFn(
        new ObserveClaims(),
        claims,
        containsInAnyOrder(observed(claims, 2020), observed(claims, 2021)));
  }

  private static Observation observed(List<Claim> claims, int year) {
    ObservationAccumulator all = ObservationAccumulator.create();
    ObservationKey key = null;
    for (Claim claim : claims) {
      if (claim.fact().period().year() == year) {
        all = all.add(claim);
        key = ObservationKey.of(claim.fact());
      }
    }
    return all.result(key);
  }

  private static Claim claim(String id, String docId, String value, int year, String region) {
    return claim(List.of(mention(id, docId, value, year(year), region(region))));
  }

  private static Claim claim(List<Mention> mentions) {
    return Sayings.merge(mentions).get(0);
  }

  private static Observation observation(
      String region,
      int year,
      int claims,
      int mentions,
      int documents,
      String min,
      String max,
      String median,
      String latest,
      String supported) {
    Facts fact = Facts.fact().period(year(year)).place(region(region));
    return new Observation(
        ObservationKey.of(fact.get()),
        fact.get().measurand(),
        new Support(claims, mentions, documents, documents, documents),
        new Values(
            new BigDecimal(min),
            new BigDecimal(max),
            new BigDecimal(median),
            new BigDecimal(latest),
            Samples.DAY,
            new BigDecimal(supported)),
        new BigDecimal("0.99"),
        false,
        List.of());
  }
}
