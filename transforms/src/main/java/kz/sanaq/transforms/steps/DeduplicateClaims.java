package kz.sanaq.transforms.steps;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sanaq.merge.Blocks;
import kz.sanaq.merge.ClaimMerger;
import kz.sanaq.merge.Repetitions;
import kz.sanaq.model.Claim;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Saying;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Brings together the mentions that assert the same fact, inside and across documents.
 *
 * <p>In: mentions. Out: {@link #CLAIMS}, every claim once; {@link #MENTIONS}, every mention once,
 * with its claim. What a document repeats {@link Repetitions} finds; what several documents say
 * {@link ClaimMerger} brings together, block by block.
 */
public final class DeduplicateClaims extends PTransform<PCollection<Mention>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** The claims. */
  public static final TupleTag<Claim> CLAIMS = new TupleTag<>() {};

  /** The mentions and which claim each belongs to. */
  public static final TupleTag<ClaimedMention> MENTIONS = new TupleTag<>() {};

  private final String language;

  private DeduplicateClaims(String language) {
    this.language = language;
  }

  /** Tells things apart with a language pack. */
  public static DeduplicateClaims of(String language) {
    return new DeduplicateClaims(language);
  }

  @Override
  public PCollectionTuple expand(PCollection<Mention> mentions) {
    String pack = language;
    return mentions
        .apply("Group by document", GroupInBuckets.by(Repetitions::documentOf))
        .apply("Find repetitions", ParDo.of(new FindRepetitions(language)))
        .apply("Group into blocks", GroupInBuckets.by(saying -> Blocks.of(pack).key(saying)))
        .apply(
            "Merge block",
            ParDo.of(new MergeBlock(language)).withOutputTags(CLAIMS, TupleTagList.of(MENTIONS)));
  }

  private static final class FindRepetitions extends DoFn<List<Mention>, Saying> {
    private static final long serialVersionUID = 1L;

    private final String language;

    FindRepetitions(String language) {
      this.language = language;
    }

    @ProcessElement
    public void process(@Element List<Mention> document, OutputReceiver<Saying> out) {
      Repetitions.of(language).group(document).forEach(out::output);
    }
  }

  private static final class MergeBlock extends DoFn<List<Saying>, Claim> {
    private static final long serialVersionUID = 1L;

    private final Counter claims = Metrics.counter(DeduplicateClaims.class, "claims");
    private final String language;

    MergeBlock(String language) {
      this.language = language;
    }

    @ProcessElement
    public void process(@Element List<Saying> block, MultiOutputReceiver out) {
      Map<String, Mention> byId =
          block.stream()
              .flatMap(saying -> saying.mentions().stream())
              .collect(Collectors.toMap(Mention::mentionId, Function.identity()));
      for (Claim claim : ClaimMerger.of(language).merge(block)) {
        claims.inc();
        out.get(CLAIMS).output(claim);
        for (String id : claim.evidence().mentionIds()) {
          out.get(MENTIONS).output(new ClaimedMention(claim.claimId(), byId.get(id)));
        }
      }
    }
  }
}
