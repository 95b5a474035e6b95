package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.sanaq.pipeline.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsOptionTest {
  private static final String TABLE =
      """
      code\tlabel_kk\tlabel_en\tunits\tstatistic\tconcept\tobjects
      own.cafes\tКофеханалар саны\tCafes\titem\tcount\tSDMX:2.3\tкофехана
      """;

  @TempDir Path folder;
  private Path article;
  private Path table;

  @BeforeEach
  void write() throws IOException {
    article =
        Files.writeString(
            folder.resolve("qala.txt"), "15 мамыр 2024\n\nБылтыр Алматыда 12 кофехана болды.\n");
    table = Files.writeString(folder.resolve("own.tsv"), TABLE);
  }

  @Test
  void annotateReadsOwnIndicators() {
    Shell.Result result = Shell.run("annotate", "--indicators=" + table, article.toString());
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertTrue(result.out().contains("\"own.cafes\""), result.out());
  }

  @Test
  void runReadsOwnIndicatorsAndOtherContentIsAnotherRun() throws IOException {
    Shell.Result result = run();
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertTrue(result.out().contains("Cafes"), result.out());
    String first = current();
    Path moved = Files.move(table, folder.resolve("moved.tsv"));
    table = moved;
    assertEquals(ExitCode.DONE, run().exitCode());
    assertEquals(first, current());
    Files.writeString(moved, TABLE.replace("саны", "жалпы саны"));
    assertEquals(ExitCode.DONE, run().exitCode());
    assertNotEquals(first, current());
  }

  @Test
  void diffNamesOwnIndicatorsByTheirLabels() throws IOException {
    assertEquals(ExitCode.DONE, run().exitCode());
    Files.writeString(article, "15 мамыр 2024\n\nБылтыр Алматыда 14 кофехана болды.\n");
    assertEquals(ExitCode.DONE, run().exitCode());
    for (String language : List.of("kk:Кофеханалар саны", "ru:Кофеханалар саны", "en:Cafes")) {
      String[] sides = language.split(":");
      Shell.Result result =
          Shell.run("diff", "--lang=" + sides[0], "--output=" + folder.resolve("output"));
      assertTrue(
          result.lines().stream().anyMatch(line -> line.startsWith(sides[1] + " ")), result.out());
    }
  }

  @Test
  void aMistakeIsOneLineWithItsPlace() throws IOException {
    Files.writeString(table, TABLE.replace("\titem\t", "\titems\t"));
    for (Shell.Result result :
        new Shell.Result[] {run(), Shell.run("annotate", "--indicators=" + table)}) {
      assertEquals(ExitCode.USAGE, result.exitCode());
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(result.err().contains("own.tsv:2:4: column 'units' has 'items'"), result.err());
    }
  }

  @Test
  void aFileThatIsNoTableIsTold() throws IOException {
    Files.write(table, "code\tқала".getBytes(StandardCharsets.UTF_16));
    assertTrue(run().err().contains("expected a table in UTF-8"));
    Files.delete(table);
    assertTrue(run().err().contains("expected a table that can be read"));
  }

  private Shell.Result run() {
    return Shell.run(
        "run",
        "--input=" + article,
        "--output=" + folder.resolve("output"),
        "--formats=json",
        "--min-certainty=0",
        "--indicators=" + table);
  }

  private String current() throws IOException {
    return Files.readString(folder.resolve("output/CURRENT"));
  }
}
