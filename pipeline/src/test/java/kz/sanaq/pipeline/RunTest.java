package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.OutputLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs, from articles to published tables. */
class RunTest {
  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void chooseOutput() {
    output = folder.resolve("output");
  }

  @Test
  void publishesTablesThatAddUp() throws Exception {
    Path input =
        Corpus.into(
            folder.resolve("in"), Corpus.ARTICLE, Corpus.TYNYS, Corpus.TENIZ, Corpus.BROKEN);

    Shell.Result result = run(input, TestedRunner.checks().toArray(new String[0]));

    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertEquals("", result.err());
    try (PublishedTables tables = new PublishedTables(output)) {
      tables.check();
      JsonNode documents = tables.manifest().at("/counts/documents");
      assertEquals(11, documents.get("read").intValue());
      assertEquals(5, documents.get("accepted").intValue());
      assertEquals(1, documents.get("copies").intValue());
      assertEquals(1, documents.get("superseded").intValue());
      assertEquals(4, documents.get("rejected").intValue());
      assertEquals(0, documents.get("undated").intValue());
      assertEquals(3, tables.manifest().at("/counts/outlets").intValue());
      assertEquals(5, tables.manifest().at("/counts/sources").intValue());
      assertEquals(
          List.of("bad_date", "empty", "not_json", "wrong_type"),
          tables.strings(
              "select reason from (" + tables.rowsOf("rejected", "json") + ") order by 1"));
      assertEquals(
          List.of("[t-1, z-1]"),
          tables.strings(
              "select list_sort(doc_ids) from ("
                  + tables.rowsOf("claims", "parquet")
                  + ") where value = 340"));
    }
    assertSummary(result.lines());
  }

  private void assertSummary(List<String> lines) {
    assertTrue(lines.get(0).matches("Documents read +11"), lines.toString());
    assertTrue(lines.get(1).matches("of them rejected +4"), lines.toString());
    String[] run = Shell.run("runs", "--output=" + output).lines().get(1).split(" +");
    assertEquals(List.of("11", "4"), List.of(run[3], run[4]));
    assertTrue(lines.contains("Result: " + output + "/current"), lines.toString());
    assertTrue(
        lines.contains(
            "Ledger: read 11 = accepted 5 + copies 1 + superseded 1 + in other languages 0"
                + " + rejected 4"),
        lines.toString());
    assertTrue(
        lines.contains(
            "Warning: 4 documents were rejected, see why in " + output + "/current/json/rejected"),
        lines.toString());
    int header = lines.indexOf("Indicator: qualifier – of what");
    assertTrue(
        lines.get(header + 1).matches("  Region +Year +Value +Status +Sources +Certainty +ID"),
        lines.toString());
  }

  @Test
  void theSameWorkAgainIsNothingToDo() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE, Corpus.TENIZ);
    run(input);
    Map<String, String> before = files("");
    String id = current();

    Path moved = Corpus.into(folder.resolve("elsewhere"), Corpus.ARTICLE);
    Corpus.copy(Corpus.TENIZ, moved.resolve("renamed.jsonl"));
    Shell.Result again = run(moved);

    assertEquals(ExitCode.DONE, again.exitCode());
    assertEquals("", again.out());
    assertEquals(
        "sanaq: nothing to do: run "
            + id
            + " read the same input with the same options; see "
            + output
            + "/current\n",
        again.err());
    assertEquals(before, files(""));
  }

  @Test
  void otherWorkIsAnotherRunAndTheOldOneCanComeBack() throws IOException {
    Path first = Corpus.into(folder.resolve("first"), Corpus.ARTICLE);
    Path second = Corpus.into(folder.resolve("second"), Corpus.TENIZ);
    run(first);
    String id = current();
    run(second);
    assertNotEquals(id, current());

    Shell.Result again = run(first);

    assertEquals(id, current());
    assertTrue(again.err().contains("it is current again"), again.err());
    assertNotEquals(ExitCode.FAILED, run(first, "--formats=json").exitCode());
    assertNotEquals(id, current());
  }

  @Test
  void orderNamesAndParallelismDoNotChangeAByte() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE, Corpus.TYNYS, Corpus.TENIZ);
    run(input, "--runner=direct");
    Map<String, String> expected = files("json");
    assertFalse(expected.isEmpty());

    output = folder.resolve("one");
    run(input, TestedRunner.parallelism(1));
    assertEquals(expected, files("json"));

    output = folder.resolve("buckets");
    run(input, "--buckets=3");
    assertEquals(expected, files("json"));

    Path shuffled = Corpus.into(folder.resolve("shuffled"), Corpus.ARTICLE);
    List<String> lines = new ArrayList<>(Corpus.lines(Corpus.TYNYS));
    lines.addAll(Corpus.lines(Corpus.TENIZ));
    Collections.reverse(lines);
    Files.write(shuffled.resolve("z.jsonl"), lines.subList(0, 2));
    Files.write(shuffled.resolve("a.jsonl"), lines.subList(2, lines.size()));
    output = folder.resolve("other");
    Shell.Result result = run(shuffled, TestedRunner.parallelism(8));

    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertEquals(expected, files("json"));
  }

  @Test
  void theManifestIsTheSameForTheSameWork() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE, Corpus.TENIZ);
    run(input);
    String manifest = Files.readString(output.resolve("current/manifest.json"));
    Path renamed = Corpus.into(folder.resolve("renamed"), Corpus.ARTICLE);
    Corpus.copy(Corpus.TENIZ, renamed.resolve("z.jsonl"));
    output = folder.resolve("other");
    run(renamed, TestedRunner.parallelism(1));
    assertEquals(manifest, Files.readString(output.resolve("current/manifest.json")));
  }

  @Test
  void whatADeadRunLeftIsRemoved() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE);
    Path dead = output.resolve("runs/0123456789abcdef/json/claims");
    Files.createDirectories(dead);
    Files.writeString(dead.resolve("part-00000.jsonl"), "{}\n");

    Shell.Result result = run(input);

    assertEquals(ExitCode.DONE, result.exitCode());
    assertEquals("sanaq: removed run 0123456789abcdef, which died\n", result.err());
    assertFalse(Files.exists(output.resolve("runs/0123456789abcdef")));
  }

  @Test
  void unfinishedTablesOfADeadRunAreRemovedAlthoughThereIsNothingToDo() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE);
    run(input);
    Map<String, String> whole = files("");
    Path dead = Files.createDirectories(output.resolve(".attempts/0123/run/json/claims"));
    Files.writeString(dead.resolve("part-00000.jsonl"), "{}\n");

    Shell.Result result = run(input);

    assertEquals(ExitCode.DONE, result.exitCode());
    assertTrue(
        result.err().startsWith("sanaq: removed the unfinished tables of a run that died\n"),
        result.err());
    assertFalse(Files.exists(output.resolve(".attempts")));
    assertEquals(whole, files(""));
  }

  @Test
  void workersOfADeadRunThatStillWriteAreInNobodysWay() throws Exception {
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE);
    Path late = output.resolve(".attempts/0123/unfinished");
    AtomicBoolean alive = new AtomicBoolean(true);
    Thread worker =
        new Thread(
            () -> {
              while (alive.get()) {
                try {
                  Files.writeString(Files.createDirectories(late).resolve("0.jsonl"), "{}\n");
                } catch (IOException e) {
                  // Its folder goes away beneath it, as it may.
                  Thread.onSpinWait();
                }
              }
            });
    worker.start();
    try {
      assertEquals(ExitCode.DONE, run(input).exitCode());
    } finally {
      alive.set(false);
      worker.join();
    }
    Map<String, String> published = files("");
    assertEquals(ExitCode.DONE, run(input).exitCode());
    assertFalse(Files.exists(output.resolve(".attempts")));
    assertEquals(published, files(""));
  }

  @Test
  void theLinkFollowsTheNameWhenACommandDiedBetweenTheTwo() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE);
    run(input);
    Path link = output.resolve("current");
    Path right = Files.readSymbolicLink(link);
    Files.delete(link);

    Shell.Result result = run(input);

    assertEquals(ExitCode.DONE, result.exitCode());
    assertTrue(result.err().contains("it is current again"), result.err());
    assertEquals(right, Files.readSymbolicLink(link));
  }

  @Test
  void whatIsInAnotherLanguageIsListedAndNotRead() throws Exception {
    Path input = Corpus.into(folder.resolve("in"), Corpus.TENIZ);
    String text = "Население Актау выросло на 26 тыс. человек.";
    Files.write(
        input.resolve("ru.jsonl"), List.of("{\"id\": \"ru-1\", \"text\": \"" + text + "\"}"));

    Shell.Result result = run(input, "--lang=kk");

    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertTrue(
        result
            .out()
            .contains(
                "Есеп: оқылғаны 3 = қабылданғаны 2 + көшірмелер 0 + ескіргені 0 + басқа тілде 1"
                    + " + қабылданбағаны 0\n"
                    + "Басқа тілдегі құжаттар: 1 (оқылмады, --languages)\n"),
        result.out());
    try (PublishedTables tables = new PublishedTables(output)) {
      String documents = "(" + tables.rowsOf("documents", "parquet") + ")";
      assertEquals(
          List.of("ru-1 other_language ru true", "z-1 accepted kk false", "z-2 accepted kk false"),
          tables.strings(
              "select concat_ws(' ', doc_id, state, language, mentions is null) from "
                  + documents
                  + " order by 1"));
      assertEquals(
          List.of("0"),
          tables.strings(
              "select count(*)::varchar from ("
                  + tables.rowsOf("mentions", "parquet")
                  + ") where doc_id = 'ru-1'"));
    }

    Shell.Result both = run(input, "--languages=ru,kk");
    assertTrue(both.out().contains("accepted 3 +"), both.out());
  }

  @Test
  void whereAllIsRejectedTheCurrentRunStays() throws IOException {
    String said = saidOfAFailure("{}\n");
    assertTrue(
        said.startsWith(
            "sanaq: 1 of 1 documents were rejected, more than --max-rejected-share=0.1 allows"),
        said);
  }

  @Test
  void whereNoArticleIsReadTheCurrentRunStays() throws IOException {
    assertEquals(
        "sanaq: the input holds no article; nothing was published; give files that do: the manual"
            + " says which kinds are read, in archives too\n",
        saidOfAFailure("\n"));
  }

  /** What a run over these lines says, which fails and leaves the good run before it as it is. */
  private String saidOfAFailure(String lines) throws IOException {
    assertEquals(ExitCode.DONE, run(Corpus.into(folder.resolve("in"), Corpus.TENIZ)).exitCode());
    Path current = Files.readSymbolicLink(output.resolve("current"));
    Path input = Files.createDirectory(folder.resolve("empty"));
    Files.writeString(input.resolve("empty.jsonl"), lines);

    Shell.Result result = run(input);

    assertEquals(ExitCode.FAILED, result.exitCode());
    assertEquals(current, Files.readSymbolicLink(output.resolve("current")));
    return result.err();
  }

  @Test
  void manyFiguresInASentenceAreBoundedAndCounted() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    String text = "Алматыда " + "5 мектеп, ".repeat(10_000) + "салынды.";
    Files.writeString(input.resolve("many.txt"), text);

    Shell.Result result = run(input);

    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertTrue(
        result
            .lines()
            .contains(
                "Quantities not read, since their sentence or document has too many: 9,800"
                    + " (--max-mentions-per-sentence, --max-mentions-per-document)"),
        result.out());
    try (PublishedTables tables = new PublishedTables(output)) {
      tables.check();
      JsonNode counts = tables.manifest().get("counts");
      assertEquals(10_000, counts.get("quantities").intValue());
      assertEquals(9_800, counts.get("quantities_too_many").intValue());
      assertEquals(200, counts.get("mentions").intValue());
      assertEquals(1, counts.get("cited_sentences").intValue());
      assertEquals(
          List.of(text),
          tables.strings("select text from (" + tables.rowsOf("sentences", "parquet") + ")"));
      assertEquals(
          List.of("too_many=9800"),
          tables.strings(
              "select array_to_string(left_out, ' ') from ("
                  + tables.rowsOf("documents", "json")
                  + ")"));
    }
    Path mentions = output.resolve("current/json/mentions/part-00000.jsonl");
    assertTrue(Files.size(mentions) < 200 * 3_000, "bytes: " + Files.size(mentions));

    String before = current();
    run(input, "--max-mentions-per-sentence=300");
    assertNotEquals(before, current());
    assertEquals(300, Files.readAllLines(mentions).size());
  }

  @Test
  void aFolderOfManySmallFilesIsReadWhole() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 500; i++) {
      Files.writeString(input.resolve(i + ".txt"), "Ауылда " + (i + 10) + " мектеп салынды.");
    }

    Shell.Result result = run(input);

    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    try (PublishedTables tables = new PublishedTables(output)) {
      tables.check();
      assertEquals(
          List.of("500 500 accepted"),
          tables.strings(
              "select concat_ws(' ', count(*), count(distinct doc_id), string_agg(distinct state))"
                  + " from ("
                  + tables.rowsOf("documents", "parquet")
                  + ")"));
      assertEquals(
          List.of("500 500 10 509 0"),
          tables.strings(
              "select concat_ws(' ', count(*), count(distinct value), min(value)::int,"
                  + " max(value)::int, count(*) filter (doc_id <> (value::int - 10)::varchar ||"
                  + " '.txt')) from ("
                  + tables.rowsOf("mentions", "parquet")
                  + ")"));
    }
    for (String table : List.of("documents", "sentences", "mentions", "claims")) {
      assertEquals(
          List.of("part-00000.parquet"),
          List.of(output.resolve("current/parquet/" + table).toFile().list()));
    }
  }

  @Test
  void tooManyRejectedPublishNothing() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.TENIZ);
    Files.write(input.resolve("empty.jsonl"), Collections.nCopies(58, "{\"text\": \"\"}"));

    Shell.Result result = run(input, "--max-rejected-share=0.5");

    assertEquals(ExitCode.FAILED, result.exitCode());
    assertEquals("", result.out());
    assertTrue(
        result
            .err()
            .startsWith(
                "sanaq: 58 of 60 documents were rejected, more than --max-rejected-share=0.5"
                    + " allows; nothing was published; see why in "
                    + output
                    + "/runs/"),
        result.err());
    assertFalse(Files.exists(output.resolve("CURRENT")));
    assertFalse(Files.exists(output.resolve("current")));
    Shell.Result runs = Shell.run("runs", "--output=" + output);
    assertTrue(runs.lines().get(1).endsWith("refused"), runs.out());

    Shell.Result more = run(input, "--max-rejected-share=1");
    assertEquals(ExitCode.DONE, more.exitCode());
    assertTrue(
        more.err()
            .matches(
                "sanaq: removed run [0-9a-f]+, which was not published: 58 of 60 documents were"
                    + " rejected, more than --max-rejected-share=0.5 allows\n"),
        more.err());
  }

  @Test
  void aBusyOutputIsLeftAlone() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE);
    OutputFolder taken = OutputFolder.at(output.toString());
    taken.create();
    OutputLock.hold(
        Shell.silent(),
        taken,
        Duration.ZERO,
        () -> {
          Shell.Result result = run(input);
          assertEquals(ExitCode.BUSY, result.exitCode());
          assertTrue(
              result.err().startsWith("sanaq: another run is publishing into " + output),
              result.err());
          return ExitCode.DONE;
        });
  }

  private Shell.Result run(Path input, String... more) {
    List<String> line = new ArrayList<>(List.of("run", "--input=" + input, "--output=" + output));
    line.addAll(List.of(more));
    if (line.stream().noneMatch(option -> option.startsWith("--runner="))) {
      line.add(TestedRunner.option());
    }
    return Shell.run(line.toArray(new String[0]));
  }

  private String current() throws IOException {
    return PublishedFiles.current(output);
  }

  private Map<String, String> files(String below) throws IOException {
    return PublishedFiles.below(output, below);
  }
}
