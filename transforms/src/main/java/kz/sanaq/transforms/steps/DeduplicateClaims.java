package kz.sanaq.transforms.steps;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sanaq.merge.Blocks;
import kz.sanaq.merge.ClaimMerger;
import kz.sanaq.model.Claim;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Mention;
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
 * with its claim. What is one claim {@link ClaimMerger} decides, block by block.
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
        .apply("Group into blocks", GroupInBuckets.by(mention -> Blocks.of(pack).key(mention)))
        .apply(
            "Merge block",
            ParDo.of(new MergeBlock(language)).withOutputTags(CLAIMS, TupleTagList.of(MENTIONS)));
  }

  private static final class MergeBlock extends DoFn<List<Mention>, Claim> {
    private static final long serialVersionUID = 1L;

    private final String language;

    MergeBlock(String language) {
      this.language = language;
    }

    @ProcessElement
    public void process(@Element List<Mention> block, MultiOutputReceiver out) {
      Map<String, Mention> byId =
          block.stream().collect(Collectors.toMap(Mention::mentionId, Function.identity()));
      for (Claim claim : ClaimMerger.of(language).merge(block)) {
        out.get(CLAIMS).output(claim);
        for (String id : claim.evidence().mentionIds()) {
          out.get(MENTIONS).output(new ClaimedMention(claim.claimId(), byId.get(id)));
        }
      }
    }
  }
}
