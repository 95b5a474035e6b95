package kz.sanaq.pipeline.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.Reason;
import kz.sanaq.model.ReasonCount;
import kz.sanaq.model.Scope;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.Finding;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.report.RunReport;
import kz.sanaq.transforms.table.ReasonCounts;
import kz.sanaq.transforms.table.StoredRow;

/**
 * Counts the rows anew, and compares that with what rows and manifest say of their number.
 *
 * <p>Held in memory: a number for each document, claim and observation, and the lineages.
 */
final class Sums {
  /**
   * A column that counts the rows of another table.
   *
   * @param table that has the column
   * @param column that counts
   * @param key names the row
   * @param of the table whose rows are counted: those that have this key
   * @param each the column of that table that says how many a row stands for; empty for one
   */
  private record CountColumn(String table, String column, String key, String of, String each) {}

  private static final List<CountColumn> COUNTS =
      List.of(
          new CountColumn("documents", "mentions", "document_id", "mentions", ""),
          new CountColumn("claims", "mentions", "claim_id", "mentions", ""),
          new CountColumn("observations", "claims", "observation_id", "claims", ""),
          new CountColumn("observations", "mentions", "observation_id", "claims", "mentions"));

  /** Tables that counts of the manifest are made of. */
  private static final List<String> COUNTED =
      List.of("documents", "sentences", "mentions", "claims", "observations", "rejected");

  /** The counts of a manifest that follow from the tables. */
  private static final List<String> NAMES =
      List.of(
          "documents/read",
          "documents/accepted",
          "documents/copies",
          "documents/superseded",
          "documents/other_language",
          "documents/rejected",
          "documents/undated",
          "outlets",
          "sources",
          "sentences",
          "quantities",
          "quantities_too_many",
          "cited_sentences",
          "mentions",
          "claims",
          "claims_of_parts",
          "claimed_mentions",
          "observations");

  /** What a row says, and how many there are. */
  private static final class CheckedCount {
    private RowPlace place;
    private long told;
    private long counted;

    String file() {
      return place.file();
    }

    long row() {
      return place.row();
    }
  }

  private static final Comparator<CheckedCount> BY_PLACE =
      Comparator.comparing(CheckedCount::file).thenComparing(CheckedCount::row);

  private final Map<CountColumn, Map<String, CheckedCount>> tallies = new LinkedHashMap<>();
  private final Map<String, Long> counts = new TreeMap<>();
  private final Set<String> outlets = new HashSet<>();
  private final Set<String> lineages = new HashSet<>();

  Sums() {
    COUNTS.forEach(count -> tallies.put(count, new HashMap<>()));
  }

  /** Counts a row. */
  void add(String table, StoredRow row, RowPlace place) {
    tallies.forEach(
        (count, tally) -> {
          if (count.table().equals(table)) {
            CheckedCount known =
                tally.computeIfAbsent(row.text(count.key()), x -> new CheckedCount());
            known.place = place;
            known.told = number(row, count.column());
          }
          if (count.of().equals(table) && !row.text(count.key()).isEmpty()) {
            tally.computeIfAbsent(row.text(count.key()), x -> new CheckedCount()).counted +=
                count.each().isEmpty() ? 1 : number(row, count.each());
          }
        });
    switch (table) {
      case "documents" -> document(row);
      case "sentences" -> plus("cited_sentences", 1);
      case "mentions" -> plus("mentions", 1);
      case "claims" -> claim(row);
      case "observations" -> plus("observations", 1);
      case "rejected" -> plus("documents/rejected", 1);
      default -> {
        // The manifest has no count of it.
      }
    }
  }

  private void document(StoredRow row) {
    DocumentState state = row.word("state", DocumentState.class);
    boolean copy = state == DocumentState.COPY;
    plus("documents/copies", row.count("times") - (copy ? 0 : 1));
    if (!copy) {
      plus("documents/" + state.name().toLowerCase(Locale.ROOT), 1);
    }
    plus("sentences", number(row, "sentences"));
    plus("quantities", number(row, "quantities"));
    for (ReasonCount count : ReasonCounts.of(row.texts("left_out"))) {
      plus("quantities_too_many", count.reason() == Reason.TOO_MANY ? count.quantities() : 0);
    }
    if (state == DocumentState.ACCEPTED) {
      plus("documents/undated", row.date("published") == null ? 1 : 0);
      lineages.add(row.text("lineage_id"));
      if (!row.text("source").isEmpty()) {
        outlets.add(row.text("source"));
      }
    }
  }

  private void claim(StoredRow row) {
    plus("claims", 1);
    plus("claimed_mentions", row.count("mentions"));
    if (row.word("scope", Scope.class) == Scope.PART) {
      plus("claims_of_parts", 1);
    }
  }

  private static long number(StoredRow row, String column) {
    return row.value(column) instanceof Number number ? number.longValue() : 0;
  }

  private void plus(String name, long number) {
    counts.merge(name, number, Long::sum);
  }

  /** Names of the outlets of accepted documents, sorted, as a report has them. */
  List<String> outlets() {
    return outlets.stream().map(RunReport::outletName).sorted().distinct().toList();
  }

  /**
   * Tells of numbers that do not add up. To be called when all tables were read.
   *
   * @param whole whether all rows of a table were read; where not, its sums are not known
   * @param manifest what the manifest says, by the name of a count
   */
  void settle(Predicate<String> whole, ToLongFunction<String> manifest, Findings findings) {
    tallies.forEach(
        (count, tally) -> {
          if (whole.test(count.table()) && whole.test(count.of())) {
            tally.values().stream()
                // A row that no key leads to is told of by the keys.
                .filter(known -> known.place != null && known.told != known.counted)
                .sorted(BY_PLACE)
                .forEach(known -> findings.add(known.place, broken(count, known)));
          }
        });
    if (COUNTED.stream().allMatch(whole)) {
      plus("outlets", outlets.size());
      plus("sources", lineages.size());
      for (String name :
          List.of("copies", "accepted", "superseded", "other_language", "rejected")) {
        plus("documents/read", counts.getOrDefault("documents/" + name, 0L));
      }
      for (String name : NAMES) {
        long counted = counts.getOrDefault(name, 0L);
        if (manifest.applyAsLong(name) != counted) {
          findings.add(
              Finding.of(
                  OutputFolder.MANIFEST, "found.count", manifest.applyAsLong(name), name, counted));
        }
      }
    }
  }

  private static Message broken(CountColumn count, CheckedCount tally) {
    return Message.of(
        count.each().isEmpty() ? "found.sum_of_rows" : "found.sum_in_rows",
        count.column(),
        tally.told,
        count.of(),
        count.key(),
        tally.counted);
  }
}
