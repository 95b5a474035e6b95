package kz.sanaq.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.sanaq.pipeline.Corpus;
import kz.sanaq.pipeline.Shell;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.publish.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsFileTest {
  @TempDir Path folder;

  @Test
  void aRunTellsWhatItCounted() throws IOException {
    Path file = folder.resolve("sanaq.prom");
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE, Corpus.BROKEN);
    Files.writeString(input.resolve("undated.txt"), "2024 жылы Абай облысында 37 мектеп салынды.");
    List<String> command =
        List.of(
            "run",
            "--input=" + input,
            "--output=" + folder.resolve("out"),
            "--max-rejected-share=1",
            "--metrics-file=" + file);
    Shell.Result result = Shell.run(command.toArray(String[]::new));
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    Map<String, String> first = metrics(file);
    assertEquals(
        List.of(
            "sanaq_run_exit_code",
            "sanaq_run_duration_seconds",
            "sanaq_run_end_timestamp_seconds",
            "sanaq_run_last_success_timestamp_seconds",
            "sanaq_run_documents_read",
            "sanaq_run_documents_rejected",
            "sanaq_run_documents_undated",
            "sanaq_run_mentions",
            "sanaq_run_claims",
            "sanaq_run_observations"),
        List.copyOf(first.keySet()));
    assertEquals("0", first.get("sanaq_run_exit_code"));
    assertEquals("6", first.get("sanaq_run_documents_read"));
    assertEquals("1", first.get("sanaq_run_documents_undated"));
    assertEquals("4", first.get("sanaq_run_documents_rejected"));
    assertTrue(Integer.parseInt(first.get("sanaq_run_mentions")) > 0);
    assertEquals(
        first.get("sanaq_run_end_timestamp_seconds"),
        first.get("sanaq_run_last_success_timestamp_seconds"));
    assertTrue(first.get("sanaq_run_duration_seconds").matches("[0-9]+\\.[0-9]"));
    assertFalse(Files.exists(folder.resolve("sanaq.prom.new")));
    assertEquals(
        """
        # HELP sanaq_run_exit_code Exit code of the last run: 0 done, 1 failed, 2 usage, 3 busy.
        # HELP sanaq_run_duration_seconds Seconds that the last run took.
        # HELP sanaq_run_end_timestamp_seconds Time at which the last run ended, in seconds since 1970.
        # HELP sanaq_run_last_success_timestamp_seconds Time at which a run last ended well, in seconds since 1970.
        # HELP sanaq_run_documents_read Documents that the current run and its base read, rejected ones too.
        # HELP sanaq_run_documents_rejected Documents that were rejected, of those that the current run and its base read.
        # HELP sanaq_run_documents_undated Documents without a day of publication, of those whose figures are in the tables.
        # HELP sanaq_run_mentions Mentions in the tables of the current run.
        # HELP sanaq_run_claims Claims in the tables of the current run.
        # HELP sanaq_run_observations Observations in the tables of the current run.
        """,
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("# HELP"))
            .collect(Collectors.joining("\n", "", "\n")));

    Shell.run(command.toArray(String[]::new));
    assertEquals(first.get("sanaq_run_claims"), metrics(file).get("sanaq_run_claims"));
  }

  @Test
  void aFailedRunKeepsTheTimeOfTheLastSuccess() throws IOException {
    Path file = folder.resolve("sanaq.prom");
    Files.writeString(
        file, "sanaq_run_claims 7\nsanaq_run_last_success_timestamp_seconds 1700000000\n");
    MetricsFile metrics = MetricsFile.at(file.toString(), Shell.silent());
    OutputFolder output = OutputFolder.at(folder.resolve("out").toString());
    for (CommandException failure :
        List.of(
            CommandException.failed("run.stalled", 1),
            CommandException.usage("run.stalled", 2),
            CommandException.busy("run.stalled", 3))) {
      CommandException thrown =
          assertThrows(
              CommandException.class,
              () ->
                  metrics.of(
                      () -> {
                        throw failure;
                      },
                      output));
      assertEquals(failure, thrown);
      Map<String, String> told = metrics(file);
      assertEquals(Integer.toString(failure.exitCode().code()), told.get("sanaq_run_exit_code"));
      assertEquals("1700000000", told.get("sanaq_run_last_success_timestamp_seconds"));
      assertEquals(4, told.size());
    }
    Files.delete(file);
    assertThrows(
        IllegalStateException.class,
        () ->
            metrics.of(
                () -> {
                  throw new IllegalStateException();
                },
                output));
    assertEquals("1", metrics(file).get("sanaq_run_exit_code"));
    assertEquals(3, metrics(file).size());
  }

  @Test
  void aPlaceThatCannotBeIsToldBeforeTheWork() {
    for (String place : List.of(folder.toString(), folder + "/none/sanaq.prom")) {
      CommandException e =
          assertThrows(CommandException.class, () -> MetricsFile.at(place, Shell.silent()));
      assertEquals(
          "option --metrics-file: "
              + place
              + " is no file in a folder that is there; give one on a local disk, such as"
              + " /var/lib/node_exporter/sanaq.prom",
          e.getMessage());
    }
  }

  /** Names and values; every other line is a comment that names what follows. */
  private static Map<String, String> metrics(Path file) throws IOException {
    Map<String, String> metrics = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i += 3) {
      String[] sample = lines.get(i + 2).split(" ", -1);
      assertEquals(2, sample.length);
      assertTrue(lines.get(i).startsWith("# HELP " + sample[0] + " "), lines.get(i));
      assertEquals("# TYPE " + sample[0] + " gauge", lines.get(i + 1));
      metrics.put(sample[0], sample[1]);
    }
    return metrics;
  }
}
