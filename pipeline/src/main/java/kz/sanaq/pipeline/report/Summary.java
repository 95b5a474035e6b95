package kz.sanaq.pipeline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.sanaq.pipeline.cli.Visible;

/** What a run shows its user in the end: figures, books, and the first observations. */
public final class Summary {
  private static final int MAX_WIDTH = 44;
  private static final Set<Integer> FIGURES = Set.of(1);
  private static final List<String> COLUMNS =
      List.of("indicator", "region", "year", "value", "status", "sources", "certainty");
  private static final int VALUE = COLUMNS.indexOf("value");
  private static final Set<Integer> NUMBER_COLUMNS = Set.of(2, 3, 5, 6);

  private final Labels labels;

  private Summary(Labels labels) {
    this.labels = labels;
  }

  /** In the words of a language. */
  public static Summary of(String language) {
    return new Summary(Labels.of(language));
  }

  /**
   * The summary of a published run.
   *
   * @param place where the result lies
   */
  public String of(RunReport report, double seconds, String place) {
    StringBuilder text = new StringBuilder(figures(report.ledger(), seconds));
    text.append(labels.get("result")).append(": ").append(Visible.of(place)).append("\n\n");
    text.append(books(report.ledger(), place));
    if (!report.observations().isEmpty()) {
      text.append('\n').append(observations(report.observations()));
    }
    return text.toString();
  }

  private String figures(Ledger ledger, double seconds) {
    List<List<String>> rows = new ArrayList<>();
    row(rows, "documents", ledger.read());
    row(rows, "sentences", ledger.sentences());
    row(rows, "quantities", ledger.quantities());
    row(rows, "mentions", ledger.mentions());
    row(rows, "claims", ledger.claims());
    row(rows, "observations", ledger.observations());
    row(rows, "rejected", ledger.rejected());
    row(rows, "outlets", ledger.outlets());
    row(rows, "sources", ledger.sources());
    BigDecimal rounded = BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP);
    rows.add(List.of(labels.get("seconds"), Labels.number(rounded)));
    return TextTable.of(rows, FIGURES, MAX_WIDTH);
  }

  private void row(List<List<String>> rows, String label, long count) {
    rows.add(List.of(labels.get(label), Labels.number(count)));
  }

  private String books(Ledger ledger, String place) {
    String line =
        labels.format(
            "ledger",
            Labels.number(ledger.read()),
            Labels.number(ledger.accepted()),
            Labels.number(ledger.copies()),
            Labels.number(ledger.superseded()),
            Labels.number(ledger.otherLanguage()),
            Labels.number(ledger.rejected()));
    if (ledger.knownRead() > 0) {
      line +=
          "\n"
              + labels.format(
                  "base",
                  Labels.number(ledger.knownRead()),
                  Labels.number(ledger.newlyRead()),
                  Labels.number(ledger.withdrawn()));
    }
    if (ledger.otherLanguage() > 0) {
      line += "\n" + labels.format("other_language", Labels.number(ledger.otherLanguage()));
    }
    if (ledger.tooMany() > 0) {
      line += "\n" + labels.format("too_many", Labels.number(ledger.tooMany()));
    }
    if (ledger.unsure() > 0) {
      line += "\n" + labels.format("unsure", Labels.number(ledger.unsure()));
    }
    if (ledger.parts() > 0) {
      line += "\n" + labels.format("parts", Labels.number(ledger.parts()));
    }
    if (ledger.apart() > 0) {
      line += "\n" + labels.format("apart", Labels.number(ledger.apart()));
    }
    if (ledger.rejected() == 0) {
      return line + "\n";
    }
    return line
        + "\n"
        + labels.format(
            "warning", Labels.number(ledger.rejected()), Visible.of(place) + "/json/rejected")
        + "\n";
  }

  private String observations(List<List<String>> cells) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> labels.get("column." + column)).toList());
    rows.addAll(cells);
    boolean conflict =
        cells.stream().anyMatch(row -> row.get(VALUE).contains(ObservationCells.CONFLICT));
    return TextTable.of(rows, NUMBER_COLUMNS, MAX_WIDTH)
        + (conflict ? labels.format("conflict", ObservationCells.CONFLICT) + "\n" : "");
  }
}
