package kz.sanaq.pipeline.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.table.StoredRow;

/** Finds a row of a published run and all that it rests on, from top to bottom. */
final class EvidenceReader {
  private static final Comparator<StoredRow> STRONGEST_FIRST =
      Comparator.comparing((StoredRow claim) -> claim.count("sources"))
          .thenComparing(claim -> claim.decimal("certainty"))
          .reversed()
          .thenComparing(claim -> claim.text("claim_id"));

  /** Of mentions and documents alike. */
  private static final Comparator<StoredRow> EARLIEST_FIRST =
      Comparator.comparing(
              (StoredRow row) -> row.date("published"),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(row -> row.text("source"))
          .thenComparing(row -> row.text("doc_id"));

  private static final Comparator<StoredRow> FIRST_IN_TEXT =
      EARLIEST_FIRST
          .thenComparing(mention -> mention.text("part"), Comparator.reverseOrder())
          .thenComparing(mention -> mention.offset("begin"));

  private final RowSearch observations;
  private final RowSearch claims;
  private final RowSearch mentions;
  private final RowSearch documents;

  EvidenceReader(RunFolder run) {
    this.observations = new RowSearch(RunTable.of(run, RowType.OBSERVATION.table()));
    this.claims = new RowSearch(RunTable.of(run, RowType.CLAIM.table()));
    this.mentions = new RowSearch(RunTable.of(run, RowType.MENTION.table()));
    this.documents = new RowSearch(RunTable.of(run, "documents"));
  }

  /** The row of a kind whose id begins so, and what it rests on. */
  ShownRow read(RowType kind, String id) {
    return switch (kind) {
      case OBSERVATION -> observation(observations.named(kind, id));
      case CLAIM -> claims(List.of(claims.named(kind, id))).get(0);
      case MENTION -> mention(mentions.named(kind, id));
    };
  }

  private ShownRow.ShownObservation observation(StoredRow row) {
    String key = RowType.OBSERVATION.key();
    return new ShownRow.ShownObservation(row, claims(claims.beside(row, key, row.text(key))));
  }

  private ShownRow.ShownMention mention(StoredRow row) {
    String document = row.text("document_id");
    return new ShownRow.ShownMention(
        row, documents.byId("document_id", List.of(document), row).get(0));
  }

  /** Claims that share year and region. */
  private List<ShownRow.ShownClaim> claims(List<StoredRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    StoredRow near = rows.get(0);
    Map<String, StoredRow> conflicts =
        byId(RowType.CLAIM.key(), claims.byId(RowType.CLAIM.key(), named(rows, "conflicts"), near));
    Map<String, StoredRow> found =
        byId(
            RowType.MENTION.key(),
            mentions.byId(RowType.MENTION.key(), named(rows, "mention_ids"), near));
    Prints prints = prints(found);
    return rows.stream()
        .sorted(STRONGEST_FIRST)
        .map(
            row ->
                new ShownRow.ShownClaim(
                    row,
                    row.texts("conflicts").stream().map(conflicts::get).toList(),
                    prints.sources(row.texts("mention_ids").stream().map(found::get).toList())))
        .toList();
  }

  private static Set<String> named(List<StoredRow> rows, String column) {
    Set<String> ids = new LinkedHashSet<>();
    rows.forEach(row -> ids.addAll(row.texts(column)));
    return ids;
  }

  private static Map<String, StoredRow> byId(String key, List<StoredRow> rows) {
    return rows.stream().collect(Collectors.toMap(row -> row.text(key), Function.identity()));
  }

  private Prints prints(Map<String, StoredRow> mentions) {
    Set<String> lineages = new HashSet<>();
    mentions.values().forEach(mention -> lineages.add(mention.text("lineage_id")));
    Map<String, List<StoredRow>> prints = new HashMap<>();
    for (StoredRow document : documents.where("lineage_id", lineages)) {
      prints
          .computeIfAbsent(document.text("lineage_id"), lineage -> new ArrayList<>())
          .add(document);
    }
    return new Prints(prints);
  }

  /**
   * The documents that are prints of some texts.
   *
   * @param byLineage their rows, by what prints of one text have in common
   */
  private record Prints(Map<String, List<StoredRow>> byLineage) {

    /** Mentions by the text that they stand in, and the prints of that in which they do not. */
    List<ShownRow.ShownSource> sources(List<StoredRow> mentions) {
      Map<String, List<StoredRow>> texts = new LinkedHashMap<>();
      mentions.stream()
          .sorted(FIRST_IN_TEXT)
          .forEach(
              row ->
                  texts.computeIfAbsent(row.text("lineage_id"), x -> new ArrayList<>()).add(row));
      List<ShownRow.ShownSource> sources = new ArrayList<>();
      texts.forEach((lineage, rows) -> sources.add(source(lineage, rows)));
      return sources;
    }

    private ShownRow.ShownSource source(String lineage, List<StoredRow> rows) {
      Map<String, StoredRow> documents = byId("document_id", byLineage.get(lineage));
      List<ShownRow.ShownMention> mentions =
          rows.stream()
              .map(row -> new ShownRow.ShownMention(row, documents.get(row.text("document_id"))))
              .toList();
      rows.forEach(row -> documents.remove(row.text("document_id")));
      return new ShownRow.ShownSource(
          lineage, mentions, documents.values().stream().sorted(EARLIEST_FIRST).toList());
    }
  }
}
