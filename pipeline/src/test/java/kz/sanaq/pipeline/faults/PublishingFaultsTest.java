package kz.sanaq.pipeline.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.sanaq.pipeline.Shell;
import kz.sanaq.pipeline.faults.FaultyDisk.Mode;
import kz.sanaq.pipeline.faults.FaultyDisk.Step;
import kz.sanaq.pipeline.publish.Attempt;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.Retention;
import kz.sanaq.pipeline.publish.WholeFile;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A run is published over another one on a disk that fails at each single step, once, from there
 * on, or with the process; then again, failing at each step of the recovery. Whatever happens,
 * readers find one of both runs, whole; and once the disk is well again, the next attempt works.
 */
class PublishingFaultsTest {
  private static final FaultyDisk DISK = FaultyFileSystem.DISK;
  private static final String ROOT = "faulty://out/";
  private static final OutputFolder OUTPUT = OutputFolder.at("faulty://out");

  @BeforeEach
  void begin() throws IOException {
    publishTheFirstRun();
  }

  private static void publishTheFirstRun() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    DISK.heal();
    DISK.restore(Map.of());
    publish("first");
    // What a run left that died.
    DISK.put(ROOT + "runs/dead/claims.jsonl", content("dead", "claims"));
    DISK.put(ROOT + ".attempts/dead/unfinished/mentions.jsonl", content("dead", "mentions"));
  }

  /** As a run does, but for the pipeline: its tables are two files here. */
  private static void publish(String id) throws IOException {
    Attempt.removeDead(OUTPUT, Shell.silent());
    OUTPUT.removeUnpublished();
    if (!OUTPUT.isPublished(id)) {
      try (Attempt attempt = Attempt.at(OUTPUT, id, Shell.silent())) {
        for (String table : new String[] {"claims", "mentions"}) {
          WholeFile.write(
              attempt.tables() + "/" + table + ".jsonl", out -> out.write(content(id, table)));
        }
        attempt.add(OutputFolder.JOURNAL, content(id, OutputFolder.JOURNAL));
        attempt.add(OutputFolder.MANIFEST, content(id, OutputFolder.MANIFEST));
        attempt.show();
        OUTPUT.makeCurrent(id);
      }
    } else if (!OUTPUT.isCurrent(id)) {
      OUTPUT.makeCurrent(id);
    }
    Retention.apply(OUTPUT, 2, damage -> {});
  }

  private static byte[] content(String id, String file) {
    return (file + " of run " + id).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> published(String id) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String file : new String[] {"claims.jsonl", "mentions.jsonl"}) {
      files.put(file, content(id, file.replace(".jsonl", "")));
    }
    files.put(OutputFolder.JOURNAL, content(id, OutputFolder.JOURNAL));
    files.put(OutputFolder.MANIFEST, content(id, OutputFolder.MANIFEST));
    return files;
  }

  @Test
  void anUndisturbedRunTakesEachKindOfStep() throws IOException {
    DISK.heal();
    publish("second");
    for (Step step : Step.values()) {
      assertTrue(DISK.taken(step) > 0, step.name());
    }
  }

  @TestFactory
  Stream<DynamicTest> readersFindAWholeRunWhereverItFails() {
    return Stream.of(Step.values())
        .flatMap(
            step ->
                Stream.of(Mode.ONCE, Mode.FROM_THERE_ON, Mode.STOPPED)
                    .map(
                        mode ->
                            DynamicTest.dynamicTest(
                                step + " " + mode, () -> failAtEach(step, mode))));
  }

  private static void failAtEach(Step step, Mode mode) throws IOException {
    publishTheFirstRun();
    Map<String, byte[]> before = DISK.files();
    int faults = 0;
    for (int n = 1; disturbed(before, step, n, mode); n++) {
      Map<String, byte[]> left = DISK.files();
      recover(left);
      for (Step second : Step.values()) {
        for (int m = 1; disturbed(left, second, m, mode); m++) {
          recover(DISK.files());
        }
      }
      faults = n;
    }
    assertTrue(faults > 0);
  }

  /** Publishes on a disk that fails at that step; says whether it came to that. */
  private static boolean disturbed(Map<String, byte[]> disk, Step step, int n, Mode mode)
      throws IOException {
    DISK.restore(disk);
    DISK.failAt(step, n, mode);
    try {
      publish("second");
    } catch (IOException | RuntimeException | FaultyDisk.Stopped e) {
      // Whether it says so or not, readers must not notice.
    }
    boolean failed = DISK.taken(step) >= n;
    DISK.heal();
    assertReadable(step + " " + n + " " + mode);
    return failed;
  }

  private static void recover(Map<String, byte[]> disk) throws IOException {
    DISK.restore(disk);
    DISK.heal();
    publish("second");
    assertEquals("second", assertReadable("recovered"));
    assertEquals(DISK.files().keySet(), expected().keySet());
  }

  /** Nothing else is left. */
  private static Map<String, byte[]> expected() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(ROOT + "CURRENT", null);
    for (String id : new String[] {"first", "second"}) {
      published(id)
          .forEach((file, content) -> files.put(ROOT + "runs/" + id + "/" + file, content));
    }
    return files;
  }

  /** What a reader does; says which run was found. */
  private static String assertReadable(String when) {
    byte[] pointer = DISK.read(ROOT + "CURRENT");
    assertNotNull(pointer, when);
    String current = new String(pointer, StandardCharsets.UTF_8);
    assertTrue(current.equals("first\n") || current.equals("second\n"), when + ": " + current);
    String id = current.strip();
    published(id)
        .forEach(
            (file, content) ->
                assertArrayEquals(content, DISK.read(ROOT + "runs/" + id + "/" + file), when));
    return id;
  }
}
