package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.publish.ContentDigest;
import kz.sanaq.pipeline.publish.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that build on runs: their result is that of one run over everything. */
class BaseTest {
  @TempDir Path folder;

  /** What came day by day; later days repeat, correct and copy what earlier ones brought. */
  private List<Path> days;

  @BeforeEach
  void writeDays() throws IOException {
    List<String> tynys = Corpus.lines(Corpus.TYNYS);
    List<String> teniz = Corpus.lines(Corpus.TENIZ);
    String reprint = tynys.get(0).replace("Қала тынысы", "Шығыс хабары").replace("t-1", "s-7");
    String moved = tynys.get(0).replace("\"t-1\"", "\"t-8\"").replace("2025-04-02", "2025-04-05");
    String linked =
        "{\"id\": \"%s\", \"source\": \"Қала тынысы\", \"url\": \"https://tynys.example/%s\","
            + " \"published\": \"%s\", \"text\": \"%s\"}";
    String sown = "2025 жылы Ақмола облысында 4,2 млн гектар егін себілді.";
    String born = "2025 жылы Ақмола облысында 9 300 бала туды.";
    // «Last year» is told by the printing that stands, of two years.
    String taught =
        "Былтыр Павлодар облысында 12 400 адам кәсіби курстан өтті. Олардың 4 800-і жастар.";
    String early = linked.formatted("c-2", "c2", "2024-12-30", taught);
    String russian = "В области построили 12 школ, в которых будут учиться 9 тыс. детей.";
    days =
        List.of(
            day(
                "first",
                linked.formatted("r-1", "r1", "2025-06-01", russian),
                tynys.get(0),
                teniz.get(0),
                linked.formatted("k-1", "k1", "2025-06-01", sown),
                linked.formatted("c-1", "c1", "2025-01-02", taught)),
            day(
                "second",
                linked.formatted("r-2", "r2", "2025-06-02", russian),
                tynys.get(2),
                teniz.get(1),
                reprint,
                moved,
                linked.formatted("k-2", "k2", "2025-05-30", born),
                early,
                linked.formatted("c-4", "c4", "2025-01-01", taught)),
            day(
                "third",
                tynys.get(3),
                teniz.get(0),
                // A copy that replaces an article of another day by its address.
                linked.formatted("k-3", "k2", "2025-05-31", sown),
                early,
                linked.formatted("c-3", "c3", "2025-01-05", taught),
                linked.formatted("c-4", "c4", "2025-01-03", taught + " Курс тегін.")));
    Corpus.copy(Corpus.BROKEN, days.get(1).resolve("broken.jsonl"));
    Corpus.copy(Corpus.ARTICLE, days.get(2).resolve("mektep.txt"));
  }

  private Path day(String name, String... lines) throws IOException {
    Path day = Files.createDirectories(folder.resolve(name));
    Files.write(day.resolve(name + ".jsonl"), List.of(lines));
    return day;
  }

  @Test
  void threeStepsInAnyOrderAreOneRun() throws IOException {
    Path whole = folder.resolve("whole");
    String all = String.join(",", days.stream().map(Path::toString).toList());
    assertDone(sanaq("--input=" + all, "--output=" + whole));
    JsonNode counts = manifest(whole).get("counts");
    assertEquals(1, counts.at("/documents/other_language").intValue());
    assertEquals(8, counts.at("/documents/copies").intValue());
    assertEquals(2, counts.at("/documents/superseded").intValue());
    assertEquals(4, counts.at("/documents/rejected").intValue());

    int[][] orders = {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}};
    String[] baseFormats = {"parquet", "json", "parquet,json"};
    for (int i = 0; i < orders.length; i++) {
      Path output = folder.resolve("output" + i);
      int[] order = orders[i];
      String first = "--formats=" + baseFormats[i];
      assertDone(sanaq("--input=" + days.get(order[0]), "--output=" + output, first));
      assertDone(onto(output, days.get(order[1]), first));
      String before = id(output);
      assertDone(onto(output, days.get(order[2])));

      assertEquals(tables(whole), tables(output), "order " + i);
      assertEquals(id(whole), id(output));
      assertEquals(counts, manifest(output).get("counts"));
      assertEquals(manifest(whole).get("inputs"), manifest(output).get("inputs"));
      assertEquals(manifest(whole).get("files"), manifest(output).get("files"));
      assertEquals(before, manifest(output).at("/base/run").textValue());
    }
  }

  @Test
  void aCopyIsListedAsADocumentWithMentionsOfItsOwn() throws Exception {
    Path output = folder.resolve("output");
    assertDone(sanaq("--input=" + days.get(0), "--output=" + output));
    assertDone(onto(output, days.get(1)));
    try (PublishedTables tables = new PublishedTables(output)) {
      tables.check();
      String documents = tables.rowsOf("documents", "parquet");
      assertEquals(
          List.of(
              "c-1 accepted  2 1",
              "c-2 copy c-1 2 1",
              "c-4 copy c-1 2 1",
              "r-1 copy r-2 1",
              "t-1 copy t-8 3 1"),
          tables.strings(
              "select concat_ws(' ', doc_id, state, coalesce(copy_of, ''), mentions, times) from ("
                  + documents
                  + ") where doc_id like 'c-%' or state = 'copy' order by 1"));
      String mentions = tables.rowsOf("mentions", "parquet");
      assertEquals(
          List.of("c-1 2025-01-02 2024", "c-2 2024-12-30 2024", "c-4 2025-01-01 2024"),
          tables.strings(
              "select concat_ws(' ', doc_id, published, year) from ("
                  + mentions
                  + ") where value = 4800 and doc_id like 'c-%' order by 1"));
      // Each names the whole in its own document.
      assertEquals(
          List.of("c-1 c-1", "c-2 c-2", "c-4 c-4"),
          tables.strings(
              "select concat_ws(' ', part.doc_id, whole.doc_id) from ("
                  + mentions
                  + ") part join ("
                  + mentions
                  + ") whole on part.part_of = whole.mention_id where part.value = 4800"
                  + " order by 1"));
      assertEquals(
          List.of("3 3 1 1"),
          tables.strings(
              "select concat_ws(' ', mentions, documents, outlets, sources) from ("
                  + tables.rowsOf("claims", "parquet")
                  + ") where value = 12400"));
    }
  }

  @Test
  void theSameStepAgainIsNothingToDo() throws IOException {
    Path output = folder.resolve("output");
    assertDone(sanaq("--input=" + days.get(0), "--output=" + output));
    assertDone(onto(output, days.get(1)));
    String id = id(output);
    Shell.Result again = onto(output, days.get(1));
    assertDone(again);
    assertTrue(again.err().startsWith("sanaq: nothing to do: run " + id), again.err());
    assertEquals(id, id(output));
  }

  /**
   * A run over a folder, and one onto it when a file has come a second time, as again.jsonl: what
   * one run over both would have been.
   *
   * @return the output folder
   */
  private Path withASecond(String file, Path inbox) throws IOException {
    Path output = folder.resolve("output");
    Path whole = folder.resolve("whole");
    assertDone(sanaq("--input=" + inbox, "--output=" + output));
    Files.copy(inbox.resolve(file), inbox.resolve("again.jsonl"));
    assertDone(onto(output, inbox));
    assertDone(sanaq("--input=" + inbox, "--output=" + whole));
    assertEquals(tables(whole), tables(output));
    assertEquals(id(whole), id(output));
    return output;
  }

  @Test
  void aFileThatCameASecondTimeUnderAnotherNameIsReadAsOneRunWould() throws IOException {
    Path inbox = days.get(0);
    Path output = withASecond("first.jsonl", inbox);
    assertEquals(5, manifest(output).at("/counts/documents/copies").intValue());
    // It has both by now, however they are given.
    assertTrue(onto(output, inbox).err().startsWith("sanaq: nothing to do: run "));
    assertTrue(
        onto(output, inbox.resolve("again.jsonl")).err().startsWith("sanaq: nothing to do: run "));
  }

  @Test
  void rejectedInputOfEqualFilesIsNamedByEachOfThem() throws IOException {
    // The second one's name comes before that of the one that was read.
    Path output = withASecond("broken.jsonl", days.get(1));
    List<String> rejected =
        Files.readAllLines(output.resolve("current/json/rejected/part-00000.jsonl"));
    assertEquals(4, rejected.stream().filter(row -> row.contains("/again.jsonl\"")).count());
    assertEquals(4, rejected.stream().filter(row -> row.contains("/broken.jsonl\"")).count());
  }

  @Test
  void aSupersededArticleTakesItsMentionsAlong() throws IOException {
    Path output = folder.resolve("output");
    assertDone(sanaq("--input=" + days.get(1), "--output=" + output));
    Shell.Result result = onto(output, days.get(2));
    assertDone(result);
    JsonNode base = manifest(output).get("base");
    assertEquals(12, base.get("read").intValue());
    assertEquals(4, base.get("rejected").intValue());
    assertEquals(4, base.get("withdrawn_mentions").intValue());
    assertTrue(
        result.lines().contains("Read by the base 12, read now 7, mentions that count no more 4"),
        result.out());
    List<String> diff =
        Shell.run("diff", "--output=" + output, "--json").lines().stream()
            .filter(line -> line.startsWith("{\"kind\":\"superseded_article\""))
            .toList();
    assertEquals(3, diff.size(), diff.toString());
  }

  @Test
  void anotherProgramIsRefused() throws IOException {
    Path output = folder.resolve("output");
    assertDone(sanaq("--input=" + days.get(0), "--output=" + output));
    Path manifest = output.resolve("current/manifest.json");
    String build = Build.fingerprint();
    Files.writeString(manifest, Files.readString(manifest).replace(build, "0000"));
    Shell.Result result = onto(output, days.get(1));
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertEquals(
        "sanaq: option --base: run "
            + id(output)
            + " was made by another program, language pack or catalogue (version unreleased, build"
            + " 0000; this one is version unreleased, build "
            + build
            + "); read all documents in one run without --base\n",
        result.err());
  }

  @Test
  void otherOptionsAreRefused() throws IOException {
    Path output = folder.resolve("output");
    assertDone(sanaq("--input=" + days.get(0), "--output=" + output));
    Shell.Result result = onto(output, days.get(1), "--run-date=2025-07-01");
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertEquals(
        "sanaq: option --base: run "
            + id(output)
            + " was made with run-date = none, not 2025-07-01; read all documents in one run"
            + " without --base\n",
        result.err());
  }

  @Test
  void aBaseThatIsNoneIsTold() {
    Path output = folder.resolve("output");
    Shell.Result result = onto(output, days.get(0));
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertEquals(
        "sanaq: no published run '"
            + output
            + "/current'; see sanaq runs for those that there are\n",
        result.err());
  }

  @Test
  void aDamagedBaseFailsTheRunUnlessItIsTrusted() throws IOException {
    Path output = folder.resolve("output");
    assertDone(sanaq("--input=" + days.get(0), "--output=" + output, "--formats=json"));
    String id = id(output);
    Path documents = output.resolve("current/json/documents/part-00000.jsonl");
    String before = digest(documents);
    Files.writeString(documents, Files.readString(documents).replace("t-1", "t-9"));
    Shell.Result result = onto(output, days.get(1));
    assertEquals(ExitCode.FAILED, result.exitCode());
    assertEquals(
        "sanaq: option --base: run "
            + id
            + " is damaged: json/documents/part-00000.jsonl: is of the right size, and its SHA-256"
            + " is "
            + digest(documents)
            + ", expected "
            + before
            + "; read all documents in one run without --base\n",
        result.err());
    // What is trusted is found out where it is read.
    Shell.Result trusted = onto(output, days.get(1), "--trust-base");
    assertEquals(ExitCode.FAILED, trusted.exitCode());
    assertTrue(
        trusted.err().contains("not what its manifest says; the run is damaged"), trusted.err());
    assertEquals(id, id(output));
  }

  private static String digest(Path file) throws IOException {
    return ContentDigest.of(file).sha256();
  }

  @Test
  void aBaseWhoseListOfFilesWasEmptiedFailsTheRun() throws IOException {
    Path output = folder.resolve("output");
    assertDone(sanaq("--input=" + days.get(0), "--output=" + output, "--formats=json"));
    Path manifest = output.resolve("current/manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("(?s)\"files\" : .*", "\"files\": []}"));
    for (String option : List.of("--lock-wait=0", "--trust-base")) {
      Shell.Result result = onto(output, days.get(1), option);
      assertEquals(
          "sanaq: option --base: run "
              + id(output)
              + " is damaged: manifest.json: lists no files; read all documents in one run without"
              + " --base\n",
          result.err());
      assertEquals(ExitCode.FAILED, result.exitCode());
    }
  }

  @Test
  void aBaseThatLostAFileFailsTheRunAlthoughThereIsNothingNew() throws IOException {
    Path output = folder.resolve("output");
    assertDone(sanaq("--input=" + days.get(0), "--output=" + output, "--formats=json"));
    Files.delete(output.resolve("current/json/documents/part-00000.jsonl"));
    Shell.Result result = onto(output, days.get(0), "--formats=json");
    assertEquals(ExitCode.FAILED, result.exitCode());
    assertEquals(
        "sanaq: option --base: run "
            + id(output)
            + " is damaged: json/documents/part-00000.jsonl: is missing; read all documents in one"
            + " run without --base\n",
        result.err());
    assertTrue(Files.exists(output.resolve("current/manifest.json")));
  }

  private static void assertDone(Shell.Result result) {
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
  }

  private static Shell.Result onto(Path output, Path input, String... more) {
    List<String> line = new ArrayList<>();
    line.add("--input=" + input);
    line.add("--output=" + output);
    line.add("--base=" + output.resolve("current"));
    line.addAll(List.of(more));
    return sanaq(line.toArray(new String[0]));
  }

  private static Shell.Result sanaq(String... options) {
    List<String> line = new ArrayList<>(List.of("run", TestedRunner.option()));
    line.addAll(List.of(options));
    return Shell.run(line.toArray(new String[0]));
  }

  private static String id(Path output) throws IOException {
    return PublishedFiles.current(output);
  }

  private static JsonNode manifest(Path output) throws IOException {
    return Json.parse(Files.readAllBytes(output.resolve("current/manifest.json")));
  }

  /** All tables in JSON, by path. */
  private static Map<String, String> tables(Path output) throws IOException {
    Path top = output.resolve("current/json").toRealPath();
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(top)) {
      for (Path file : (Iterable<Path>) tree.filter(Files::isRegularFile)::iterator) {
        tables.put(top.relativize(file).toString(), Files.readString(file));
      }
    }
    return tables;
  }
}
