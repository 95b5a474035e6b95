package kz.sanaq.transforms.steps;

import static kz.sanaq.transforms.steps.Samples.mention;
import static kz.sanaq.transforms.steps.Samples.region;
import static kz.sanaq.transforms.steps.Samples.year;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.merge.Sayings;
import kz.sanaq.model.Claim;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Mention;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
final class DeduplicateClaimsTest {

  @Test
  void mergesBlockByBlockAndKeepsEveryMention(TestPipeline pipeline) {
    List<Mention> almaty =
        List.of(
            mention("m1", "d1", "1620", year(2025), region("KZ-75")),
            mention("m2", "d2", "1620", year(2025), region("KZ-75")),
            mention("m3", "d2", "90", year(2025), region("KZ-75")));
    List<Mention> astana = List.of(mention("m4", "d1", "1620", year(2025), region("KZ-71")));
    List<Mention> earlier = List.of(mention("m5", "d1", "1620", year(2024), region("KZ-75")));

    List<Mention> mentions = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (List<Mention> block : List.of(almaty, astana, earlier)) {
      mentions.addAll(block);
      claims.addAll(Sayings.merge(block));
    }

    PCollectionTuple deduplicated =
        pipeline
            .apply("Mentions", Create.of(mentions))
            .apply("Deduplicate claims", DeduplicateClaims.of("kk"));
    PAssert.that(deduplicated.get(DeduplicateClaims.CLAIMS)).containsInAnyOrder(claims);
    PAssert.that(deduplicated.get(DeduplicateClaims.MENTIONS))
        .containsInAnyOrder(mentions.stream().map(each -> claimed(each, claims)).toList());
    pipeline.run();
  }

  private static ClaimedMention claimed(Mention mention, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.evidence().mentionIds().contains(mention.mentionId()))
        .map(claim -> new ClaimedMention(claim.claimId(), mention))
        .findFirst()
        .orElseThrow();
  }
}
