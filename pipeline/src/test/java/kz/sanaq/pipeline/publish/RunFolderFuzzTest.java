package kz.sanaq.pipeline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.TableFormat;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Whatever an output folder holds, it is read, or refused in one line that names the file. */
class RunFolderFuzzTest {
  private static final String ID = "00112233445566aa";
  private static final String MANIFEST =
      """
      {"run":"00112233445566aa","files":[{"path":"json/claims/part-00000.jsonl","table":"claims",\
      "format":"json","rows":1,"bytes":2,"sha256":"00"}]}\
      """;

  private static Path folder;
  private static Path run;

  @BeforeAll
  static void makeFolder() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    folder = Files.createTempDirectory("sanaq-fuzz").toRealPath();
    run = Files.createDirectories(folder.resolve("runs").resolve(ID));
  }

  @AfterAll
  static void removeFolder() throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @FuzzTest
  @DictionaryEntries({
    "\"run\":\"a\"",
    "\"counts\":{",
    "\"files\":[{",
    "\"inputs\":[",
    "1e99999999"
  })
  void readsOrRefusesAnyManifest(byte[] manifest) throws IOException {
    Files.write(run.resolve(OutputFolder.MANIFEST), manifest);
    Files.deleteIfExists(run.resolve(OutputFolder.JOURNAL));
    openOrRefuse(run.resolve(OutputFolder.MANIFEST));
  }

  @FuzzTest
  @DictionaryEntries({"{\"finished\":\"2026-11-21T00:00:00Z\"}", "+1000000000-12-31T23:59:59Z"})
  void readsOrRefusesAnyJournal(byte[] journal) throws IOException {
    Files.writeString(run.resolve(OutputFolder.MANIFEST), MANIFEST);
    Files.write(run.resolve(OutputFolder.JOURNAL), journal);
    openOrRefuse(run.resolve(OutputFolder.JOURNAL));
  }

  @FuzzTest
  @DictionaryEntries({ID, "../", "*", "{a", "\u0000"})
  void findsOrRefusesAnyCurrent(byte[] current) throws IOException {
    Files.writeString(run.resolve(OutputFolder.MANIFEST), MANIFEST);
    Files.deleteIfExists(run.resolve(OutputFolder.JOURNAL));
    Files.write(folder.resolve("CURRENT"), current);
    boolean names = new String(current, StandardCharsets.UTF_8).strip().equals(ID);
    try {
      RunFolder found = Runs.of(OutputFolder.at(folder.toString())).current();
      assertTrue(names, "a run of another name was found");
      assertEquals(ID, found.id());
    } catch (CommandException e) {
      assertTrue(!names, e.getMessage());
      checkMessage(e, folder);
    }
  }

  private static void openOrRefuse(Path suspect) throws IOException {
    RunFolder opened;
    try {
      opened = RunFolder.open(run.toString()).orElseThrow();
    } catch (CommandException e) {
      checkMessage(e, suspect);
      return;
    }
    assertEquals(ID, opened.id());
    assertTrue(opened.count("documents/accepted") >= 0);
    opened.options().forEach((name, value) -> assertTrue(name != null && value != null));
    opened.inputs().forEach(input -> assertTrue(!input.identity().isEmpty()));
    List<WrittenFile> files = opened.files();
    for (WrittenFile file : files) {
      assertTrue(file.path().startsWith(file.format() + "/" + file.table() + "/"), file.path());
      assertTrue(
          TableFormat.named(file.format()) != null && !file.path().contains(".."), file.path());
    }
    assertTrue(files.containsAll(opened.files("claims")));
    assertTrue(opened.bytes() >= 0);
  }

  private static void checkMessage(CommandException e, Path file) {
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
  }
}
