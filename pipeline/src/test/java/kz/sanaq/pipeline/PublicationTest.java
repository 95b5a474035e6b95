package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.message.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of published runs: damage to them, and trouble after publishing. */
class PublicationTest {
  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void chooseOutput() {
    output = folder.resolve("output");
  }

  @Test
  void aRunThatLostAFileIsMadeAnew() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE, Corpus.TENIZ);
    run(input);
    Path run = output.resolve("current").toRealPath();
    Map<String, String> whole = tables();
    Path table = run.resolve("json").resolve(whole.keySet().iterator().next());
    Path manifest = run.resolve("manifest.json");

    long bytes = Files.size(table);
    Files.delete(table);
    assertMadeAnew(input, run.relativize(table) + ": is missing");
    assertEquals(whole, tables());

    Files.writeString(table, "");
    Files.delete(output.resolve("current"));
    assertMadeAnew(
        input, run.relativize(table) + ": has 0 bytes, expected " + Language.EN.number(bytes));
    assertEquals(whole, tables());

    // The same length: only who looks at every byte sees it.
    byte[] content = Files.readAllBytes(table);
    content[content.length / 2] ^= 1;
    Files.write(table, content);
    assertTrue(run(input, "--quick").err().startsWith("sanaq: nothing to do: run " + current()));
    Shell.Result anew = run(input);
    assertTrue(
        anew.err().contains(run.relativize(table) + ": is of the right size, and its SHA-256 is "),
        anew.err());
    assertEquals(whole, tables());

    Files.writeString(manifest, "");
    assertMadeAnew(input, "its manifest or its journal cannot be read");
    assertEquals(whole, tables());
    assertTrue(run(input).err().startsWith("sanaq: nothing to do: run " + current()));
  }

  private void assertMadeAnew(Path input, String damage) throws IOException {
    Shell.Result result = run(input);
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertEquals(
        "sanaq: run " + current() + " is damaged, it is removed and made anew: " + damage + "\n",
        result.err());
    assertFalse(result.out().isEmpty());
  }

  @Test
  void onceARunIsPublishedDamagedOldOnesDoNotFailIt() throws IOException {
    run(Corpus.into(folder.resolve("first"), Corpus.ARTICLE));
    Path damaged = output.resolve("current").toRealPath();
    Path manifest = Files.writeString(damaged.resolve("manifest.json"), "");
    run(Corpus.into(folder.resolve("second"), Corpus.TENIZ));
    Path old = output.resolve("current").toRealPath();

    Shell.Result result = run(Corpus.into(folder.resolve("third"), Corpus.TYNYS), "--keep-runs=1");

    assertEquals(ExitCode.DONE, result.exitCode());
    assertEquals(
        "sanaq: --keep-runs leaves a damaged run alone: "
            + manifest
            + " is no manifest of a run; restore it\nsanaq: removed run "
            + old.getFileName()
            + ", which --keep-runs does not keep\n",
        result.err());
    assertFalse(result.out().isEmpty());
    assertTrue(Files.exists(damaged));
    assertFalse(Files.exists(old));
  }

  /** As after a run that died when it was published and before it removed the older ones. */
  @Test
  void olderRunsAreRemovedThoughThereIsNothingToDo() throws IOException {
    run(Corpus.into(folder.resolve("first"), Corpus.ARTICLE));
    Path old = output.resolve("current").toRealPath();
    Path input = Corpus.into(folder.resolve("second"), Corpus.TENIZ);
    run(input);
    Path latest = output.resolve("current").toRealPath();

    Shell.Result again = run(input, "--keep-runs=1");

    assertEquals(ExitCode.DONE, again.exitCode());
    assertEquals(
        "sanaq: nothing to do: run "
            + current()
            + " read the same input with the same options; see "
            + output
            + "/current\nsanaq: removed run "
            + old.getFileName()
            + ", which --keep-runs does not keep\n",
        again.err());
    assertFalse(Files.exists(old));
    assertEquals(latest, output.resolve("current").toRealPath());
  }

  @SuppressWarnings("try") // It has only to be there.
  @Test
  void onceARunIsPublishedNoTroubleFailsIt() throws IOException {
    run(Corpus.into(folder.resolve("first"), Corpus.ARTICLE));
    Path old = output.resolve("current").toRealPath();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Language.EN);
    try (UnremovableFolder unremovable = new UnremovableFolder(old.resolve("other"))) {
      Path input = Corpus.into(folder.resolve("second"), Corpus.TENIZ);
      assertEquals(ExitCode.DONE, Sanaq.execute(console, line(input, "--keep-runs=1")));
    }
    assertNotEquals(old.getFileName().toString(), current());
    List<String> said =
        Shell.withoutProgress(err.toString(StandardCharsets.UTF_8)).lines().toList();
    assertEquals(
        "sanaq: the run is published, but not its summary: No space left on device", said.get(0));
    assertTrue(said.get(1).startsWith("sanaq: the run is published, but old ones stay: "));
    assertEquals(2, said.size(), said.toString());
  }

  private Shell.Result run(Path input, String... more) {
    return Shell.run(line(input, more));
  }

  private String[] line(Path input, String... more) {
    List<String> line =
        new ArrayList<>(
            List.of("run", "--input=" + input, "--output=" + output, TestedRunner.option()));
    line.addAll(List.of(more));
    return line.toArray(new String[0]);
  }

  private String current() throws IOException {
    return PublishedFiles.current(output);
  }

  private Map<String, String> tables() throws IOException {
    return PublishedFiles.below(output, "json");
  }
}
