package kz.sanaq.pipeline.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sanaq.pipeline.evaluate.Score.FScore;
import kz.sanaq.pipeline.evaluate.Score.Share;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.report.TextTable;

/** Shows the figures of a set: for a terminal, as JSON, and as a row of a Markdown table. */
final class EvaluationText {
  /** Columns after the name of a figure and its percentage. */
  private static final List<String> MORE =
      List.of("precision", "recall", "right", "wrong", "missed");

  /** Columns of the Markdown table, and the figures in each. */
  private static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry("found F1", List.of("found")),
          Map.entry("whole record F1", List.of("whole")),
          Map.entry("filed F1", List.of("filed")),
          Map.entry("named thing P / R", List.of("thing_precision", "thing_recall")),
          Map.entry("named P / R", List.of("named_precision", "named_recall")));

  private static final List<String> ORDER =
      List.of(
          "found F1",
          "unit",
          "region",
          "year",
          "status",
          "object",
          "event",
          "indicator",
          "whole record F1",
          "filed F1",
          "named thing P / R",
          "named P / R");

  private EvaluationText() {}

  /**
   * All figures, one a line under a headline in a language; their own names are those of options.
   */
  static String table(Evaluation evaluation, Language language) {
    List<String> head = new ArrayList<>(List.of("", "%"));
    MORE.forEach(column -> head.add(language.word("evaluate." + column)));
    List<List<String>> rows = new ArrayList<>(List.of(head));
    evaluation.scores().byName().forEach((name, score) -> rows.add(row(name, score)));
    Message set =
        Message.of(
            "evaluate.set",
            evaluation.name(),
            Message.count("evaluate.articles", evaluation.articles().size()),
            Message.count("evaluate.claims", evaluation.scores().claims()));
    return language.text(set) + "\n" + TextTable.of(rows, Set.of(1, 2, 3, 4, 5, 6), 40);
  }

  private static List<String> row(String name, Score score) {
    String percent = Score.rounded(score.percent(), 2).toPlainString();
    if (score instanceof FScore tally) {
      return List.of(
          name,
          percent,
          Score.rounded(tally.precision(), 2).toPlainString(),
          Score.rounded(tally.recall(), 2).toPlainString(),
          String.valueOf(tally.right()),
          String.valueOf(tally.unasked()),
          String.valueOf(tally.missed()));
    }
    Share share = (Share) score;
    int wrong = share.of() - share.right();
    return List.of(
        "  " + name, percent, "", "", String.valueOf(share.right()), String.valueOf(wrong), "");
  }

  /** All figures with what was counted, for programs. */
  static byte[] json(Evaluation evaluation, BigDecimal certain) {
    ObjectNode root = Json.object();
    root.put("set", evaluation.name());
    root.put("articles", evaluation.articles().size());
    root.put("claims", evaluation.scores().claims());
    root.put("certain", certain);
    ObjectNode figures = root.putObject("figures");
    evaluation.scores().byName().forEach((name, score) -> put(figures.putObject(name), score));
    return Json.pretty(root);
  }

  private static void put(ObjectNode figure, Score score) {
    figure.put("percent", Score.rounded(score.percent(), 2));
    if (score instanceof FScore tally) {
      figure.put("precision", Score.rounded(tally.precision(), 2));
      figure.put("recall", Score.rounded(tally.recall(), 2));
      figure.put("right", tally.right());
      figure.put("wrong", tally.unasked());
      figure.put("missed", tally.missed());
    } else if (score instanceof Share share) {
      figure.put("right", share.right());
      figure.put("wrong", share.of() - share.right());
    }
  }

  /** The figures that matter most as a table of one row; what gold says nothing of is –. */
  static String markdown(Evaluation evaluation) {
    Scores scores = evaluation.scores();
    String cells =
        ORDER.stream()
            .map(column -> COLUMNS.getOrDefault(column, List.of(column)))
            .map(figures -> cell(scores, figures))
            .collect(Collectors.joining(" | "));
    return "| set | articles | claims | "
        + String.join(" | ", ORDER)
        + " |\n| --- |"
        + " ---: |".repeat(ORDER.size() + 2)
        + String.format(
            Locale.ROOT,
            "\n| `%s` | %,d | %,d | %s |\n",
            evaluation.name(),
            evaluation.articles().size(),
            scores.claims(),
            cells);
  }

  private static String cell(Scores scores, List<String> figures) {
    return figures.stream()
        .map(scores::percent)
        .map(percent -> percent == null ? "–" : Score.rounded(percent, 1).toPlainString())
        .collect(Collectors.joining(" / "));
  }
}
