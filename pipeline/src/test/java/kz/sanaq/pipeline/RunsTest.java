package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.OutputLock;
import kz.sanaq.pipeline.publish.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listing, removing and bringing back runs; the runs are made by hand. */
class RunsTest {
  @TempDir Path folder;
  private OutputFolder output;

  @BeforeEach
  void publishThree() throws IOException {
    output = OutputFolder.at(folder.toString());
    output.create();
    publish("aa11", "2025-03-01T06:00:00.250Z");
    publish("ab22", "2025-03-02T06:00:00.250Z");
    publish("cc33", "2025-03-03T06:00:00.250Z");
    output.makeCurrent("ab22");
  }

  @Test
  void listsTheLatestFirst() throws IOException {
    Files.createDirectories(folder.resolve("runs/dd44/json"));
    Shell.Result result = sanaq("runs", "--lang=kk");
    assertEquals("", result.err());
    assertEquals(
        List.of(
            "Жүргізу  Күйі         Жарияланғаны (UTC)    Оқылғаны  Қабылданбағаны  Аталым  Тұжырым"
                + "  Бақылау   МБ  Кіріс файлы  Негізі",
            "cc33     жарияланған  2025-03-03T06:00:00Z         9               1      12        9"
                + "        8  0,0            1",
            "ab22     ағымдағы     2025-03-02T06:00:00Z         9               1      12        9"
                + "        8  0,0            1",
            "aa11     жарияланған  2025-03-01T06:00:00Z         9               1      12        9"
                + "        8  0,0            1",
            "dd44     аяқталмаған"),
        result.lines());
  }

  @Test
  void listsJsonLinesForPrograms() {
    assertEquals(
        "{\"run\":\"cc33\",\"state\":\"published\",\"published\":\"2025-03-03T06:00:00Z\","
            + "\"base\":null,\"read\":9,\"rejected\":1,\"mentions\":12,\"claims\":9,"
            + "\"observations\":8,\"bytes\":3,\"inputs\":1,\"input_bytes\":40}",
        sanaq("runs", "--json").lines().get(0));
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() {
    for (String command : List.of("runs", "runs --json", "--help")) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      OutputStream head =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw new IOException("Broken pipe");
            }
          };
      PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
      Console console =
          new Console(InputStream.nullInputStream(), head, said, false, false, Language.EN);
      List<String> line = new ArrayList<>(List.of(command.split(" ")));
      if (!command.startsWith("-")) {
        line.add("--output=" + folder);
      }
      assertEquals(ExitCode.DONE, Sanaq.execute(console, line.toArray(new String[0])), command);
      assertEquals("", err.toString(StandardCharsets.UTF_8), command);
    }
  }

  @Test
  void anEmptyFolderHasNoRuns() throws IOException {
    Path none = Files.createDirectory(folder.resolve("none"));
    Shell.Result result = Shell.run("runs", "--lang=kk", "--output=" + none);
    assertEquals("", result.out());
    assertEquals(
        "sanaq: " + none + " ішінде әлі жарияланған жүргізу жоқ; оны sanaq run жасайды\n",
        result.err());
    assertEquals(ExitCode.DONE, result.exitCode());
  }

  @Test
  void rollsBackToAWholeRunByTheBeginningOfItsId() throws IOException {
    Shell.Result result = sanaq("rollback", "aa");
    assertEquals("sanaq: run aa11 is current; it was ab22\n", result.err());
    assertEquals(ExitCode.DONE, result.exitCode());
    assertEquals("aa11\n", Files.readString(folder.resolve("CURRENT")));
    assertEquals(Path.of("runs/aa11"), Files.readSymbolicLink(folder.resolve("current")));
    assertEquals(
        "sanaq: nothing to do: run aa11 is the current one\n", sanaq("rollback", "aa").err());
  }

  @Test
  void refusesToRollBackToWhatIsNoWholeRun() throws IOException {
    Files.createDirectories(folder.resolve("runs/dd44/json"));
    for (String name : List.of("dd44", "zz", "")) {
      Shell.Result result = sanaq("rollback", name);
      assertEquals(ExitCode.USAGE, result.exitCode());
      assertEquals(
          "sanaq: no published run '" + name + "'; see sanaq runs for those that there are\n",
          result.err());
    }
    assertEquals("sanaq: several runs begin with 'a': aa11, ab22\n", sanaq("rollback", "a").err());
    Files.writeString(folder.resolve("runs/cc33/json/claims/a.jsonl"), "{}");
    Shell.Result damaged = sanaq("rollback", "cc33");
    assertEquals(ExitCode.FAILED, damaged.exitCode());
    assertEquals(
        "sanaq: run cc33 is damaged: json/claims/a.jsonl: has 2 bytes, expected 3; choose another"
            + " run\n",
        damaged.err());
    assertEquals("ab22\n", Files.readString(folder.resolve("CURRENT")));
  }

  @Test
  void rollsBackWhereNoRunIsCurrent() throws IOException {
    Files.delete(folder.resolve("CURRENT"));
    for (String command : List.of("check", "diff")) {
      Shell.Result lost = sanaq(command);
      assertEquals(ExitCode.FAILED, lost.exitCode());
      assertEquals(
          "sanaq: none of the runs in "
              + folder
              + " is the current one, its file CURRENT is lost; see sanaq runs, and choose one:"
              + " sanaq rollback RUN\n",
          lost.err());
    }
    Shell.Result back = sanaq("rollback", "ab22");
    assertEquals("sanaq: run ab22 is current; no run was\n", back.err());
    assertEquals(ExitCode.DONE, back.exitCode());
    assertEquals("ab22\n", Files.readString(folder.resolve("CURRENT")));
  }

  @Test
  void rollsBackFromWhatIsNoRun() throws IOException {
    Files.writeString(folder.resolve("CURRENT"), "../runs/ab22\n");
    Shell.Result lost = sanaq("diff");
    assertEquals(ExitCode.FAILED, lost.exitCode());
    assertEquals(
        "sanaq: the current run ../runs/ab22 is not in "
            + folder
            + "; see sanaq runs, and choose one: sanaq rollback RUN\n",
        lost.err());
    assertEquals(
        "sanaq: run ab22 is current; it was ../runs/ab22\n", sanaq("rollback", "ab22").err());
  }

  @Test
  void tellsWhichFileOfARunIsDamaged() throws IOException {
    Path manifest = folder.resolve("runs/ab22/manifest.json");
    for (String content : List.of("", "{", "[]", "{\"run\": \"ab22\", \"files\": [{}]}")) {
      Files.writeString(manifest, content);
      Shell.Result result = sanaq("runs");
      assertEquals(ExitCode.FAILED, result.exitCode());
      assertTrue(result.err().startsWith("sanaq: " + manifest.toRealPath() + " is "), result.err());
    }
  }

  @Test
  void listsTheOthersBesideADamagedRun() throws IOException {
    Files.writeString(folder.resolve("runs/cc33/manifest.json"), "{");
    Path manifest = folder.resolve("runs/ab22/manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("(?s)\"files\".*", "\"files\": []}"));
    Shell.Result result = sanaq("runs", "--json");
    assertEquals(
        List.of("ab22 damaged", "aa11 published", "cc33 damaged"),
        result.lines().stream()
            .map(line -> line.replaceFirst(".\"run\":\"(.*?)\",\"state\":\"(.*?)\".*", "$1 $2"))
            .toList());
    assertEquals(
        "sanaq: "
            + folder.resolve("runs/cc33/manifest.json").toRealPath()
            + " is damaged, it is no JSON; restore it\n"
            + "sanaq: run ab22 is damaged: manifest.json: lists no files\n",
        result.err());
    assertEquals(ExitCode.FAILED, result.exitCode());
  }

  @Test
  void aListOfFilesThatWasEmptiedIsNoRunToRollBackToNorToCompare() throws IOException {
    Path manifest = folder.resolve("runs/aa11/manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("(?s)\"files\".*", "\"files\": []}"));
    assertEquals(
        "sanaq: run aa11 is damaged: manifest.json: lists no files; choose another run\n",
        sanaq("rollback", "aa11").err());
    assertEquals(
        "sanaq: run aa11 is damaged: manifest.json: lists no files; sanaq check aa11 tells all of"
            + " it\n",
        sanaq("diff", "aa11", "ab22").err());
    assertEquals("ab22\n", Files.readString(folder.resolve("CURRENT")));
  }

  @Test
  void rollbackWaitsForTheLock() throws IOException {
    OutputLock.hold(
        Shell.silent(),
        output,
        Duration.ZERO,
        () -> {
          assertEquals(ExitCode.BUSY, sanaq("rollback", "aa11").exitCode());
          return ExitCode.DONE;
        });
  }

  @Test
  void retentionNeverRemovesTheCurrentRun() throws IOException {
    output.makeCurrent("aa11");
    assertEquals(List.of("ab22"), retained(2));
    assertEquals(List.of(), retained(2));
    assertEquals(List.of("cc33"), retained(1));
    assertFalse(Files.exists(folder.resolve("runs/cc33")));
    assertTrue(output.isPublished("aa11"));
  }

  @Test
  void retentionNamesDamagedRunsAndKeepsThem() throws IOException {
    Path manifest = Files.writeString(folder.resolve("runs/aa11/manifest.json"), "{");
    Path journal = Files.writeString(folder.resolve("runs/cc33/run.json"), "{}");
    publish("dd44", "2025-03-04T06:00:00.250Z");
    List<String> damaged = new ArrayList<>();
    assertEquals(
        List.of("dd44"), Retention.apply(output, 1, damage -> damaged.add(damage.getMessage())));
    assertEquals(
        List.of(
            manifest.toRealPath() + " is damaged, it is no JSON; restore it",
            journal.toRealPath() + " is no journal of a run; restore it, or remove it"),
        damaged);
    assertTrue(output.isPublished("aa11"));
    assertTrue(output.isPublished("cc33"));
  }

  @Test
  void optionsOfBeamAreForTheStoreThatRunsLieIn() throws IOException {
    for (String command : List.of("runs", "rollback cc33")) {
      List<String> line = new ArrayList<>(List.of(command.split(" ")));
      line.addAll(List.of("--output=" + folder, "--targetParallelism=2"));
      Shell.Result result = Shell.run(line.toArray(new String[0]));
      assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    }
    assertEquals("cc33\n", Files.readString(folder.resolve("CURRENT")));
  }

  private List<String> retained(int keep) throws IOException {
    return Retention.apply(
        output,
        keep,
        damaged -> {
          throw damaged;
        });
  }

  private Shell.Result sanaq(String command, String... more) {
    String[] line = new String[more.length + 2];
    line[0] = command;
    line[1] = "--output=" + folder;
    System.arraycopy(more, 0, line, 2, more.length);
    return Shell.run(line);
  }

  private void publish(String id, String finished) throws IOException {
    Path run = Files.createDirectories(folder.resolve("runs").resolve(id));
    Files.createDirectories(run.resolve("json/claims"));
    Files.writeString(run.resolve("json/claims/a.jsonl"), "{}\n");
    Files.writeString(run.resolve("run.json"), "{\"finished\": \"" + finished + "\"}");
    Files.writeString(
        run.resolve("manifest.json"),
        """
        {"run": "%s", "inputs": [{"name": "a.jsonl", "bytes": 40, "sha256": "00"}],
         "counts": {"documents": {"read": 9, "accepted": 7, "rejected": 1}, "mentions": 12,
                    "claims": 9, "observations": 8},
         "files": [{"path": "json/claims/a.jsonl", "table": "claims", "format": "json", "rows": 1,
                    "bytes": 3,
                    "sha256": "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356"}]}
        """
            .formatted(id));
  }
}
