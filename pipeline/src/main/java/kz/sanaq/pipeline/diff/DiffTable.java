package kz.sanaq.pipeline.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.report.ObservationCells;
import kz.sanaq.pipeline.report.TextTable;

/**
 * Lays out what is different between two runs for a terminal: of each kind the number, and the rows
 * that say most to a reader.
 *
 * <p>First come changed figures before what changed else, then indicators of the catalogue, known
 * regions and years, many sources. Holds no more rows than it shows.
 */
final class DiffTable implements DiffSink {
  private enum Section {
    ADDED("value", "status", "sources", "id"),
    GONE("value", "status", "sources", "id"),
    CHANGED("before", "after", "changed", "sources", "id"),
    SUPPORTED("value", "sources", "mentions", "id"),
    CONFLICTS("first", "second", "sources", "nature", "id"),
    APPEARED("value", "status", "sources", "id"),
    VANISHED("value", "status", "sources", "id"),
    MOVED("before", "after", "date", "id"),
    SUPERSEDED();

    @SuppressWarnings("ImmutableEnumChecker") // A copy that nobody can change.
    private final List<String> columns;

    Section(String... columns) {
      this.columns = List.of(columns);
    }

    List<String> header(Language language) {
      List<String> names =
          this == SUPERSEDED
              ? List.of("headline", "outlet", "date", "by", "mentions")
              : List.of("subject", "region", "year");
      List<String> header = new ArrayList<>(names);
      header.addAll(columns);
      return header.stream().map(name -> language.word("column." + name)).toList();
    }

    String label() {
      return "diff." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What makes a row worth showing: whether it comes before all that are not so, and its sources.
   */
  private record Interest(boolean first, long sources) {}

  /** A row and how much it says; of equal ones the first that came is the greater. */
  private record Row(List<Long> interest, List<String> cells) {
    static final Comparator<Row> LEAST_FIRST =
        (a, b) -> {
          for (int i = 0; i < a.interest.size(); i++) {
            int order = Long.compare(a.interest.get(i), b.interest.get(i));
            if (order != 0) {
              return order;
            }
          }
          return 0;
        };
  }

  private final Language language;
  private final ObservationCells words;
  private final int limit;
  private final Map<Section, PriorityQueue<Row>> rows = new EnumMap<>(Section.class);
  private final Map<Section, Long> counts = new EnumMap<>(Section.class);

  /**
   * @param language whose words it uses
   * @param limit rows to show of each kind
   * @param indicators their labels, by code
   */
  DiffTable(Language language, int limit, Map<String, String> indicators) {
    this.language = language;
    this.words = ObservationCells.of(language, indicators);
    this.limit = limit;
    for (Section section : Section.values()) {
      rows.put(section, new PriorityQueue<>(Row.LEAST_FIRST));
      counts.put(section, 0L);
    }
  }

  @Override
  public void claims(ClaimChanges changes) {
    changes.added().forEach(claim -> claim(Section.ADDED, claim));
    changes.gone().forEach(claim -> claim(Section.GONE, claim));
    for (ClaimChanges.ClaimChange change : changes.changed()) {
      ClaimState after = change.after();
      add(
          Section.CHANGED,
          after,
          new Interest(change.parts().contains(ClaimPart.VALUE), after.sources()),
          figure(change.before().get(0)),
          figure(after),
          parts(change),
          sources(change),
          ObservationCells.beginning(after.id()));
    }
    changes.supported().forEach(this::supported);
    for (ClaimChanges.Conflict conflict : changes.conflicts()) {
      ClaimState one = conflict.one();
      ClaimState other = conflict.other();
      add(
          Section.CONFLICTS,
          one,
          new Interest(true, one.sources() + other.sources()),
          figure(one),
          figure(other),
          one.sources() + " : " + other.sources(),
          language.word(conflict.isCorrection() ? "nature.correction" : "nature.disagreement"),
          ObservationCells.beginning(one.id()));
    }
  }

  private void supported(ClaimChanges.ClaimChange change) {
    ClaimState after = change.after();
    add(
        Section.SUPPORTED,
        after,
        new Interest(change.before().get(0).sources() != after.sources(), after.sources()),
        figure(after),
        sources(change),
        change.before().get(0).mentionIds().size() + " → " + after.mentionIds().size(),
        ObservationCells.beginning(after.id()));
  }

  /** What readers see changed; of several claims that became one perhaps nothing else. */
  private String parts(ClaimChanges.ClaimChange change) {
    List<String> parts = new ArrayList<>();
    change.parts().forEach(part -> parts.add(language.word(part.key())));
    if (change.before().size() > 1) {
      parts.add(language.word("diff.part.merged"));
    }
    return String.join(", ", parts);
  }

  private static String sources(ClaimChanges.ClaimChange change) {
    long sources = change.before().stream().mapToLong(ClaimState::sources).max().orElse(0);
    return sources + " → " + change.after().sources();
  }

  private String figure(ClaimState claim) {
    return words.figure(claim.key(), claim.figure());
  }

  private void claim(Section section, ClaimState claim) {
    add(
        section,
        claim,
        new Interest(true, claim.sources()),
        figure(claim),
        words.status(claim.key()),
        Long.toString(claim.sources()),
        ObservationCells.beginning(claim.id()));
  }

  @Override
  public void appeared(ObservationState observation) {
    observation(Section.APPEARED, observation);
  }

  @Override
  public void vanished(ObservationState observation) {
    observation(Section.VANISHED, observation);
  }

  private void observation(Section section, ObservationState observation) {
    add(
        section,
        observation.key(),
        observation.title(),
        new Interest(true, observation.sources()),
        words.figure(observation.key(), observation.figure()),
        words.status(observation.key()),
        language.number(observation.sources()),
        ObservationCells.beginning(observation.key().id()));
  }

  @Override
  public void moved(ObservationState before, ObservationState after) {
    add(
        Section.MOVED,
        after.key(),
        after.title(),
        new Interest(true, after.sources()),
        words.value(after.key(), before.latest()),
        words.value(after.key(), after.latest()),
        after.date() == null ? language.word("unknown") : after.date().toString(),
        ObservationCells.beginning(after.key().id()));
  }

  @Override
  public void superseded(Superseded article) {
    String unknown = language.word("unknown");
    add(
        Section.SUPERSEDED,
        new Row(
            List.of((long) article.mentionIds().size(), -counts.get(Section.SUPERSEDED)),
            List.of(
                article.headline().isEmpty() ? article.docId() : article.headline(),
                article.source().isEmpty() ? unknown : article.source(),
                article.published() == null ? unknown : article.published().toString(),
                article.by(),
                Integer.toString(article.mentionIds().size()))));
  }

  private void add(Section section, ClaimState claim, Interest interest, String... more) {
    add(section, claim.key(), claim.title(), interest, more);
  }

  private void add(
      Section section, ObservationKey key, String title, Interest interest, String... more) {
    List<Long> rank =
        List.of(
            interest.first ? 1L : 0L,
            key.measurand().isNamed() ? 1L : 0L,
            key.region().isEmpty() || key.year() == null ? 0L : 1L,
            interest.sources,
            -counts.get(section));
    List<String> cells = new ArrayList<>(words.subject(key, title));
    cells.addAll(List.of(more));
    add(section, new Row(rank, cells));
  }

  private void add(Section section, Row row) {
    counts.merge(section, 1L, Long::sum);
    PriorityQueue<Row> shown = rows.get(section);
    shown.add(row);
    if (shown.size() > limit) {
      shown.remove();
    }
  }

  /** The whole text. */
  String text(RunFolder before, RunFolder after) {
    StringBuilder text = new StringBuilder();
    text.append(language.text(Message.of("diff.runs", before.id(), after.id()))).append('\n');
    for (Section section : Section.values()) {
      text.append('\n').append(language.word(section.label())).append(": ");
      text.append(language.number(counts.get(section))).append('\n');
      if (!rows.get(section).isEmpty()) {
        text.append(table(section));
      }
    }
    return text.toString();
  }

  private String table(Section section) {
    List<Row> shown = new ArrayList<>(rows.get(section));
    shown.sort(Row.LEAST_FIRST.reversed());
    List<List<String>> cells = new ArrayList<>(List.of(section.header(language)));
    shown.forEach(row -> cells.add(row.cells()));
    Set<Integer> right = section == Section.SUPERSEDED ? Set.of(3) : Set.of(1, 2, 3, 4);
    long more = counts.get(section) - shown.size();
    return TextTable.headed(cells, right)
        + (more == 0 ? "" : language.text(Message.of("diff.more", more)) + "\n");
  }
}
