package kz.sanaq.pipeline.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.pipeline.cli.Visible;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.report.ObservationCells;
import kz.sanaq.pipeline.report.TextTable;
import kz.sanaq.transforms.table.StoredRecords;
import kz.sanaq.transforms.table.StoredRow;

/**
 * Evidence in words, for a terminal. Nothing that comes from an article can steer it: see {@link
 * Visible}.
 */
final class EvidenceText {
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";
  private static final String BETWEEN = " · ";

  private final Language language;
  private final ObservationCells words;
  private final StatedFigures figures;
  private final boolean emphasis;
  private final StringBuilder text = new StringBuilder();

  /**
   * A text to be written once.
   *
   * @param language whose words it uses
   * @param indicators their labels, by code
   * @param emphasis whether figures are to be in bold; else they stand in «»
   */
  EvidenceText(Language language, Map<String, String> indicators, boolean emphasis) {
    this.language = language;
    this.words = ObservationCells.of(language, indicators);
    this.figures = new StatedFigures(language, words);
    this.emphasis = emphasis;
  }

  /** The whole text. */
  String of(ShownRow evidence) {
    if (evidence instanceof ShownRow.ShownObservation observation) {
      observation(observation);
    } else if (evidence instanceof ShownRow.ShownClaim claim) {
      claim(claim, true);
    } else if (evidence instanceof ShownRow.ShownMention mention) {
      mention(mention);
    }
    return text.toString();
  }

  private void observation(ShownRow.ShownObservation observation) {
    StoredRow row = observation.row();
    ObservationKey key = StoredRecords.observation(row);
    heading(RowType.OBSERVATION, row);
    List<List<String>> cells = subject(key, row);
    cells.add(cell("column.value", figures.observation(key, row)));
    cells.add(cell("column.status", words.status(key)));
    cells.add(cell("show.period", period(row)));
    cells.add(cell("column.sources", figures.sources(row)));
    cells.add(certainty(row));
    table(cells);
    observation.claims().forEach(claim -> claim(claim, false));
  }

  /**
   * A claim with its conflicts and sources.
   *
   * @param alone whether nothing above says what it is of
   */
  private void claim(ShownRow.ShownClaim claim, boolean alone) {
    StoredRow row = claim.row();
    ObservationKey key = StoredRecords.observation(row);
    text.append(alone ? "" : "\n");
    heading(RowType.CLAIM, row);
    List<List<String>> cells = alone ? subject(key, row) : new ArrayList<>();
    cells.add(cell("column.value", figures.claim(row)));
    if (alone) {
      cells.add(cell("column.status", words.status(key)));
    }
    cells.add(cell("show.period", period(row)));
    cells.add(cell("column.sources", Long.toString(row.count("sources"))));
    cells.add(certainty(row));
    if (alone && !row.text("observation_id").isEmpty()) {
      cells.add(cell("show.observation", row.text("observation_id")));
    }
    table(cells);
    claim.conflicts().forEach(other -> conflict(row, other));
    int number = 1;
    for (ShownRow.ShownSource source : claim.sources()) {
      line("", language.text(Message.of("show.source", number++)));
      source(source);
    }
  }

  /** The earliest print, and then the others; what they say in the same words stands once. */
  private void source(ShownRow.ShownSource source) {
    Set<Quote> quotes = new HashSet<>();
    StoredRow original = source.mentions().get(0).document();
    StoredRow last = null;
    for (ShownRow.ShownMention mention : source.mentions()) {
      Quote quote = Quote.of(mention.row());
      if (quotes.add(quote)) {
        quote(quote);
      }
      if (mention.document() != last) {
        last = mention.document();
        print(last == original ? "" : language.word("show.copy") + ": ", last);
      }
      attribution(mention.row());
      String id = language.word("show.mention") + " " + mention.row().text(RowType.MENTION.key());
      line("  ", id, String.join(" ", certainty(mention.row())));
    }
    source.copies().forEach(copy -> print(language.word("show.copy") + ": ", copy));
  }

  private void mention(ShownRow.ShownMention mention) {
    StoredRow row = mention.row();
    ObservationKey key = ObservationKey.of(StoredRecords.fact(row), !row.text("part_of").isEmpty());
    heading(RowType.MENTION, row);
    List<List<String>> cells = subject(key, row);
    cells.add(cell("column.value", words.figure(key, StoredRecords.figure(row))));
    cells.add(cell("column.status", words.status(key)));
    cells.add(cell("show.period", period(row)));
    cells.add(certainty(row));
    cells.add(cell("show.claim", row.text(RowType.CLAIM.key())));
    table(cells);
    quote(Quote.of(row));
    print("", mention.document());
    attribution(row);
  }

  private void heading(RowType kind, StoredRow row) {
    line("", language.word("show." + kind.label()) + " " + row.text(kind.key()));
  }

  private List<List<String>> subject(ObservationKey key, StoredRow row) {
    String title = row.text("title");
    List<List<String>> cells = new ArrayList<>();
    if (key.measurand().isNamed()) {
      cells.add(cell("column.indicator", words.markedIndicator(key)));
      cellWhereAny(cells, "column.qualifier", key.measurand().qualifier());
      cellWhereAny(cells, "column.title", title);
    } else {
      cells.add(cell("column.title", words.title(key, title)));
    }
    cells.add(cell("column.region", words.place(key)));
    cells.add(cell("column.year", words.year(key)));
    return cells;
  }

  private void cellWhereAny(List<List<String>> cells, String label, String value) {
    if (!value.isEmpty()) {
      cells.add(cell(label, value));
    }
  }

  private List<String> cell(String label, String value) {
    return List.of(language.word(label), Visible.of(value));
  }

  private List<String> certainty(StoredRow row) {
    return cell("column.certainty", words.certainty(row.number("certainty")));
  }

  private String period(StoredRow row) {
    LocalDate start = row.date("period_start");
    LocalDate end = row.date("period_end");
    if (start == null || end == null) {
      return openPeriod(start, end);
    }
    return start.equals(end) ? start.toString() : start + " – " + end;
  }

  private String openPeriod(LocalDate start, LocalDate end) {
    if (start != null) {
      return language.text(Message.of("show.period_from", start));
    }
    return end == null
        ? language.word("unknown")
        : language.text(Message.of("show.period_until", end));
  }

  private void table(List<List<String>> cells) {
    text.append(TextTable.of(cells, Set.of(), Integer.MAX_VALUE));
  }

  /** The value of a claim and of one that contradicts it, side by side. */
  private void conflict(StoredRow claim, StoredRow other) {
    String id = other.text(RowType.CLAIM.key());
    String nature =
        claim.texts("corrected_by").contains(id)
            ? "show.corrected_by"
            : claim.texts("corrects").contains(id) ? "show.corrects" : "nature.disagreement";
    line(
        "",
        figures.claim(claim) + " ≠ " + figures.claim(other),
        language.word(nature),
        language.word("column.sources") + " " + other.count("sources"),
        language.word("show.claim") + " " + id);
  }

  private void quote(Quote quote) {
    text.append("  ").append(Visible.of(quote.before()));
    text.append(emphasis ? BOLD : "«").append(Visible.of(quote.figure()));
    text.append(emphasis ? PLAIN : "»").append(Visible.of(quote.after())).append('\n');
  }

  private void attribution(StoredRow mention) {
    String who = mention.text("attribution");
    if (!who.isEmpty()) {
      line("  ", language.word("show.attribution") + ": " + who);
    }
  }

  /** Outlet, day, headline and address. */
  private void print(String before, StoredRow document) {
    LocalDate published = document.date("published");
    line(
        "  " + before,
        document.text("source"),
        published == null ? "" : published.toString(),
        document.text("headline"),
        document.text("url").isEmpty() ? document.text("doc_id") : document.text("url"));
  }

  private void line(String before, String... pieces) {
    text.append(before);
    text.append(
        Stream.of(pieces)
            .filter(piece -> !piece.isEmpty())
            .map(Visible::of)
            .collect(Collectors.joining(BETWEEN)));
    text.append('\n');
  }
}
