package kz.sanaq.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.sanaq.language.Table;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which two mentions are one claim, case by case. */
final class PairsTest {
  private static final Blocks BLOCKS = Blocks.of("kk");

  @TestFactory
  Stream<DynamicTest> pairs() {
    return Table.resource("/kz/sanaq/merge/pairs.tsv", "claims", "unit", "one", "other")
        .rows()
        .stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.place() + " " + row.get("why"),
                    () -> {
                      int claims = row.required("claims").equals("one") ? 1 : 2;
                      Mention one = read("m1", row.required("unit"), row.required("one"));
                      Mention other = read("m2", row.required("unit"), row.required("other"));
                      assertThat(merge(one, other), hasSize(claims));
                      assertThat("the other way round", merge(other, one), hasSize(claims));
                    }));
  }

  /** Merges as the pipeline does: block by block. */
  private static List<Claim> merge(Mention... mentions) {
    TreeMap<String, List<Mention>> blocks = new TreeMap<>();
    for (Mention mention : mentions) {
      blocks.computeIfAbsent(BLOCKS.key(mention), ignored -> new ArrayList<>()).add(mention);
    }
    List<Claim> claims = new ArrayList<>();
    blocks.values().forEach(block -> claims.addAll(ClaimMerger.of("kk").merge(block)));
    return claims;
  }

  private static Mention read(String id, String unit, String text) {
    String[] fields = text.split(";", -1);
    Mentions mention =
        Mentions.mention(id)
            .unit(unit)
            .value(fields[0].strip())
            .object(fields[1].strip())
            .indicator(fields[2].strip())
            .context(fields[3].strip());
    return fields.length > 4 ? mention.district(fields[4].strip()).get() : mention.get();
  }
}
