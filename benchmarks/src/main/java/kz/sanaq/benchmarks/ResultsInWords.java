package kz.sanaq.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import kz.sanaq.language.Table;

/**
 * Results as a page of Markdown. Its tables stand between marks, as in the pages of the project
 * that show them; a test compares the two.
 */
record ResultsInWords(Results results) {
  private static final String PUBLISHED = "/kz/sanaq/benchmarks/published.tsv";

  /** The page. */
  String text() {
    return """
    # What `benchmarks/all` measured

    Written by that command. Commit %s, on %s, on %s with %d cores and %d GB; %s.

    """
            .formatted(
                results.commit(),
                results.measured(),
                results.machine().processor(),
                results.machine().cores(),
                results.machine().gigabytes(),
                versions())
        + section("readers", readers() + "\n" + published())
        + "\n"
        + section("starts", starts())
        + "\n"
        + section("runs", runs());
  }

  private String versions() {
    return results.versions().entrySet().stream()
        .map(version -> version.getKey() + " " + version.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String section(String name, String content) {
    return "<!-- benchmarks %s: begin -->\n%s<!-- benchmarks %s: end -->\n"
        .formatted(name, content, name);
  }

  /** One row a reader, the texts beside each other. */
  private String readers() {
    Map<String, List<Comparison.Row>> byReader =
        results.readers().stream()
            .collect(
                Collectors.groupingBy(
                    Comparison.Row::reader, LinkedHashMap::new, Collectors.toList()));
    List<String> texts = results.readers().stream().map(Comparison.Row::text).distinct().toList();
    StringBuilder table = new StringBuilder("| one core |");
    texts.forEach(
        text -> table.append(" %s text, MB/s | sentences/s | numbers found |".formatted(text)));
    table.append("\n| --- |").append(" ---: | ---: | ---: |".repeat(texts.size())).append('\n');
    byReader.forEach(
        (reader, rows) -> {
          table.append("| ").append(reader).append(" |");
          rows.forEach(row -> table.append(cells(row)));
          table.append('\n');
        });
    return table.toString();
  }

  private static String cells(Comparison.Row row) {
    return format(
        " %s | %,.0f | %s |",
        figures(row.megabytesPerSecond()),
        row.sentencesPerSecond(),
        row.recall() == null ? "–" : format("%.1f %%", row.recall()));
  }

  private static String published() {
    return Table.resource(PUBLISHED, "reader", "megabytes", "lines", "seconds", "source")
        .rows()
        .stream()
        .map(
            row -> {
              double seconds = Double.parseDouble(row.required("seconds"));
              return format(
                  "%s, as published: %s MB/s, %,.0f lines a second (%s).\n",
                  row.required("reader"),
                  figures(Double.parseDouble(row.required("megabytes")) / seconds),
                  Double.parseDouble(row.required("lines")) / seconds,
                  row.required("source"));
            })
        .collect(Collectors.joining("\n"));
  }

  private String starts() {
    Start first = results.starts().get(0);
    return "| command | seconds | processor | / `%s` |\n| --- | ---: | ---: | ---: |\n"
            .formatted(first.command())
        + results.starts().stream()
            .map(
                start ->
                    format(
                        "| `%s` | %.2f | %.2f | %.1f |\n",
                        start.command(),
                        start.seconds(),
                        start.processor(),
                        start.processor() / first.processor()))
            .collect(Collectors.joining());
  }

  /** Means of what was measured several times, and their ratios to those of the first way. */
  private String runs() {
    List<String> ways = results.runs().stream().map(WholeRun::way).distinct().toList();
    double seconds = mean(ways.get(0), WholeRun::seconds);
    double processor = mean(ways.get(0), WholeRun::processor);
    return "| %d MB of dense text | seconds | / %s | processor | / %s | peak memory |\n"
            .formatted(results.megabytes(), ways.get(0), ways.get(0))
        + "| --- | ---: | ---: | ---: | ---: | ---: |\n"
        + ways.stream()
            .map(
                way ->
                    format(
                        "| %s | %.1f | %.2f | %.1f | %.2f | %.1f GB |\n",
                        way,
                        mean(way, WholeRun::seconds),
                        mean(way, WholeRun::seconds) / seconds,
                        mean(way, WholeRun::processor),
                        mean(way, WholeRun::processor) / processor,
                        mean(way, WholeRun::mebibytes) / 1024))
            .collect(Collectors.joining());
  }

  private double mean(String way, ToDoubleFunction<WholeRun> figure) {
    return results.runs().stream()
        .filter(run -> run.way().equals(way))
        .mapToDouble(figure)
        .average()
        .orElseThrow();
  }

  /** At least two that count. */
  private static String figures(double value) {
    return format(value >= 10 ? "%.0f" : value >= 1 ? "%.1f" : "%.2f", value);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
