package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.publish.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told about two runs of which the second read a correction and a second report. */
class DiffTest {
  @TempDir Path folder;
  private String before;
  private String after;

  @BeforeEach
  void publishTwoRuns() throws IOException {
    List<String> tynys = Corpus.lines(Corpus.TYNYS);
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.write(input.resolve("a.jsonl"), tynys.subList(2, 3));
    Corpus.copy(Corpus.TENIZ, input.resolve("b.jsonl"));
    // Zero has another scale in each format, and has not changed.
    Files.writeString(
        input.resolve("d.txt"), "2024 жылы Атырауда жұмыссыздық деңгейі 0 пайыз болды.");
    Path gone = input.resolve("e.txt");
    Files.writeString(gone, "2024 жылы Абай облысында 37 мектеп салынды.");
    before = run(input, "--formats=json");
    Files.delete(gone);
    Files.writeString(
        input.resolve("f.txt"), "2024 жылы Жетісу облысында 25-тен астам мектеп салынды.");
    Files.write(input.resolve("c.jsonl"), List.of(tynys.get(0), tynys.get(3)));
    after = run(input, "--formats=parquet");
  }

  @Test
  void tellsWhatChangedForPrograms() throws IOException {
    Shell.Result result = diff("--json");
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    List<JsonNode> lines = new ArrayList<>();
    for (String line : result.lines()) {
      lines.add(Json.parse(line.getBytes(StandardCharsets.UTF_8)));
    }
    JsonNode end = lines.get(lines.size() - 1);
    assertEquals("runs", end.get("kind").textValue());
    assertEquals(before, end.get("before").textValue());
    assertEquals(after, end.get("after").textValue());

    JsonNode corrected = only(lines, "changed_claim", "unit", "percent");
    assertEquals("4.8", corrected.get("value").asText());
    assertEquals("4.9", corrected.at("/before/0/value").asText());
    assertEquals("[\"value\"]", corrected.get("changed").toString());
    JsonNode supported = only(lines, "supported_claim", "unit", "household");
    assertNull(supported.get("changed"));
    assertEquals("340", supported.get("value").asText());
    assertEquals(2, supported.get("gained").size());
    assertEquals(0, supported.get("lost").size());

    JsonNode moved = only(lines, "moved_observation", "unit", "percent");
    assertEquals("4.9", moved.get("before").asText());
    assertEquals("4.8", moved.get("latest").asText());
    assertEquals("2025-05-03", moved.get("latest_date").asText());

    JsonNode appeared = only(lines, "new_observation", "region", "KZ-33");
    assertEquals("25", appeared.get("value").asText());
    assertEquals(">", appeared.get("comparator").textValue());
    JsonNode gone = only(lines, "gone_observation", "region", "KZ-10");
    assertEquals("37", gone.get("value").asText());
    assertEquals(1, gone.get("sources").intValue());
    assertEquals(1, end.at("/lines/new_observation").intValue());
    assertEquals(1, end.at("/lines/gone_observation").intValue());

    assertTrue(appeared.get("district").isNull(), "a region has none");
    lines.forEach(line -> assertFalse(line.toString().contains(":\"\""), line::toString));
    JsonNode article = only(lines, "superseded_article", "doc_id", "t-2");
    assertEquals("Қала тынысы", article.get("source").textValue());
    assertEquals("t-2", article.get("superseded_by").textValue());
    assertEquals(corrected.get("lost"), article.get("mention_ids"));
    assertEquals(1, article.get("mention_ids").size());
  }

  @Test
  void tellsWhatChangedForPeople() {
    List<String> lines = diff("--lang=kk").lines();
    assertEquals("Салыстыру: " + before + " → " + after, lines.get(0));
    assertTrue(lines.contains("Өзгерген тұжырымдар: 1"), lines.toString());
    assertTrue(
        lines.contains("Мазмұны сол, дереккөзі не аталымы өзгерген тұжырымдар: 1"),
        lines.toString());
    assertTrue(lines.contains("Жойылған тұжырымдар: 1"), lines.toString());
    assertTrue(lines.contains("Ескірген мақалалар: 1"), lines.toString());
    assertTrue(lines.contains("Жаңа бақылаулар: 1"), lines.toString());
    assertTrue(lines.contains("Жойылған бақылаулар: 1"), lines.toString());
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.matches(" {2}Жетісу облысы +2024 +> 25 +нақты +1 +[0-9a-f]{8}")),
        lines.toString());
    String row = "  Маңғыстау облысы +2024 +4,9 % +4,8 % +мәні +1 → 1 +[0-9a-f]{8}";
    assertEquals(
        List.of("Жұмыссыздық деңгейі"),
        IntStream.range(1, lines.size())
            .filter(i -> lines.get(i).matches(row))
            .mapToObj(i -> lines.get(i - 1))
            .toList(),
        lines.toString());
  }

  @Test
  void theOtherWayRoundWhatWasNewIsGone() {
    List<String> forth = diff("--lang=kk").lines();
    List<String> back = diff("--lang=kk", after.substring(0, 6), before).lines();
    assertEquals("Салыстыру: " + after + " → " + before, back.get(0));
    assertTrue(number(forth, "Жаңа тұжырымдар: ") > 0, forth.toString());
    assertEquals(number(forth, "Жаңа тұжырымдар: "), number(back, "Жойылған тұжырымдар: "));
    assertEquals(number(forth, "Жойылған тұжырымдар: "), number(back, "Жаңа тұжырымдар: "));
  }

  @Test
  void noRunBeforeTheCurrentOneIsTold() {
    Shell.run("rollback", before, "--output=" + folder.resolve("output"));
    Shell.Result result = diff();
    assertEquals(ExitCode.DONE, result.exitCode());
    assertEquals("", result.out());
    assertEquals(
        "sanaq: nothing to compare: no run was published before the current one, "
            + before
            + "; to compare others name two: sanaq diff RUN RUN\n",
        result.err());
  }

  private static int number(List<String> lines, String label) {
    return lines.stream()
        .filter(line -> line.startsWith(label))
        .mapToInt(line -> Integer.parseInt(line.substring(label.length())))
        .sum();
  }

  private static JsonNode only(List<JsonNode> lines, String kind, String field, String value) {
    List<JsonNode> found =
        lines.stream()
            .filter(line -> line.get("kind").textValue().equals(kind))
            .filter(line -> line.get(field).asText().equals(value))
            .toList();
    assertEquals(1, found.size(), lines.toString());
    return found.get(0);
  }

  private Shell.Result diff(String... more) {
    List<String> line = new ArrayList<>(List.of("diff", "--output=" + folder.resolve("output")));
    line.addAll(List.of(more));
    return Shell.run(line.toArray(new String[0]));
  }

  private String run(Path input, String format) throws IOException {
    Path output = folder.resolve("output");
    String all = "--min-certainty=0";
    Shell.Result result = Shell.run("run", "--input=" + input, "--output=" + output, format, all);
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    return PublishedFiles.current(output);
  }
}
