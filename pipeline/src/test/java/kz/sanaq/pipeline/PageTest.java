package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.publish.ContentDigest;
import kz.sanaq.pipeline.publish.Json;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a run, as part of it and elsewhere. */
class PageTest {
  private static final String HOSTILE =
      "</script><script>alert(1)</script><!-- \u2028 \u202E ' \\\"";

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void chooseOutput() {
    output = folder.resolve("output");
  }

  @Test
  void aRunHasAPageThatHoldsItsTables() throws IOException {
    run(input());
    Path page = output.resolve("current/report/index.html");
    JsonNode listed = manifest().get("page");
    assertEquals(1, listed.size());
    assertEquals("report/index.html", listed.at("/0/path").textValue());
    assertEquals(Files.size(page), listed.at("/0/bytes").longValue());
    assertEquals(ContentDigest.of(page).sha256(), listed.at("/0/sha256").textValue());
    JsonNode data = data(page);
    assertEquals(manifest().get("run"), data.at("/run/id"));
    assertEquals(manifest().get("counts"), data.at("/run/counts"));
    assertEquals(manifest().get("schema_version"), data.at("/run/schema"));
    assertEquals(manifest().at("/options/min-certainty"), data.at("/run/minCertainty"));
    assertTrue(data.at("/run/published").isNull());
    assertTrue(data.at("/run/diff").isNull());
    assertTrue(data.get("map").isNull());
    assertEquals(
        "{\"reasons\":{\"date\":3,\"age\":1},\"languages\":{\"ru\":1}}",
        data.get("leftOut").toString());
    assertTables(data);
  }

  /** Each cell of the page is that of the row in the run's JSON; decimals have no zeros behind. */
  private void assertTables(JsonNode data) throws IOException {
    try (Stream<Path> tables = Files.list(output.resolve("current/json"))) {
      for (Path table : (Iterable<Path>) tables::iterator) {
        JsonNode shown = data.at("/tables/" + table.getFileName());
        List<String> lines = Files.readAllLines(table.resolve("part-00000.jsonl"));
        assertEquals(lines.size(), shown.get("rows").intValue());
        for (int row = 0; row < lines.size(); row++) {
          JsonNode cells = Json.parse(lines.get(row).getBytes(StandardCharsets.UTF_8));
          for (Map.Entry<String, JsonNode> column : shown.get("columns").properties()) {
            JsonNode cell = cell(column.getValue(), row);
            JsonNode stored = cells.get(column.getKey());
            assertEquals(
                stored.isNumber() && cell.isTextual()
                    ? stored.decimalValue().stripTrailingZeros().toPlainString()
                    : stored,
                stored.isNumber() && cell.isTextual() ? cell.textValue() : cell,
                table.getFileName() + "." + column.getKey() + " of row " + row);
          }
        }
      }
    }
  }

  private static JsonNode cell(JsonNode column, int row) {
    return column.isArray()
        ? column.get(row)
        : column.get("dictionary").get(column.get("index").get(row).intValue());
  }

  @Test
  void textsOfArticlesAreDataAndNothingElse() throws IOException {
    run(input());
    var scripts =
        Jsoup.parse(Files.readString(output.resolve("current/report/index.html"))).select("script");
    var template = Jsoup.parse(shippedTemplate()).select("script");
    assertEquals(template.size() + 1, scripts.size());
    JsonNode headlines =
        data(output.resolve("current/report/index.html")).at("/tables/documents/columns/headline");
    List<String> all = new ArrayList<>();
    (headlines.isArray() ? headlines : headlines.get("dictionary"))
        .forEach(headline -> all.add(headline.textValue()));
    assertTrue(all.contains(HOSTILE.replace("\\\"", "\"")), all.toString());
  }

  @Test
  void theSameWorkGivesTheSamePage() throws IOException {
    Path input = input();
    run(input);
    Map<String, String> first = PublishedFiles.below(output, "report");
    output = folder.resolve("other");
    run(input, TestedRunner.parallelism(1));
    assertEquals(first, PublishedFiles.below(output, "report"));
  }

  @Test
  void whoWantsNoPageGetsNone() throws IOException {
    Path input = input();
    run(input);
    String withPage = PublishedFiles.current(output);
    run(input, "--no-report");
    assertFalse(withPage.equals(PublishedFiles.current(output)));
    assertFalse(Files.exists(output.resolve("current/report")));
    assertFalse(manifest().has("page"));
    assertEquals("no", manifest().at("/options/report").textValue());
  }

  @Test
  void aRunWhosePageWasLostIsMadeAnew() throws IOException {
    Path input = input();
    run(input);
    Path page = output.resolve("current/report/index.html");
    Files.delete(page);
    Shell.Result again = run(input);
    assertEquals(
        "sanaq: run "
            + PublishedFiles.current(output)
            + " is damaged, it is removed and made anew: report/index.html: is missing\n",
        again.err());
    assertTrue(Files.exists(page));
  }

  @Test
  void elsewhereThePageTellsWhenAndWhatIsNew() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.TENIZ);
    run(input, "--min-certainty=0");
    String before = PublishedFiles.current(output);
    Corpus.copy(Corpus.TYNYS, input.resolve("more.jsonl"));
    run(input, "--min-certainty=0", "--formats=parquet");
    Map<String, String> published = PublishedFiles.below(output, "");

    Path to = folder.resolve("page");
    Shell.Result result = report("--to=" + to);

    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertEquals(to + "/index.html\n", result.out());
    assertEquals("", result.err());
    assertEquals(published, PublishedFiles.below(output, ""));
    JsonNode data = data(to.resolve("index.html"));
    JsonNode journal =
        Json.parse(Files.readAllBytes(output.resolve("current/run.json"))).get("finished");
    assertEquals(
        journal.textValue().replaceFirst("(\\.[0-9]+)?Z", "Z"),
        data.at("/run/published").textValue());
    JsonNode diff = data.at("/run/diff");
    assertEquals(before, diff.at("/before/id").textValue());
    List<String> claims = new ArrayList<>();
    data.at("/tables/claims/columns/claim_id").forEach(id -> claims.add(id.textValue()));
    assertTrue(diff.get("newClaims").size() > 0);
    diff.get("newClaims").forEach(id -> assertTrue(claims.contains(id.textValue())));
    assertEquals(0, diff.get("goneClaims").intValue());
    assertEquals(0, diff.get("supersededArticles").intValue());

    Shell.Result older = report(before.substring(0, 6), "--to=" + folder.resolve("older"));
    assertEquals(ExitCode.DONE, older.exitCode(), older.err());
    JsonNode oldest = data(folder.resolve("older/index.html"));
    assertEquals(before, oldest.at("/run/id").textValue());
    assertTrue(oldest.at("/run/diff").isNull());
  }

  @Test
  void aMapOfOnesOwnIsInThePage() throws IOException {
    run(input());
    Path map = folder.resolve("map.json");
    Files.writeString(
        map,
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"KZ-75\","
            + "\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1.50,2]]]}}]}");
    Shell.Result result = report("--to=" + folder.resolve("page"), "--map=" + map);
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertEquals(
        Json.parse(Files.readAllBytes(map)), data(folder.resolve("page/index.html")).get("map"));
  }

  @Test
  void aPageIsPutNowhereWhereSomethingIs() throws IOException {
    run(input());
    Path taken = Files.createDirectories(folder.resolve("taken/.hidden")).getParent();
    assertRefused(
        "option --to: " + taken + " is not empty; give a new folder, or an empty one",
        "--to=" + taken);
    Path file = Files.writeString(folder.resolve("file"), "");
    assertRefused(
        "option --to: " + file + " is not empty; give a new folder, or an empty one",
        "--to=" + file);
    for (String inside : List.of("", "/page", "/current/page", "/runs/new")) {
      assertRefused(
          "option --to: "
              + output
              + inside
              + " lies in "
              + output
              + ", and nothing is added to published runs; give a folder outside of it",
          "--to=" + output + inside);
    }
    assertRefused("option --to: got '', expected a folder", "--to=");
    assertRefused(
        "no published run 'f00'; see sanaq runs for those that there are",
        "f00",
        "--to=" + folder.resolve("page"));
    assertFalse(Files.exists(folder.resolve("page")));
  }

  @Test
  void tablesOfAnotherVersionAreNotShown() throws IOException {
    run(input());
    Path manifest = output.resolve("current/manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst("\"schema_version\" : [0-9]+", "\"schema_version\" : 1"));
    Shell.Result result = report("--to=" + folder.resolve("page"));
    assertEquals(ExitCode.FAILED, result.exitCode());
    assertTrue(result.err().contains(" has tables of another version than "), result.err());
  }

  @Test
  void ofMoreClaimsThanABrowserHoldsThereIsNoPage() throws IOException {
    run(input());
    Path manifest = output.resolve("current/manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replaceFirst("\"claims\" : [0-9]+", "\"claims\" : 300001"));
    Shell.Result result = report("--to=" + folder.resolve("page"));
    assertEquals(ExitCode.FAILED, result.exitCode());
    assertEquals(
        "sanaq: run "
            + PublishedFiles.current(output)
            + " has 300,001 claims, and a page shows 300,000 at most; its tables have them all\n",
        result.err());
    assertFalse(Files.exists(folder.resolve("page")));
  }

  private void assertRefused(String message, String... line) {
    Shell.Result result = report(line);
    assertEquals("sanaq: " + message + "\n", result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertEquals("", result.out());
  }

  /** Articles, a hostile headline among them, one in Russian, and lines that are no articles. */
  private Path input() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.TENIZ, Corpus.BROKEN);
    Files.write(
        input.resolve("more.jsonl"),
        List.of(
            "{\"id\": \"x-1\", \"title\": \""
                + HOSTILE
                + "\", \"text\": \"Алматыда 12 мектеп салынды.\"}",
            "{\"id\": \"x-2\", \"text\": \"2024 жылы 12 мамырда 5 үй салынды. Ол 45 жаста.\"}",
            "{\"id\": \"ru-1\", \"text\": \"Население Актау выросло на 26 тыс. человек.\"}"));
    return input;
  }

  private Shell.Result run(Path input, String... more) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "run",
                "--input=" + input,
                "--output=" + output,
                "--max-rejected-share=1",
                TestedRunner.option()));
    line.addAll(List.of(more));
    Shell.Result result = Shell.run(line.toArray(new String[0]));
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    return result;
  }

  private Shell.Result report(String... more) {
    List<String> line = new ArrayList<>(List.of("report", "--output=" + output));
    line.addAll(List.of(more));
    return Shell.run(line.toArray(new String[0]));
  }

  private JsonNode manifest() throws IOException {
    return Json.parse(Files.readAllBytes(output.resolve("current/manifest.json")));
  }

  /** What the page holds, as a browser reads it. */
  private static JsonNode data(Path page) throws IOException {
    String json = Jsoup.parse(Files.readString(page)).getElementById("sanaq-data").data();
    return Json.parse(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String shippedTemplate() throws IOException {
    try (InputStream html = PageTest.class.getResourceAsStream("page/report.html")) {
      return new String(html.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
