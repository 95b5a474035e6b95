package kz.sanaq.pipeline.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.cli.Work;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.Runs;

/**
 * Tells monitoring how a run ended: a file in Prometheus' text format, as its textfile collector
 * reads it, put in place whole.
 *
 * <p>A run that failed has no counts, and the time of the last success that the file had before. A
 * process that is killed, interrupted or out of memory leaves the file as it was.
 *
 * @param path on a local disk
 * @param console hears when it cannot be written, which fails no run
 */
record MetricsFile(Path path, Console console) {
  private static final String SUCCESS = "sanaq_run_last_success_timestamp_seconds";

  /**
   * A number of the current run.
   *
   * @param name after {@code sanaq_run_}
   * @param place among the counts of a manifest
   * @param help what it is, for people
   */
  private record Gauge(String name, String place, String help) {}

  private static final List<Gauge> COUNTS =
      List.of(
          new Gauge(
              "documents_read",
              "documents/read",
              "Documents that the current run and its base read, rejected ones too."),
          new Gauge(
              "documents_rejected",
              "documents/rejected",
              "Documents that were rejected, of those that the current run and its base read."),
          new Gauge(
              "documents_undated",
              "documents/undated",
              "Documents without a day of publication, of those whose figures are in the tables."),
          new Gauge("mentions", "mentions", "Mentions in the tables of the current run."),
          new Gauge("claims", "claims", "Claims in the tables of the current run."),
          new Gauge(
              "observations", "observations", "Observations in the tables of the current run."));

  /**
   * A file that does not have to be there yet.
   *
   * @throws CommandException where its folder is none
   */
  static MetricsFile at(String file, Console console) {
    Path path = Path.of(file).toAbsolutePath();
    if (Files.isDirectory(path) || !Files.isDirectory(path.getParent())) {
      throw CommandException.usage("run.no_metrics_file", path);
    }
    return new MetricsFile(path, console);
  }

  /** Works, and writes how it ended. */
  ExitCode of(Work work, OutputFolder output) throws IOException {
    long begin = System.nanoTime();
    ExitCode end = ExitCode.FAILED;
    try {
      end = work.run();
      return end;
    } catch (CommandException e) {
      end = e.exitCode();
      throw e;
    } finally {
      write(end, System.nanoTime() - begin, output);
    }
  }

  private void write(ExitCode end, long nanos, OutputFolder output) {
    try {
      Path half = path.resolveSibling(path.getFileName() + ".new");
      Files.writeString(half, text(end, nanos, output));
      Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException e) {
      console.say("run.metrics_unwritten", path, Failures.readable(e));
    }
  }

  private String text(ExitCode end, long nanos, OutputFolder output) throws IOException {
    BigDecimal now = BigDecimal.valueOf(Instant.now().getEpochSecond());
    StringBuilder text = new StringBuilder();
    gauge(
        text,
        "sanaq_run_exit_code",
        "Exit code of the last run: 0 done, 1 failed, 2 usage, 3 busy.",
        end.code());
    gauge(
        text,
        "sanaq_run_duration_seconds",
        "Seconds that the last run took.",
        BigDecimal.valueOf(nanos, 9).setScale(1, RoundingMode.HALF_UP));
    gauge(
        text,
        "sanaq_run_end_timestamp_seconds",
        "Time at which the last run ended, in seconds since 1970.",
        now);
    Optional<BigDecimal> success = end == ExitCode.DONE ? Optional.of(now) : before();
    success.ifPresent(
        time ->
            gauge(
                text,
                SUCCESS,
                "Time at which a run last ended well, in seconds since 1970.",
                time));
    if (end == ExitCode.DONE) {
      RunFolder run = Runs.of(output).current();
      COUNTS.forEach(
          count ->
              gauge(text, "sanaq_run_" + count.name(), count.help(), run.count(count.place())));
    }
    return text.toString();
  }

  private static void gauge(StringBuilder text, String name, String help, Object value) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
    text.append(name).append(' ').append(value).append('\n');
  }

  /** The time of the last success that the file has so far. */
  private Optional<BigDecimal> before() throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.matches(SUCCESS + " [0-9]{1,12}"))
        .map(line -> new BigDecimal(line.substring(SUCCESS.length() + 1)))
        .findFirst();
  }
}
