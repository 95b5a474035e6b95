package kz.sanaq.pipeline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.TableFormat;
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
          "cited_sentences",
          3L,
          "claims",
          5L,
          "observations",
          4L);

  @Test
  void balancedBooksHaveNoImbalance() {
    assertEquals(List.of(), imbalances(Ledger.of(BALANCED), files(7)));
  }

  @Test
  void aTableWithoutFileIsToldForEveryFormat() {
    List<WrittenFile> files = new ArrayList<>(files(7));
    files.removeIf(file -> file.table().equals("observations"));
    files.removeIf(file -> file.path().startsWith("parquet/documents/"));
    files.removeIf(file -> file.table().equals("rejected"));
    assertEquals(
        List.of(
            "0 documents, but no file of documents as parquet",
            "4 observations, but no file of observations as parquet",
            "4 observations, but no file of observations as json",
            "1 rejected, but no file of rejected as json"),
        imbalances(Ledger.of(BALANCED), files));
  }

  @Test
  void aLostDocumentIsTold() {
    assertEquals(
        List.of(
            "10 documents read, but 9 accepted, copies, superseded, of other languages and"
                + " rejected"),
        imbalances(with("copies", 1), files(7)));
  }

  @Test
  void aMentionWithoutClaimIsTold() {
    assertEquals(
        List.of("7 mentions, but 6 in claims"), imbalances(with("claimed_mentions", 6), files(7)));
  }

  @Test
  void aLostRowIsTold() {
    assertEquals(
        List.of("7 mentions, but 6 rows of mentions as json"),
        imbalances(Ledger.of(BALANCED), files(6)));
  }

  @Test
  void theRejectedShareCountsFromFiftyDocumentsOn() {
    assertTrue(Ledger.of(Map.of("documents", 1L, "rejected", 48L)).passes(BigDecimal.ZERO));
    assertFalse(Ledger.of(Map.of("rejected", 50L)).passes(BigDecimal.ZERO));
    BigDecimal tenth = new BigDecimal("0.1");
    assertTrue(Ledger.of(Map.of("documents", 90L, "rejected", 10L)).passes(tenth));
    assertFalse(Ledger.of(Map.of("documents", 89L, "rejected", 11L)).passes(tenth));
  }

  @Test
  void theRejectedShareCountsFromTheFirstDocumentOnWhereNothingElseIsThere() {
    Ledger one = Ledger.of(Map.of("rejected", 1L));
    assertFalse(one.passes(new BigDecimal("0.99")));
    assertTrue(one.passes(BigDecimal.ONE));
    assertTrue(one.onto(1, 0).passes(BigDecimal.ZERO));
    assertTrue(Ledger.of(Map.of()).passes(BigDecimal.ZERO));
  }

  private static Ledger with(String name, long count) {
    Map<String, Long> counts = new HashMap<>(BALANCED);
    counts.put(name, count);
    return Ledger.of(counts);
  }

  /** The imbalances of a run in both formats. */
  private static List<String> imbalances(Ledger ledger, List<WrittenFile> files) {
    return ledger
        .imbalances(
            files,
            table ->
                table.equals("rejected")
                    ? EnumSet.of(TableFormat.JSON)
                    : EnumSet.of(TableFormat.JSON, TableFormat.PARQUET))
        .stream()
        .map(Language.EN::text)
        .toList();
  }

  /** All files of a run in both formats, of which the JSON ones have so many mentions. */
  private static List<WrittenFile> files(long mentions) {
    return List.of(
        file("documents", "json", 0),
        file("documents", "parquet", 0),
        file("mentions", "json", 2),
        file("mentions", "json", mentions - 2),
        file("mentions", "parquet", 7),
        file("sentences", "json", 3),
        file("sentences", "parquet", 3),
        file("claims", "json", 5),
        file("claims", "parquet", 5),
        file("observations", "json", 4),
        file("observations", "parquet", 4),
        file("rejected", "json", 1));
  }

  private static WrittenFile file(String table, String format, long rows) {
    return new WrittenFile(format + "/" + table + "/" + rows, table, format, rows, 1, "", "", "");
  }
}
