package kz.sanaq.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertEquals(expected, InputFiles.match(List.of(folder.toString())));
    assertEquals(expected, InputFiles.match(List.of(folder + "/")));
  }

  @Test
  void filesAndGlobsGiveEachFileOnce() throws IOException {
    assertEquals(
        paths("b.txt", "below/c.txt.zst"),
        InputFiles.match(List.of(folder + "/b*", folder + "/b.txt", folder + "/below")));
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
