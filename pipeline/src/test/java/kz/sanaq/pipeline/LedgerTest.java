package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.transforms.WrittenFile;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Map<String, Long> BALANCED =
      Map.of(
          "documents",
          9L,
          "rejected",
          1L,
          "accepted",
          6L,
          "copies",
          2L,
          "superseded",
          1L,
          "mentions",
          7L,
          "claimed_mentions",
          7L,
          "claims",
          5L,
          "observations",
          4L);

  @Test
  void balancedBooksHaveNoImbalance() {
    assertEquals(List.of(), Ledger.of(BALANCED).imbalances(files(7)));
  }

  @Test
  void aLostDocumentIsTold() {
    assertEquals(
        List.of("10 documents read, but 9 accepted, copies, superseded and rejected"),
        with("copies", 1).imbalances(files(7)));
  }

  @Test
  void aMentionWithoutClaimIsTold() {
    assertEquals(
        List.of("7 mentions, but 6 in claims"), with("claimed_mentions", 6).imbalances(files(7)));
  }

  @Test
  void aLostRowIsTold() {
    assertEquals(
        List.of("7 mentions, but 6 rows of mentions as json"),
        Ledger.of(BALANCED).imbalances(files(6)));
  }

  @Test
  void theRejectedShareCountsFromFiftyDocumentsOn() {
    assertTrue(Ledger.of(Map.of("rejected", 49L)).passes(BigDecimal.ZERO));
    assertFalse(Ledger.of(Map.of("rejected", 50L)).passes(BigDecimal.ZERO));
    BigDecimal tenth = new BigDecimal("0.1");
    assertTrue(Ledger.of(Map.of("documents", 90L, "rejected", 10L)).passes(tenth));
    assertFalse(Ledger.of(Map.of("documents", 89L, "rejected", 11L)).passes(tenth));
  }

  private static Ledger with(String name, long count) {
    Map<String, Long> counts = new HashMap<>(BALANCED);
    counts.put(name, count);
    return Ledger.of(counts);
  }

  private static List<WrittenFile> files(long mentions) {
    return List.of(
        new WrittenFile("json/mentions/a.jsonl", "mentions", "json", 2, 1, ""),
        new WrittenFile("json/mentions/b.jsonl", "mentions", "json", mentions - 2, 1, ""),
        new WrittenFile("json/claims/a.jsonl", "claims", "json", 5, 1, ""));
  }
}
