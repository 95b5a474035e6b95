package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.pipeline.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTest {
  private static final String TABLE =
      """
      own/gold: 2 articles, 5 claims
                         %  precision  recall  right  wrong  missed
      found          80.00      80.00   80.00      4      1       1
        unit        100.00                         4      0
        region       66.67                         2      1
        year        100.00                         3      0
        status       75.00                         3      1
        comparator  100.00                         4      0
        measure     100.00                         4      0
        direction   100.00                         4      0
        from_value  100.00                         4      0
        per         100.00                         4      0
      whole          40.00      40.00   40.00      2      3       3
      """;

  private static final String SECTION =
      """
      <!-- evaluate own/gold: begin -->
      | set | articles | claims | found F1 | unit | region | year | status | object | event |\
       indicator | whole record F1 | filed F1 | named thing P / R | named P / R |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\
       ---: | ---: |
      | `own/gold` | 2 | 5 | 80.0 | 100.0 | 66.7 | 100.0 | 75.0 | – | – | – | 40.0 | – | – / – | – / – |
      <!-- evaluate own/gold: end -->
      """;

  @TempDir Path folder;
  private Path gold;

  @BeforeEach
  void aSmallGoldSet() throws IOException {
    gold = Files.createDirectories(folder.resolve("own/gold"));
    for (String name : List.of("articles.jsonl", "claims.jsonl")) {
      try (InputStream stream = EvaluateTest.class.getResourceAsStream("gold/" + name)) {
        Files.copy(stream, gold.resolve(name));
      }
    }
  }

  @Test
  void printsTheFigures() {
    said(TABLE, Shell.run("evaluate", gold.toString()));
  }

  @Test
  void takesArticlesAndClaimsApart() {
    String articles = gold.resolve("articles.jsonl").toString();
    String claims = gold.resolve("claims.jsonl").toString();
    said(TABLE.replace("own/gold", "claims"), Shell.run("evaluate", articles, claims));
  }

  @Test
  void showsWhatIsWrong() {
    String missed = "missed k-1:80 «ұл іске 300 млн теңге бөлінді. Ақтөбеде [[45]] трактор бар.»\n";
    String wrongPlace =
        "wrong  k-1:9 «Астанада [[7 мың]] адам жұмысқа орналасты. Бұл іске 300 мл»: region KZ-71"
            + " for KZ-75\n";
    String wrongStatus =
        "wrong  k-1:48 «7 мың адам жұмысқа орналасты. Бұл іске [[300 млн теңге]] бөлінді. Ақтөбеде"
            + " 45 трактор бар.»: status actual for planned\n";
    String unasked =
        "false  k-1:80 «ұл іске 300 млн теңге бөлінді. Ақтөбеде [[45]] трактор бар.»: 45 item\n";
    said(
        TABLE + wrongPlace + wrongStatus + missed + unasked,
        Shell.run("evaluate", "--errors=9", gold.toString()));
    said(TABLE + wrongPlace, Shell.run("evaluate", "--errors=1", gold.toString()));
  }

  @Test
  void writesJson() throws IOException {
    Path file = folder.resolve("figures.json");
    said(TABLE, Shell.run("evaluate", gold.toString(), "--json=" + file, "--certain=0.01"));
    ObjectNode json = (ObjectNode) new ObjectMapper().readTree(Files.readString(file));
    List<String> names = new ArrayList<>();
    json.path("figures").fieldNames().forEachRemaining(names::add);
    assertEquals(
        List.of(
            "found",
            "unit",
            "region",
            "year",
            "status",
            "comparator",
            "measure",
            "direction",
            "from_value",
            "per",
            "whole"),
        names);
    assertEquals(
        "{\"percent\":80.0,\"precision\":80.0,\"recall\":80.0,\"right\":4,\"wrong\":1,\"missed\":1}",
        json.path("figures").path("found").toString());
    assertEquals(
        "{\"percent\":66.67,\"right\":2,\"wrong\":1}",
        json.path("figures").path("region").toString());
    json.remove("figures");
    assertEquals(
        "{\"set\":\"own/gold\",\"articles\":2,\"claims\":5,\"certain\":0.01}", json.toString());
  }

  @Test
  void writesMarkdownAndReplacesItsSectionOnly() throws IOException {
    Path file = folder.resolve("figures.md");
    said(TABLE, Shell.run("evaluate", gold.toString(), "--markdown=" + file));
    assertEquals(SECTION, Files.readString(file));
    String around = "# Accuracy\n\n" + SECTION.replace("80.0", "79.9") + "\nMore.\n";
    Files.writeString(file, around);
    said(TABLE, Shell.run("evaluate", gold.toString(), "--markdown=" + file));
    assertEquals("# Accuracy\n\n" + SECTION + "\nMore.\n", Files.readString(file));
  }

  @Test
  void leavesAMarkdownFileWithoutSuchASectionAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("README.md"), "# Mine\n");
    refused(
        ExitCode.USAGE,
        file
            + " has no place for the figures of own/gold; put two lines where they should stand:"
            + " <!-- evaluate own/gold: begin --> and <!-- evaluate own/gold: end -->",
        Shell.run("evaluate", gold.toString(), "--markdown=" + file));
    assertEquals("# Mine\n", Files.readString(file));
  }

  @Test
  void aFigureAtItsFloorPasses() {
    said(
        TABLE,
        Shell.run(
            "evaluate", gold.toString(), "--at-least=found=80", "--at-least=whole_recall=40.0"));
  }

  @Test
  void figuresBelowTheirFloorsFailAndAreStillPrinted() {
    Shell.Result result =
        Shell.run(
            "evaluate",
            gold.toString(),
            "--at-least=found=80",
            "--at-least=region=66.67",
            "--at-least=whole_precision=41",
            "--at-least=filed=1");
    assertEquals(ExitCode.FAILED, result.exitCode());
    assertEquals(TABLE, result.out());
    assertEquals(
        "sanaq: below the floor: region 66.67 < 66.67; whole_precision 40.00 < 41;"
            + " filed: gold says nothing of it\n",
        result.err());
  }

  @Test
  void aFloorOfNoFigureIsAMistake() {
    Shell.Result result = Shell.run("evaluate", gold.toString(), "--at-least=fuond=96");
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertEquals(
        "sanaq: option --at-least: got 'fuond=96', expected one of the figures found,"
            + " found_precision, found_recall, whole, whole_precision, whole_recall, filed,"
            + " filed_precision, filed_recall, thing, thing_precision, thing_recall, named,"
            + " named_precision, named_recall, unit, region, year, status, comparator, measure,"
            + " direction, from_value, per, period_start, period_end, object, event, indicator\n",
        result.err());
  }

  @Test
  void aFolderHasToHoldBothFiles() throws IOException {
    Path claims = gold.resolve("claims.jsonl");
    Files.delete(claims);
    refused(
        ExitCode.USAGE,
        "no such file or directory: " + claims + "; check the path",
        Shell.run("evaluate", gold.toString()));
    Path articles = gold.resolve("articles.jsonl");
    refused(
        ExitCode.USAGE,
        articles
            + " is a file; expected a folder with articles.jsonl and claims.jsonl, or the file of"
            + " the claims after it",
        Shell.run("evaluate", articles.toString()));
    refused(
        ExitCode.USAGE,
        gold + " is a folder; expected the file of the claims",
        Shell.run("evaluate", articles.toString(), gold.toString()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          {"doc": "k-1", ¦ column 15: not JSON: Unexpected end-of-input within/between Object entries
          [1] ¦ expected a JSON object
          {"doc": "k-9", "begin": 0, "end": 5, "kind": "claim"} ¦ doc: there is no article 'k-9'
          {"doc": "k-1", "begin": 0, "end": 999, "kind": "claim"} ¦ end: 999 is after the end, 95, of k-1
          {"doc": "k-1", "begin": 5, "end": 5, "kind": "claim"} ¦ begin, end: expected two offsets, the second after the first, got 5 and 5
          {"doc": "k-1", "begin": "0", "end": 5, "kind": "claim"} ¦ begin, end: expected two offsets, the second after the first, got "0" and 5
          {"doc": "k-1", "begin": -1, "end": 5, "kind": "claim"} ¦ begin, end: expected two offsets, the second after the first, got -1 and 5
          {"doc": "k-1", "begin": 0.5, "end": 5, "kind": "claim"} ¦ begin, end: expected two offsets, the second after the first, got 0.5 and 5
          {"doc": "k-1", "begin": 0, "end": 3, "text": "Қос", "kind": "claim"} ¦ text: got «Қос», but «Аст» stands there in k-1; offsets count UTF-16 units
          {"doc": "k-1", "begin": 0, "end": 3, "kind": "maybe"} ¦ kind: expected claim or none, got 'maybe'
          {"doc": "k-1", "begin": 0, "end": 3, "kind": "claim", "part": "body"} ¦ part: expected text or title, got body
          {"doc": "k-1", "begin": 0, "end": 3, "kind": "claim", "value": "12"} ¦ value: expected a number, got "12"
          {"doc": "k-1", "begin": 0, "end": 3, "kind": "claim", "value": 1e28} ¦ value: expected a number of at most 28 digits before the point and 10 after it, got 1E+28
          {"doc": "k-1", "begin": 0, "end": 3, "kind": "claim", "from_value": 1e-999999999} ¦ from_value: expected a number of at most 28 digits before the point and 10 after it, got 1E-999999999
          {"doc": "k-1", "begin": 0, "end": 3, "kind": "claim", "unit": true} ¦ unit: expected a text, got true
          {"doc": "k-1", "begin": 0, "end": 3, "kind": "claim", "optional": 1} ¦ optional: expected true or false, got 1
          """)
  void aBadRowIsToldWithItsPlace(String row, String message) throws IOException {
    Path claims = gold.resolve("claims.jsonl");
    String first = Files.readAllLines(claims).get(0);
    Files.writeString(claims, first + "\n\n" + row + "\n");
    refused(ExitCode.FAILED, claims + ":3: " + message, Shell.run("evaluate", gold.toString()));
  }

  @Test
  void goldWithoutRowsIsNoGold() throws IOException {
    Path claims = Files.writeString(gold.resolve("claims.jsonl"), "\n");
    refused(
        ExitCode.FAILED,
        claims + ": no rows; expected JSON Lines, one figure a line",
        Shell.run("evaluate", gold.toString()));
  }

  @Test
  void claimsHaveToBeUtf8() throws IOException {
    Path claims = gold.resolve("claims.jsonl");
    Files.write(claims, new byte[] {'{', (byte) 0xFF, '}', '\n'});
    refused(ExitCode.FAILED, claims + ": not UTF-8", Shell.run("evaluate", gold.toString()));
  }

  @Test
  void anArticleThatIsNoneIsToldWithItsPlace() throws IOException {
    Path articles = gold.resolve("articles.jsonl");
    Files.writeString(articles, "{\"id\": \"k-1\", \"text\": \"\"}\n");
    Shell.Result result = Shell.run("evaluate", gold.toString());
    assertEquals(ExitCode.FAILED, result.exitCode());
    assertEquals("", result.out());
    String start = "sanaq: " + articles + ":1: no article: ";
    assertEquals(start, result.err().substring(0, Math.min(start.length(), result.err().length())));
    assertFalse(result.err().strip().contains("\n"));
  }

  @Test
  void articlesAreKnownByTheirIds() throws IOException {
    Path articles = gold.resolve("articles.jsonl");
    String first = Files.readAllLines(articles).get(0);
    Files.writeString(articles, first + "\n" + first + "\n");
    refused(
        ExitCode.FAILED,
        articles + ": the id 'k-1' stands twice; gold names articles by it",
        Shell.run("evaluate", gold.toString()));
  }

  private static void said(String out, Shell.Result result) {
    assertEquals("", result.err());
    assertEquals(out, result.out());
    assertEquals(ExitCode.DONE, result.exitCode());
  }

  private static void refused(ExitCode exitCode, String message, Shell.Result result) {
    assertEquals("sanaq: " + message + "\n", result.err());
    assertEquals("", result.out());
    assertEquals(exitCode, result.exitCode());
  }
}
