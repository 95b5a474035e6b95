package kz.sanaq.pipeline.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import kz.sanaq.model.Amount;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.pipeline.publish.Folders;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.StoredRecords;
import kz.sanaq.transforms.table.StoredRow;

/**
 * Compares two runs through their published tables, partition by partition.
 *
 * <p>Held in memory at a time: the claims of one year and region in both runs (of a table without
 * folders, which is small, all of them), and the keys of articles.
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
    compare("observations", RunDiff::latest, (old, now) -> moved(old, now, sink));
    superseded(sink);
  }

  /** Hands out the rows of a table in both runs, those of one year and region at a time. */
  private <T> void compare(
      String table, Function<StoredRow, T> reader, BiConsumer<List<T>, List<T>> comparison) {
    RunTable tableBefore = RunTable.of(before, table);
    RunTable tableAfter = RunTable.of(after, table);
    for (Sides sides : partitions(table)) {
      Map<String, List<T>> old = rows(tableBefore, sides.before(), reader);
      Map<String, List<T>> now = rows(tableAfter, sides.after(), reader);
      for (String folder : both(old, now)) {
        comparison.accept(old.getOrDefault(folder, List.of()), now.getOrDefault(folder, List.of()));
      }
    }
  }

  private static DiffSink.Moved latest(StoredRow row) {
    return new DiffSink.Moved(
        StoredRecords.observation(row),
        null,
        Amount.canonical(row.decimal("latest")),
        row.date("latest_date"),
        row.count("sources"));
  }

  @SuppressWarnings("BigDecimalEquals") // Amount.canonical took the zeros after the point away.
  private static void moved(
      List<DiffSink.Moved> before, List<DiffSink.Moved> after, DiffSink sink) {
    Map<ObservationKey, BigDecimal> values = new HashMap<>();
    before.forEach(row -> values.put(row.key(), row.after()));
    for (DiffSink.Moved row : after) {
      BigDecimal value = values.get(row.key());
      if (values.containsKey(row.key()) && !Objects.equals(value, row.after())) {
        sink.moved(new DiffSink.Moved(row.key(), value, row.after(), row.date(), row.sources()));
      }
    }
  }

  /** Articles whose mentions were listed before, and whose place a later edition took since. */
  private void superseded(DiffSink sink) {
    Map<Article, String> replaced = replaced();
    SortedMap<String, StoredRow> articles = new TreeMap<>();
    each(
        RunTable.of(before, "documents"),
        row -> {
          if (row.integer("mentions") != null && replaced.containsKey(Article.of(row))) {
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
                    replaced.get(Article.of(row)),
                    List.copyOf(mentions.getOrDefault(document, new TreeSet<>())))));
  }

  /** What took the place of articles, of all printings under one id. */
  private Map<Article, String> replaced() {
    Map<Article, String> replaced = new HashMap<>();
    Set<Article> counting = new HashSet<>();
    each(
        RunTable.of(after, "documents"),
        row -> {
          if (row.text("superseded_by").isEmpty()) {
            counting.add(Article.of(row));
          } else {
            replaced.put(Article.of(row), row.text("superseded_by"));
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
  private record Article(String source, String docId, String contentHash) {
    static Article of(StoredRow row) {
      return new Article(row.text("source"), row.text("doc_id"), row.text("content_hash"));
    }
  }

  /** Of one source and id mentions are listed for one document at most. */
  private static String document(StoredRow row) {
    return row.text("source") + '\n' + row.text("doc_id");
  }

  /** The files of one partition in both runs. */
  private record Sides(List<WrittenFile> before, List<WrittenFile> after) {}

  /** Files to be compared together: those of a folder, or all where a run has no folders. */
  private List<Sides> partitions(String table) {
    List<WrittenFile> old = before.files(table);
    List<WrittenFile> now = after.files(table);
    if (!Stream.concat(old.stream(), now.stream()).allMatch(RunDiff::isInFolder)) {
      return List.of(new Sides(old, now));
    }
    SortedMap<String, Sides> partitions = new TreeMap<>();
    old.forEach(file -> sides(partitions, file).before().add(file));
    now.forEach(file -> sides(partitions, file).after().add(file));
    return List.copyOf(partitions.values());
  }

  private static boolean isInFolder(WrittenFile file) {
    return !Folders.columns(file).isEmpty();
  }

  /** Folders below that of the table are the same in both formats. */
  private static Sides sides(SortedMap<String, Sides> partitions, WrittenFile file) {
    return partitions.computeIfAbsent(
        folder(file), x -> new Sides(new ArrayList<>(), new ArrayList<>()));
  }

  private static String folder(WrittenFile file) {
    return file.path().substring(file.path().indexOf('/'), file.path().lastIndexOf('/'));
  }

  /** Rows by year and region, which are those of a folder where the table is divided. */
  private static <T> Map<String, List<T>> rows(
      RunTable table, List<WrittenFile> files, Function<StoredRow, T> reader) {
    Map<String, List<T>> rows = new HashMap<>();
    table.read(
        files,
        row ->
            rows.computeIfAbsent(table.definition().partition(row), folder -> new ArrayList<>())
                .add(reader.apply(row)));
    return rows;
  }

  private static <T> SortedSet<String> both(Map<String, List<T>> old, Map<String, List<T>> now) {
    SortedSet<String> folders = new TreeSet<>(old.keySet());
    folders.addAll(now.keySet());
    return folders;
  }

  private static void each(RunTable table, Consumer<StoredRow> rows) {
    table.read(table.files(), rows);
  }
}
