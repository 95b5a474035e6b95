package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Mentions;
import kz.sanaq.model.Saying;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which two mentions are one claim, case by case. */
final class PairsTest {
  private static final Blocks BLOCKS = Blocks.of("kk");

  @TestFactory
  Stream<DynamicTest> pairs() {
    return Cases.of("merge/pairs.tsv").tests(row -> Outcome.one(row, claims(row)));
  }

  /** How many claims two mentions make, whichever comes first. */
  private static Fields claims(Case row) {
    Mention one = mention("m1", row.given().get(0));
    Mention other = mention("m2", row.given().get(1));
    int claims = merge(one, other);
    return Fields.NONE
        .with("claims", claims)
        .unless(claims, "the_other_way_round", merge(other, one));
  }

  /** Merges as the pipeline does: block by block. */
  private static int merge(Mention... mentions) {
    TreeMap<String, List<Mention>> blocks = new TreeMap<>();
    for (Mention mention : mentions) {
      blocks
          .computeIfAbsent(BLOCKS.key(Saying.of(mention)), ignored -> new ArrayList<>())
          .add(mention);
    }
    int claims = 0;
    for (List<Mention> block : blocks.values()) {
      claims += Sayings.merge(block).size();
    }
    return claims;
  }

  private static Mention mention(String id, Fields fields) {
    String indicator = fields.get("indicator");
    return Mentions.mention(id)
        .unit(fields.get("unit"))
        .value(fields.get("amount"))
        .object(fields.get("object"))
        .indicator(indicator.isEmpty() ? "other" : indicator)
        .qualifier(fields.get("qualifier"))
        .context(fields.get("context"))
        .district(fields.get("district"))
        .get();
  }
}
