package kz.sanaq.pipeline.diff;

import static java.util.Comparator.naturalOrder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.table.StoredRow;

/**
 * Compares two runs through their published tables, partition by partition.
 *
 * <p>Held in memory at a time: in both runs the claims of one year and region and of what else lies
 * in their files, and the keys of articles.
 */
final class RunDiff {
  private final RunFolder before;
  private final RunFolder after;

  RunDiff(RunFolder before, RunFolder after) {
    this.before = before;
    this.after = after;
  }

  /** Hands out everything that is different. */
  void into(DiffSink sink) {
    compare("claims", ClaimState::of, (old, now) -> sink.claims(ClaimChanges.between(old, now)));
    compare("observations", ObservationState::of, (old, now) -> observations(old, now, sink));
    superseded(sink);
  }

  /** Hands out the rows of a table in both runs, those of one year and region at a time. */
  private <T> void compare(
      String table, Function<StoredRow, T> reader, BiConsumer<List<T>, List<T>> comparison) {
    PartitionedRows<T> old = new PartitionedRows<>(RunTable.of(before, table), reader);
    PartitionedRows<T> now = new PartitionedRows<>(RunTable.of(after, table), reader);
    for (String next = next(old, now); next != null; next = next(old, now)) {
      comparison.accept(old.take(next), now.take(next));
    }
  }

  /** The partition that is next of both; null where all was taken. */
  private static String next(PartitionedRows<?> old, PartitionedRows<?> now) {
    return Stream.of(old, now)
        .map(PartitionedRows::first)
        .filter(Objects::nonNull)
        .min(naturalOrder())
        .orElse(null);
  }

  @SuppressWarnings("BigDecimalEquals") // There are no zeros after the point.
  private static void observations(
      List<ObservationState> before, List<ObservationState> after, DiffSink sink) {
    Map<ObservationKey, ObservationState> gone = new LinkedHashMap<>();
    before.forEach(row -> gone.put(row.key(), row));
    for (ObservationState row : after) {
      ObservationState old = gone.remove(row.key());
      if (old == null) {
        sink.appeared(row);
      } else if (!Objects.equals(old.latest(), row.latest())) {
        sink.moved(old, row);
      }
    }
    gone.values().forEach(sink::vanished);
  }

  /** Articles whose mentions were listed before, and whose place a later edition took since. */
  private void superseded(DiffSink sink) {
    Map<EditionId, String> replaced = replaced();
    SortedMap<String, StoredRow> articles = new TreeMap<>();
    each(
        RunTable.of(before, "documents"),
        row -> {
          if (row.integer("mentions") != null && replaced.containsKey(EditionId.of(row))) {
            articles.put(document(row), row);
          }
        });
    Map<String, SortedSet<String>> mentions = mentionsOf(articles);
    articles.forEach(
        (document, row) ->
            sink.superseded(
                new DiffSink.Superseded(
                    row.text("doc_id"),
                    row.text("source"),
                    row.text("headline"),
                    row.date("published"),
                    replaced.get(EditionId.of(row)),
                    List.copyOf(mentions.getOrDefault(document, new TreeSet<>())))));
  }

  /** What took the place of articles, of all printings under one id. */
  private Map<EditionId, String> replaced() {
    Map<EditionId, String> replaced = new HashMap<>();
    Set<EditionId> counting = new HashSet<>();
    each(
        RunTable.of(after, "documents"),
        row -> {
          if (row.text("superseded_by").isEmpty()) {
            counting.add(EditionId.of(row));
          } else {
            replaced.put(EditionId.of(row), row.text("superseded_by"));
          }
        });
    replaced.keySet().removeAll(counting);
    return replaced;
  }

  private Map<String, SortedSet<String>> mentionsOf(Map<String, StoredRow> articles) {
    Map<String, SortedSet<String>> mentions = new HashMap<>();
    if (!articles.isEmpty()) {
      each(
          RunTable.of(before, "mentions"),
          row -> {
            if (articles.containsKey(document(row))) {
              mentions
                  .computeIfAbsent(document(row), x -> new TreeSet<>())
                  .add(row.text("mention_id"));
            }
          });
    }
    return mentions;
  }

  /** One edition of an article. */
  private record EditionId(String source, String docId, String contentHash) {
    static EditionId of(StoredRow row) {
      return new EditionId(row.text("source"), row.text("doc_id"), row.text("content_hash"));
    }
  }

  /** Of one source and id mentions are listed for one document at most. */
  private static String document(StoredRow row) {
    return row.text("source") + '\n' + row.text("doc_id");
  }

  private static void each(RunTable table, Consumer<StoredRow> rows) {
    table.read(table.files(), rows);
  }
}
