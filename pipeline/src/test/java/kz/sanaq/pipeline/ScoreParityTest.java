package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.ExitCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code evaluate} counts what {@code score.py claims} counts, on gold as it is and on gold where
 * rows and fields were left out and marked. Where the folder {@code shared} lies above the project.
 */
class ScoreParityTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> NAMES =
      Map.of("whole record", "whole", "named thing", "thing");

  /** What {@code score.py} prints: of a tally what was counted, of a field how many are right. */
  private static final Pattern LINE =
      Pattern.compile(
          " *(?<name>[a-z_]+(?: [a-z]+)?) +(?:P .* right (?<counts>[0-9]+ false [0-9]+ missed"
              + " [0-9]+)|[0-9.]+ % +(?<share>[0-9]+ of [0-9]+))");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "corpus/articles.jsonl, articles-claims",
    "corpus/articles-own.jsonl, articles-own-claims",
    "corpus/news-wmt19.jsonl, news-claims",
    "seeds, seeds-claims"
  })
  void countsAlike(String articles, String claims) throws Exception {
    Path shared = shared();
    Path gold = shared.resolve("gold").resolve(claims + ".jsonl");
    Path read = folder.resolve("read.jsonl");
    String texts = shared.resolve(articles).toString();
    Shell.Result annotated = Shell.run("annotate", texts);
    assertEquals(ExitCode.DONE, annotated.exitCode(), annotated.err());
    Files.writeString(read, annotated.out());
    for (Path set : List.of(gold, changed(gold))) {
      Map<String, String> expected = script(shared, set, read);
      assertFalse(expected.isEmpty());
      assertEquals(expected, command(texts, set));
    }
  }

  private static Path shared() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("shared/eval/score.py"))) {
        return at.resolve("shared");
      }
    }
    assumeTrue(false, "no folder shared above the project");
    return null;
  }

  /** The same rows, some without fields, some marked. */
  private Path changed(Path gold) throws IOException {
    List<String> rows = new ArrayList<>();
    int i = 0;
    for (String line : Files.readAllLines(gold)) {
      ObjectNode row = (ObjectNode) JSON.readTree(line);
      i++;
      if (i % 7 == 0) {
        row.put("optional", true);
      }
      if (i % 5 == 0) {
        row.put("optional_indicator", true).put("optional_year", true);
      }
      if (i % 11 == 0) {
        row.remove(List.of("indicator", "event", "region"));
      }
      if (i % 13 == 0) {
        row.put("unit", "item").put("object", "жаңа мектеп|балабақшалар").put("event", "тұру|");
      }
      if (i % 17 != 0) {
        rows.add(row.toString());
      }
    }
    return Files.write(folder.resolve("changed.jsonl"), rows);
  }

  private static Map<String, String> script(Path shared, Path gold, Path read) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3",
                  shared.resolve("eval/score.py").toString(),
                  "claims",
                  gold.toString(),
                  read.toString(),
                  "--figure=found")
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no python3");
      return null;
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    Map<String, String> counts = new TreeMap<>();
    try (Stream<String> lines = printed.lines()) {
      lines
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .forEach(
              line -> {
                String name = NAMES.getOrDefault(line.group("name"), line.group("name"));
                String share = line.group("share");
                counts.put(name, share == null ? line.group("counts") : share);
              });
    }
    return counts;
  }

  private Map<String, String> command(String articles, Path gold) throws IOException {
    Path json = folder.resolve("figures.json");
    Shell.Result result = Shell.run("evaluate", articles, gold.toString(), "--json=" + json);
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    Map<String, String> counts = new TreeMap<>();
    JsonNode figures = JSON.readTree(Files.readString(json)).path("figures");
    figures
        .fields()
        .forEachRemaining(
            figure -> {
              JsonNode counted = figure.getValue();
              int right = counted.path("right").asInt();
              int wrong = counted.path("wrong").asInt();
              counts.put(
                  figure.getKey(),
                  counted.has("missed")
                      ? right + " false " + wrong + " missed " + counted.path("missed").asInt()
                      : right + " of " + (right + wrong));
            });
    return counts;
  }
}
