package kz.sanaq.pipeline.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kz.sanaq.pipeline.Corpus;
import kz.sanaq.pipeline.Shell;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.faults.FaultyDisk.Mode;
import kz.sanaq.pipeline.faults.FaultyDisk.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs into an output that fails in the middle of their tables: nothing of them is shown. */
class RunFaultsTest {
  private static final FaultyDisk DISK = FaultyFileSystem.DISK;
  private static final String OUTPUT = "faulty://run";

  @TempDir Path folder;

  @Test
  void aRunThatFailsShowsNothingAndTheNextOneWorks() throws Exception {
    String input = "--input=" + Corpus.into(folder.resolve("in"), Corpus.ARTICLE, Corpus.TYNYS);
    DISK.restore(Map.of());
    DISK.heal();
    assertEquals(ExitCode.DONE, run(input).exitCode());
    Map<String, byte[]> undisturbed = published();
    Map<Step, Integer> steps = new TreeMap<>();
    for (Step step : new Step[] {Step.WRITE, Step.RENAME}) {
      steps.put(step, DISK.taken(step));
    }
    DISK.restore(Map.of());
    for (Map.Entry<Step, Integer> step : steps.entrySet()) {
      DISK.failAt(step.getKey(), step.getValue() / 2, Mode.ONCE);
      Shell.Result failed = run(input);
      DISK.heal();
      assertEquals(ExitCode.FAILED, failed.exitCode(), step + failed.err());
      assertTrue(
          failed.err().contains("sanaq: cannot read or write: IO: made up: " + step.getKey()),
          failed.err());
      assertTrue(DISK.files().keySet().stream().noneMatch(file -> file.endsWith("/manifest.json")));
      assertNull(DISK.read(OUTPUT + "/CURRENT"));
    }
    Shell.Result again = run(input);
    assertEquals(ExitCode.DONE, again.exitCode(), again.err());
    Map<String, byte[]> published = published();
    assertEquals(undisturbed.keySet(), published.keySet());
    undisturbed.forEach((file, content) -> assertArrayEquals(content, published.get(file), file));
  }

  /** An article is opened once to know what is in it, and then to be read. */
  @Test
  void aRunThatHangsEndsAtItsLimit() throws Exception {
    String article = "faulty://in/a.txt";
    DISK.restore(Map.of(article, "Ауылда 12 мектеп салынды.".getBytes(StandardCharsets.UTF_8)));
    DISK.failAt(Step.OPEN, 2, Mode.HANGING);
    Path output = folder.resolve("out");
    Shell.Result result =
        Shell.run("run", "--input=" + article, "--output=" + output, "--stall-limit=2s");
    DISK.heal();
    assertEquals(
        "FAILED sanaq: no stage of the pipeline made progress for 2 s (--stall-limit); nothing was"
            + " published; see whether input or output can be reached and the machine is not"
            + " overloaded, or raise the limit\n",
        result.exitCode() + " " + result.err());
    assertFalse(Files.exists(output.resolve("CURRENT")));
  }

  private static Shell.Result run(String input) {
    return Shell.run("run", input, "--output=" + OUTPUT);
  }

  /** All files but those that tell the time. */
  private static Map<String, byte[]> published() {
    Map<String, byte[]> files = DISK.files();
    files.keySet().removeIf(file -> file.endsWith("/run.json"));
    String current = new String(files.get(OUTPUT + "/CURRENT"), StandardCharsets.UTF_8);
    assertTrue(files.containsKey(OUTPUT + "/runs/" + current.strip() + "/manifest.json"));
    return files;
  }
}
