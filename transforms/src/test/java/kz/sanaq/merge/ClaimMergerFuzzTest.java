package kz.sanaq.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Mentions;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.Status;
import kz.sanaq.observation.ObservationRow;

/** Small sets of mentions, however they are ordered and grouped, make the same claims. */
class ClaimMergerFuzzTest {
  private static final int MOST_MENTIONS = 24;
  private static final String[] SIGNS = {"", "", "", "~", ">", ">=", "<", "<="};
  private static final String[] OBJECTS = {"адам", "азамат", "жұмыс орны", "", "оқушы"};
  private static final String[] DISTRICTS = {"", "", "Медеу ауданы", "Абай ауданы"};
  private static final String[] INDICATORS = {"other", "employment.persons_employed"};
  private static final String[] CONTEXTS = {
    "", "жұмыс", "жұмыс орналас", "жұмыс орналас жас бағдарлама", "оқу өт", "қаза тап"
  };

  @FuzzTest
  void orderAndGroupingDoNotCount(FuzzedDataProvider data) {
    Random random = new Random(data.consumeLong());
    List<Mention> block = block(data);
    List<Claim> claims = Sayings.merge(block);
    checkMembers(block, claims);
    checkLinks(
        claims,
        claim -> claim.contradiction().conflicts(),
        claim -> claim.contradiction().conflicts());
    checkLinks(
        claims,
        claim -> claim.contradiction().corrects(),
        claim -> claim.contradiction().correctedBy());
    Map<String, ObservationRow> observations = observe(claims);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(block, random);
      assertEquals(claims, Sayings.merge(block));
      List<Claim> shuffled = new ArrayList<>(claims);
      Collections.shuffle(shuffled, random);
      assertEquals(observations, observe(shuffled));
    }
  }

  private static List<Mention> block(FuzzedDataProvider data) {
    List<Mention> block = new ArrayList<>();
    while (block.size() < MOST_MENTIONS && data.remainingBytes() > 0) {
      block.add(mention("m" + block.size(), data));
    }
    return block;
  }

  private static Mention mention(String id, FuzzedDataProvider data) {
    int sentence = data.consumeInt(0, 2);
    Mentions mention =
        Mentions.mention(id)
            .value(amount(data))
            .doc("d" + data.consumeInt(0, 7))
            .lineage("l" + data.consumeInt(0, 3))
            .source("s" + data.consumeInt(0, 2))
            .published("2024-0" + data.consumeInt(1, 9) + "-01")
            .object(data.pickValue(OBJECTS))
            .district(data.pickValue(DISTRICTS))
            .indicator(data.pickValue(INDICATORS))
            .context(data.pickValue(CONTEXTS))
            .status(data.pickValue(Status.values()))
            .sentence("sentence " + sentence, 40 * sentence, 40 * sentence + data.consumeInt(0, 9));
    return data.consumeBoolean() ? mention.get() : mention.from("" + data.consumeInt()).get();
  }

  /** As {@link Facts#amount(String)} reads them. */
  private static String amount(FuzzedDataProvider data) {
    int value = data.consumeInt(0, 30_000);
    int step = (int) Math.pow(10, data.consumeInt(0, 4));
    String decimals = data.consumeBoolean() ? "" : "." + data.consumeInt(0, 99);
    String end = data.consumeInt(0, 5) == 0 ? "-" + (value + data.consumeInt(1, 500)) : "";
    return value + decimals + end + "/" + step + data.pickValue(SIGNS);
  }

  private static void checkMembers(List<Mention> block, List<Claim> claims) {
    Map<String, Mention> mentions =
        block.stream().collect(Collectors.toMap(Mention::mentionId, Function.identity()));
    Set<String> merged = new HashSet<>();
    for (Claim claim : claims) {
      for (String id : claim.evidence().mentionIds()) {
        assertTrue(merged.add(id), () -> id + " in two claims");
        StatedInterval interval = StatedInterval.of(mentions.get(id).fact().amount());
        for (String other : claim.evidence().mentionIds()) {
          assertTrue(
              interval.agrees(StatedInterval.of(mentions.get(other).fact().amount())),
              () -> id + " does not agree with " + other + " in " + claim);
        }
      }
    }
    assertEquals(mentions.keySet(), merged);
  }

  /** Where a claim names another one, that one names it in turn. */
  private static void checkLinks(
      List<Claim> claims, Function<Claim, List<String>> to, Function<Claim, List<String>> back) {
    Map<String, Claim> byId =
        claims.stream().collect(Collectors.toMap(Claim::claimId, Function.identity()));
    for (Claim claim : claims) {
      for (String other : to.apply(claim)) {
        assertTrue(back.apply(byId.get(other)).contains(claim.claimId()), () -> claim.toString());
      }
    }
  }

  private static Map<String, ObservationRow> observe(List<Claim> claims) {
    Map<String, ObservationRow> rows = new TreeMap<>();
    claims.stream()
        .collect(Collectors.groupingBy(claim -> ObservationKey.of(claim).id()))
        .forEach((id, some) -> rows.put(id, ObservationRow.of(some, BigDecimal.ZERO)));
    return rows;
  }
}
