package kz.sanaq.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.transforms.file.StoredFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    for (String file :
        List.of("b.txt", "a.jsonl.gz", "notes.pdf", "below/c.txt.zst", ".hidden/d.txt", ".e.txt")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "x");
    }
  }

  @Test
  void aFolderGivesTheArticlesBelowItButNothingHidden() throws IOException {
    List<String> expected = paths("a.jsonl.gz", "b.txt", "below/c.txt.zst");
    assertEquals(expected, InputFiles.match(List.of(folder.toString())).articles());
    assertEquals(expected, InputFiles.match(List.of(folder + "/")).articles());
  }

  @Test
  void filesAndGlobsGiveEachFileOnce() throws IOException {
    assertEquals(
        paths("b.txt", "below/c.txt.zst"),
        InputFiles.match(List.of(folder + "/b*", folder + "/b.txt", folder + "/below")).articles());
  }

  @Test
  void otherFilesOfAFolderAreKnown() throws IOException {
    assertEquals(paths("notes.pdf"), InputFiles.match(List.of(folder.toString())).others());
  }

  /** No string of Java's can be spelled as such a name, so the shell gives it. */
  @Test
  void aNameThatIsNotUtf8IsThatOfAFileAsOthersAre() throws Exception {
    Assumptions.assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
    String script = "mkdir $'f\\xff'; echo Бір > $'f\\xff/n\\xfe.txt'; echo Екі > $'b\\xfe.txt'";
    Process shell =
        new ProcessBuilder("bash", "-c", script + "; echo Үш > $'b\\xff.txt'")
            .directory(folder.toFile())
            .start();
    assertEquals(0, shell.waitFor());

    InputFiles.FoundFiles found = InputFiles.match(List.of(folder.toString()));

    assertEquals(
        paths("a.jsonl.gz", "b.txt", "b\uFFFD.txt", "below/c.txt.zst", "f\uFFFD/n\uFFFD.txt"),
        found.articles());
    assertEquals(paths("b\uFFFD.txt", "notes.pdf"), found.others());
    assertEquals("Бір\n", read("f\uFFFD/n\uFFFD.txt"));
    assertEquals("Екі\n", read("b\uFFFD.txt"));
  }

  private String read(String file) throws IOException {
    try (InputStream stored = new StoredFile(folder.resolve(file).toString())) {
      return new String(stored.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void linksAreFollowedOnceNeverInACircleAndNeverOut(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("z.txt"), "x");
    Path deep = Files.createDirectories(folder.resolve(".hidden/deep"));
    Files.writeString(deep.resolve("y.txt"), "x");
    Files.createSymbolicLink(folder.resolve("a-link"), folder.resolve("below"));
    Files.createSymbolicLink(folder.resolve("below/circle"), folder);
    Files.createSymbolicLink(folder.resolve("deep"), deep);
    Files.createSymbolicLink(folder.resolve("again.txt"), folder.resolve("b.txt"));
    Files.createSymbolicLink(folder.resolve("out"), outside);
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));

    InputFiles.FoundFiles found = InputFiles.match(List.of(folder.toString()));

    assertEquals(paths("a.jsonl.gz", "b.txt", "below/c.txt.zst", "deep/y.txt"), found.articles());
    assertEquals(paths("notes.pdf", "nowhere.txt", "out"), found.others());
    assertEquals(
        List.of(folder.resolve("out/z.txt").toString()),
        InputFiles.match(List.of(folder.resolve("out").toString())).articles());
  }

  private static final List<String> MANY =
      List.of("1.pdf", "2.pdf", "3.pdf", "1.doc", "2.doc", "x.c", "x.b", "x.a", "x/README");

  @Test
  void pipesAndDevicesAreNeverOpened() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Files.createSymbolicLink(folder.resolve("device.txt"), Path.of("/dev/zero"));
    Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
    InputFiles.FoundFiles found = InputFiles.match(List.of(folder.toString()));
    assertEquals(paths("a.jsonl.gz", "b.txt", "below/c.txt.zst"), found.articles());
    assertEquals(paths("device.txt", "notes.pdf", "pipe.txt", "self.txt"), found.others());
    for (String spec : List.of(pipe.toString(), folder + "/p*.txt", folder + "/device.txt")) {
      assertThrows(FileNotFoundException.class, () -> InputFiles.match(List.of(spec)), spec);
    }
  }

  @Test
  void aFolderThatIsCalledLikeAnArticleIsAFolder() throws IOException {
    Files.createDirectories(folder.resolve("year.txt/month.jsonl"));
    Files.writeString(folder.resolve("year.txt/month.jsonl/day.txt"), "x");
    List<String> expected = paths("year.txt/month.jsonl/day.txt");
    assertEquals(expected, InputFiles.match(List.of(folder + "/year.txt")).articles());
    assertTrue(InputFiles.match(List.of(folder.toString())).articles().containsAll(expected));
  }

  @Test
  void filesOfAnArchiveThatAreNotReadAreKnown() throws IOException {
    Path archive = folder.resolve("x.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String name : List.of("d/", "d/a.txt", "d/b.pdf", "c.txt.gz", "e.zip", ".f.pdf")) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    assertEquals(
        List.of(archive + "!/c.txt.gz", archive + "!/d/b.pdf", archive + "!/e.zip"),
        InputFiles.match(List.of(archive.toString())).others());
    Files.writeString(archive, "no archive");
    assertEquals(List.of(), InputFiles.match(List.of(archive.toString())).others());
  }

  /** Names that a shell, a glob or an address would take for something else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.txt",
        "a\nb.txt",
        "-rf.txt",
        "$(x).txt",
        "`x`.txt",
        "a'b\".txt",
        "a,b.txt",
        "a%20b.txt",
        "a#b?.txt",
        "a[b]{c}*.txt",
        "\\.txt",
        "~.txt",
        "\u202Eb.txt",
        "\u001Bb.txt",
        "й.txt",
        "и\u0306.txt",
        "a:b.txt",
        "&.txt",
        ";.txt",
        "a.txt .txt"
      })
  void anyNameIsFoundInItsFolder(String name, @TempDir Path odd) throws IOException {
    Path file = Files.writeString(odd.resolve(name), "x");
    assertEquals(List.of(file.toString()), InputFiles.match(List.of(odd.toString())).articles());
  }

  @Test
  void kindsThatArePassedOverAreCounted() {
    assertEquals(
        "1 file of another kind is passed over: 1 .pdf; --dry-run names them",
        Language.EN.text(PassedOver.of(List.of("/a/b.PDF"))));
    assertEquals(
        "9 files of other kinds are passed over: 3 .pdf, 2 .doc, 1 .a, 1 .b, 1 .c …; --dry-run"
            + " names them",
        Language.EN.text(PassedOver.of(MANY)));
    assertEquals(
        "пропущено 9 файлов другого вида: 3 .pdf, 2 .doc, 1 .a, 1 .b, 1 .c …; --dry-run их"
            + " назовёт",
        Language.RU.text(PassedOver.of(MANY)));
    assertEquals(
        "басқа түрдегі 1 файл оқылмайды: кеңейтімі жоқ 1; --dry-run оларды атап береді",
        Language.KK.text(PassedOver.of(List.of("x/README"))));
  }

  @Test
  void whatGivesNoArticlesIsNamed() {
    for (String nothing : List.of("missing", "notes.pdf", "*.xml")) {
      String spec = folder + "/" + nothing;
      FileNotFoundException e =
          assertThrows(FileNotFoundException.class, () -> InputFiles.match(List.of(spec)));
      assertEquals(spec, e.getMessage());
    }
  }

  @Test
  void aMissingPathIsNotSearchedForInTheWholeDisk() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThrows(
                FileNotFoundException.class,
                () -> InputFiles.match(List.of("/there-is-no-such-path"))));
  }

  private List<String> paths(String... names) {
    return List.of(names).stream().map(name -> folder.resolve(name).toString()).sorted().toList();
  }
}
