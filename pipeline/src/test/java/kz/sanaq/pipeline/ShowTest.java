package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.publish.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is shown of a run that has a figure with a copy, its correction and a disagreement, and an
 * article that would like to steer the terminal.
 */
class ShowTest {
  private static final String RATE = "2024 жылы Маңғыстау облысында жұмыссыздық деңгейі ";

  @TempDir static Path folder;

  /** Ids of claims by their value. */
  private static final Map<String, String> CLAIMS = new TreeMap<>();

  private static String run;
  private static String observation;

  @BeforeAll
  static void publish() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    article(input, "1", "Қала тынысы", "2025-05-01", "Жұмыссыздық", RATE + "4,9%-ды құрады.");
    article(input, "2", "Теңіз жаршысы", "2025-05-02", "Облыста", RATE + "4,9%-ды құрады.");
    article(input, "3", "Дала үні", "2025-06-01", "Басқарма", RATE + "5,4%-ға жетті, деді басшы.");
    article(input, "4", "Қала тынысы", "2025-05-09", "Түзету", "Түзету: " + RATE + "4,8% болды.");
    article(
        input,
        "5",
        "Ал\u001B[31mдау\u202E",
        "2025-05-09",
        "Тақ\u0085ырып\u200F",
        "2024 жылы Атырау облысында \u001B[2J\u202Eжұмыссыздық 5,1%-ды құрады\u0007\u2066.");
    String plan = "2030 жылға дейін Шымкентте 25 мектеп салынады.";
    article(input, "6", "Қала тынысы", "2025-05-09", "Жоспар", plan);
    String since = "Абай облысында 2026 жылдан бастап 37 мектеп салынады.";
    article(input, "7", "Қала тынысы", "2025-05-09", "Қорытынды", since);
    for (String format : List.of("json", "parquet")) {
      Shell.Result result =
          Shell.run(
              "run",
              "--input=" + input,
              "--output=" + folder.resolve(format),
              "--formats=" + format,
              "--min-certainty=0");
      assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    }
    run = PublishedFiles.current(folder.resolve("json"));
    for (JsonNode claim : rows("claims")) {
      CLAIMS.put(claim.get("value").asText(), claim.get("claim_id").textValue());
      if (claim.get("region").asText().equals("KZ-47")) {
        observation = claim.get("observation_id").textValue();
      }
    }
    assertEquals(List.of("25", "37", "4.8", "4.9", "5.1", "5.4"), List.copyOf(CLAIMS.keySet()));
  }

  private static void article(
      Path input, String id, String source, String day, String title, String text)
      throws IOException {
    byte[] line =
        Json.line(
            Json.object()
                .put("id", id)
                .put("source", source)
                .put("url", "https://news.example/" + id)
                .put("published", day)
                .put("title", title)
                .put("text", text));
    Files.write(input.resolve(id + ".jsonl"), line);
  }

  private static List<JsonNode> rows(String table) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("json/current/json/" + table))) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          rows.add(Json.parse(line.getBytes(StandardCharsets.UTF_8)));
        }
      }
    }
    return rows;
  }

  @Test
  void anObservationLeadsDownToTheSentences() throws IOException {
    String shown = show("json", "observation", observation, "--lang=kk").out();
    assertEquals(
        String.join(
            "\n",
            "Бақылау " + observation,
            "Көрсеткіш   Жұмыссыздық деңгейі",
            "Не туралы   жұмыссыздық деңгейі",
            "Аймақ       Маңғыстау облысы",
            "Жыл         2024"),
        shown.lines().limit(5).reduce((a, b) -> a + "\n" + b).orElseThrow());
    for (String value : List.of("4.8", "4.9", "5.4")) {
      assertTrue(shown.contains("\nТұжырым " + CLAIMS.get(value) + "\n"), shown);
    }
    assertFalse(shown.contains(CLAIMS.get("5.1")), shown);
  }

  @Test
  void aClaimShowsConflictsSideBySideAndCopiesApart() throws IOException {
    Map<String, String> mentions = new TreeMap<>();
    Map<String, String> certainties = new TreeMap<>();
    for (JsonNode mention : rows("mentions")) {
      String document = mention.get("doc_id").textValue();
      mentions.put(document, mention.get("mention_id").textValue());
      String certainty = "%.2f".formatted(mention.get("certainty").doubleValue());
      certainties.put(document, certainty.replace('.', ','));
    }
    String shown = show("json", "claim", CLAIMS.get("4.9"), "--lang=kk").out();
    String conflicts = shown.substring(shown.indexOf("4,9 % ≠"));
    List<String> lines = new ArrayList<>(conflicts.lines().limit(2).sorted().toList());
    lines.addAll(conflicts.lines().skip(2).toList());
    assertEquals(
        String.join(
            "\n",
            "4,9 % ≠ 4,8 % · кейін осылай түзетілген · Дереккөз 1 · Тұжырым " + CLAIMS.get("4.8"),
            "4,9 % ≠ 5,4 % · келіспейді · Дереккөз 1 · Тұжырым " + CLAIMS.get("5.4"),
            "1-дереккөз",
            "  " + RATE + "«4,9%-ды» құрады.",
            "  Қала тынысы · 2025-05-01 · Жұмыссыздық · https://news.example/1",
            "  Аталым " + mentions.get("1") + " · Сенімділік " + certainties.get("1"),
            "  Көшірмесі: Теңіз жаршысы · 2025-05-02 · Облыста · https://news.example/2",
            "  Аталым " + mentions.get("2") + " · Сенімділік " + certainties.get("2")),
        String.join("\n", lines));
    assertTrue(
        show("json", "claim", CLAIMS.get("4.8"), "--lang=kk")
            .out()
            .contains("4,8 % ≠ 4,9 % · бұрын осылай айтылып, түзетілген · "));
  }

  /** Of such a period nobody said the other end. */
  @ParameterizedTest
  @CsvSource({
    "25, kk, Кезең       2030-12-31 күніне дейін",
    "25, ru, Период       по 2030-12-31",
    "25, en, Period       until 2030-12-31",
    "37, kk, Кезең       2026-01-01 күнінен бастап",
    "37, ru, Период       с 2026-01-01",
    "37, en, Period       from 2026-01-01 on"
  })
  void aPeriodThatIsOpenSaysWhere(String claim, String language, String line) {
    List<String> lines = show("json", "claim", CLAIMS.get(claim), "--lang=" + language).lines();
    assertTrue(lines.contains(line), lines.toString());
  }

  @Test
  void nothingOfAnArticleSteersTheTerminal() throws IOException {
    String shown = show("json", "claim", CLAIMS.get("5.1")).out();
    assertTrue(
        shown.contains(
            "  2024 жылы Атырау облысында \\u001B[2J\\u202Eжұмыссыздық «5,1%-ды» құрады\\u0007\\u2066.\n"
                + "  Ал\\u001B[31mдау\\u202E · 2025-05-09 · Тақ\\u0085ырып\\u200F · "),
        shown);
    assertFalse(shown.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)), shown);
  }

  @Test
  void onATerminalTheFigureIsBold() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true);
    Sanaq.execute(
        new Console(InputStream.nullInputStream(), out, err, false, true, Language.KK),
        line("json", "claim", CLAIMS.get("4.9")));
    String shown = out.toString(StandardCharsets.UTF_8);
    assertTrue(shown.contains(RATE + "\u001B[1m4,9%-ды\u001B[0m құрады."), shown);
  }

  @Test
  void programsGetOneObjectWithWholeRows() throws IOException {
    JsonNode shown = json(show("json", "observation", observation, "--json"));
    assertEquals(run, shown.get("run").textValue());
    assertTrue(rows("observations").contains(shown.get("observation")), shown.toString());
    assertEquals(3, shown.get("claims").size());
    for (JsonNode claim : shown.get("claims")) {
      assertTrue(rows("claims").contains(claim.get("claim")), claim.toString());
      assertEquals(2, claim.get("conflicts").size());
      JsonNode source = claim.at("/sources/0");
      assertEquals(source.at("/mentions/0/document/lineage_id"), source.get("lineage_id"));
      assertTrue(rows("mentions").contains(source.at("/mentions/0/mention")), claim.toString());
      assertTrue(rows("documents").contains(source.at("/mentions/0/document")), claim.toString());
    }
  }

  @Test
  void bothFormatsShowTheSame() throws IOException {
    for (String claim : CLAIMS.values()) {
      assertEquals(show("json", "claim", claim).out(), show("parquet", "claim", claim).out());
      assertEquals(
          withoutRun(show("json", "claim", claim, "--json")),
          withoutRun(show("parquet", "claim", claim, "--json")));
    }
  }

  private static JsonNode withoutRun(Shell.Result result) throws IOException {
    return ((ObjectNode) json(result)).without("run");
  }

  @Test
  void tablesThatSayNothingOfItAreNotRead() throws IOException {
    Path copy = folder.resolve("copy");
    for (String file :
        List.of(
            "manifest.json", "json/claims", "json/mentions", "json/documents", "json/indicators")) {
      PublishedFiles.copy(
          folder.resolve("json/runs").resolve(run).resolve(file), copy.resolve(file));
    }
    Shell.Result result = show("json", "claim", CLAIMS.get("4.9"), "--run=" + copy);
    assertEquals(show("json", "claim", CLAIMS.get("4.9")).out(), result.out());
  }

  @Test
  void theBeginningOfAnIdIsEnough() throws IOException {
    String whole = show("json", "observation", observation).out();
    assertEquals(whole, show("json", "observation", observation.substring(0, 12)).out());
  }

  @Test
  void whatIsNotThereOrIsSeveralIsTold() throws IOException {
    assertMistake(
        "Observation 'zz' is not in run "
            + run
            + "; ids stand in column observation_id of its table observations",
        show("json", "observation", "zz"));
    assertMistake(
        "Claim '' is not in run " + run + "; ids stand in column claim_id of its table claims",
        show("json", "claim", ""));
    assertMistake(
        "show what? got 'row', expected observation, claim or mention",
        show("json", "row", observation));
    assertMistake(
        "no published run 'zz'; see sanaq runs for those that there are",
        show("json", "claim", "zz", "--run=zz"));
  }

  private static void assertMistake(String message, Shell.Result result) {
    assertEquals("sanaq: " + message + "\n", result.err());
    assertEquals("", result.out());
    assertEquals(ExitCode.USAGE, result.exitCode());
  }

  private static JsonNode json(Shell.Result result) throws IOException {
    assertEquals(1, result.lines().size(), result.err());
    return Json.parse(result.out().getBytes(StandardCharsets.UTF_8));
  }

  private static Shell.Result show(String format, String... more) {
    return Shell.run(line(format, more));
  }

  private static String[] line(String format, String... more) {
    List<String> line = new ArrayList<>(List.of("show", "--output=" + folder.resolve(format)));
    line.addAll(List.of(more));
    return line.toArray(new String[0]);
  }
}
