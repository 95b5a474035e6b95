package kz.sanaq.pipeline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.sanaq.pipeline.cli.Visible;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.message.Message;

/**
 * What a run shows its user in the end: figures, books, and the first observations.
 *
 * @param language whose words it uses
 */
public record Summary(Language language) {
  private static final int MAX_WIDTH = 44;
  private static final Set<Integer> FIGURES = Set.of(1);
  private static final List<String> COLUMNS =
      List.of("subject", "region", "year", "value", "status", "sources", "certainty", "id");
  private static final int VALUE = COLUMNS.indexOf("value");
  private static final Set<Integer> NUMBERS = Set.of(1, 2, 4, 5);

  /**
   * The summary of a published run.
   *
   * @param place where the result lies
   */
  public String of(RunReport report, double seconds, String place) {
    StringBuilder text = new StringBuilder(figures(report.ledger(), seconds));
    text.append(language.text(Message.of("summary.result", Visible.of(place)))).append("\n\n");
    text.append(books(report.ledger(), place));
    if (!report.observations().isEmpty()) {
      text.append('\n').append(observations(report.observations()));
      long more = report.ledger().observations() - report.observations().size();
      text.append(more > 0 ? language.text(Message.of("summary.more", more)) + "\n" : "");
    }
    return text.toString();
  }

  private String figures(Ledger ledger, double seconds) {
    List<List<String>> rows = new ArrayList<>();
    row(rows, "read", ledger.read());
    row(rows, "rejected", ledger.rejected());
    row(rows, "sentences", ledger.sentences());
    row(rows, "quantities", ledger.quantities());
    row(rows, "mentions", ledger.mentions());
    row(rows, "claims", ledger.claims());
    row(rows, "observations", ledger.observations());
    row(rows, "outlets", ledger.outlets());
    row(rows, "sources", ledger.sources());
    BigDecimal rounded = BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP);
    rows.add(List.of(language.word("summary.seconds"), language.number(rounded)));
    return TextTable.of(rows, FIGURES, MAX_WIDTH);
  }

  private void row(List<List<String>> rows, String count, long number) {
    rows.add(List.of(language.word("summary." + count), language.number(number)));
  }

  private String books(Ledger ledger, String place) {
    List<Message> lines = new ArrayList<>();
    lines.add(
        Message.of(
            "summary.ledger",
            ledger.read(),
            ledger.accepted(),
            ledger.copies(),
            ledger.superseded(),
            ledger.otherLanguage(),
            ledger.rejected()));
    if (ledger.knownRead() > 0) {
      lines.add(
          Message.of("summary.base", ledger.knownRead(), ledger.newlyRead(), ledger.withdrawn()));
    }
    lineWhereAny(lines, "summary.other_language", ledger.otherLanguage());
    lineWhereAny(lines, "summary.undated", ledger.undated());
    lineWhereAny(lines, "summary.too_many", ledger.tooMany());
    lineWhereAny(lines, "summary.unsure", ledger.unsure());
    lineWhereAny(lines, "summary.parts", ledger.parts());
    lineWhereAny(lines, "summary.apart", ledger.apart());
    if (ledger.rejected() > 0) {
      lines.add(
          Message.count(
              "summary.warning", ledger.rejected(), Visible.of(place) + "/json/rejected"));
    }
    return language.text(Message.joined("\n", lines)) + "\n";
  }

  private static void lineWhereAny(List<Message> lines, String key, long number) {
    if (number > 0) {
      lines.add(Message.of(key, number));
    }
  }

  private String observations(List<List<String>> cells) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> language.word("column." + column)).toList());
    rows.addAll(cells);
    boolean conflict =
        cells.stream().anyMatch(row -> row.get(VALUE).contains(ObservationCells.CONFLICT));
    return TextTable.headed(rows, NUMBERS)
        + (conflict
            ? language.text(Message.of("summary.conflict", ObservationCells.CONFLICT)) + "\n"
            : "");
  }
}
