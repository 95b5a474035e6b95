package kz.sanaq.pipeline.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sanaq.pipeline.cli.BeamOptions;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.ClassArchive;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.HomeFolder;
import kz.sanaq.pipeline.cli.LanguagePack;
import kz.sanaq.pipeline.cli.LimitOptions;
import kz.sanaq.pipeline.cli.Logging;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.cli.Runner;
import kz.sanaq.pipeline.publish.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code sanaq run}: reads documents, publishes tables, prints a summary. */
@Command(
    name = "run",
    description = "Reads news and publishes tables of the figures in it.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "Any option of Apache Beam may follow, written as Beam does: --targetParallelism=4.",
      "Relative paths start at the working directory, the two defaults at Sanaq's own folder.",
      "Exit codes: 0 done or nothing to do, 1 failed, 2 usage, 3 busy, 130 interrupted."
    })
public final class RunCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description =
          "Files, directories and globs: .txt (an article a file), .jsonl or .ndjson (an article a"
              + " line), .json, .csv, .html, .warc, also as .gz, .bz2, .zst; .zip. Default: seeds")
  private List<String> input = new ArrayList<>();

  @Option(
      names = "--base",
      paramLabel = "RUN",
      description =
          "A published run to build on: its folder, its id, or current. What it has read is not"
              + " read again, and the result is that of one run over all. Default: none")
  private String base;

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "Where runs are published. Default: output")
  private String output;

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      defaultValue = "direct",
      description = "What executes the pipeline: direct, flink or spark. Default: direct")
  private String runner;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "parquet,json",
      description =
          "What tables are written as: parquet, json, csv, xlsx; parquet or json among them."
              + " Default: parquet,json")
  private List<String> formats;

  @Option(names = "--indicators", paramLabel = "FILE", description = OptionValues.INDICATORS)
  private String indicators;

  @Option(
      names = "--languages",
      paramLabel = "CODE",
      split = ",",
      defaultValue = LanguagePack.CODE,
      description = OptionValues.LANGUAGES)
  private List<String> languages;

  @Option(
      names = "--run-date",
      paramLabel = "YYYY-MM-DD",
      description =
          "Dates documents that have no date, and bounds the future: a year after it. Default:"
              + " none; the future begins in 2100")
  private String runDate;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME",
      split = ",",
      description = OptionValues.COLUMNS)
  private List<String> columns = new ArrayList<>();

  @Option(
      names = "--max-document-bytes",
      paramLabel = "BYTES",
      defaultValue = "10MiB",
      description = "Larger documents are rejected. Default: 10MiB")
  private String maxDocumentBytes;

  @Mixin private LimitOptions limits;

  @Option(
      names = "--min-certainty",
      paramLabel = "SHARE",
      defaultValue = "0.87",
      description =
          "Claims that are less certain to be read right make no observation; they stay in mentions"
              + " and claims. 0 keeps all. Default: 0.87")
  private String minCertainty;

  @Option(
      names = "--max-rejected-share",
      paramLabel = "SHARE",
      defaultValue = "0.1",
      description =
          "From 50 documents on, or where all are rejected, a larger share of rejected ones fails"
              + " the run before anything is published. Default: 0.1")
  private String maxRejectedShare;

  @Option(
      names = "--no-report",
      description = "Make no page of the run, which readers without a terminal open")
  private boolean noReport;

  @Option(
      names = "--keep-runs",
      paramLabel = "NUMBER",
      description =
          "After publishing, remove all but so many of the latest runs, the new one counted."
              + " Default: keep all")
  private String keepRuns;

  @Option(
      names = "--lock-wait",
      paramLabel = "DURATION",
      defaultValue = "0",
      description =
          "How long to wait for another run that is publishing into the same folder: 90, 90s, 10m,"
              + " 2h. Default: 0, leave at once")
  private String lockWait;

  @Option(
      names = "--stall-limit",
      paramLabel = "DURATION",
      description =
          "End the run when no stage of its pipeline makes progress for so long: 90, 90s, 10m, 2h;"
              + " not with --runner=flink. Default: none")
  private String stallLimit;

  @Option(
      names = "--metrics-file",
      paramLabel = "FILE",
      description =
          "In the end, also of a failed run, write how it went for monitoring, in Prometheus' text"
              + " format. Default: none")
  private String metricsFile;

  @Option(
      names = "--trust-base",
      description =
          "Build on the base unless files of it are missing or of another size; else every byte of"
              + " it is read first.")
  private boolean trustBase;

  @Option(
      names = "--quick",
      description =
          "Where the same work was published already, look at the sizes of its files alone; else"
              + " every byte of them is read, too.")
  private boolean quick;

  @Option(
      names = "--dry-run",
      description = "Print the effective configuration and what would be read; do nothing.")
  private boolean dryRun;

  @Option(names = "--verbose", description = "Log more, and show stack traces.")
  private boolean verbose;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Logging.configure(console.err(), verbose);
    RunSettings settings = settings();
    BeamOptions beam = BeamOptions.parse(settings.beamArguments(), spec.commandLine());
    Run run = new Run(console, settings, beam);
    if (dryRun) {
      return run.describe().code();
    }
    ExitCode done =
        settings.metricsFile() == null
            ? run.execute()
            : MetricsFile.at(settings.metricsFile(), console)
                .of(run::execute, OutputFolder.at(settings.output()));
    ClassArchive.keep();
    return done.code();
  }

  /** The options, checked. */
  private RunSettings settings() {
    return new RunSettings(
        LanguagePack.CODE,
        input.isEmpty() ? List.of(HomeFolder.below("seeds")) : OptionValues.paths(input),
        base == null ? null : OptionValues.present("--base", base, "a run's folder or id"),
        output == null
            ? HomeFolder.below("output")
            : OptionValues.present("--output", output, "a folder"),
        OptionValues.runner("--runner", runner),
        OptionValues.runFormats("--formats", formats),
        OptionValues.indicators(LanguagePack.CODE, "--indicators", indicators),
        OptionValues.languages(LanguagePack.CODE, "--languages", languages),
        OptionValues.date("--run-date", runDate),
        OptionValues.columns("--columns", columns),
        OptionValues.bytes("--max-document-bytes", maxDocumentBytes),
        limits.limits(),
        OptionValues.share("--min-certainty", minCertainty),
        OptionValues.share("--max-rejected-share", maxRejectedShare),
        !noReport,
        OptionValues.count("--keep-runs", keepRuns, 1),
        OptionValues.duration("--lock-wait", lockWait),
        stallLimit(),
        metricsFile == null ? null : OptionValues.present("--metrics-file", metricsFile, "a file"),
        trustBase,
        quick,
        beamArguments);
  }

  /** Flink says nothing of its stages until all are done. */
  private Duration stallLimit() {
    if (stallLimit == null) {
      return null;
    }
    Duration limit = OptionValues.duration("--stall-limit", stallLimit);
    if (limit.isZero()) {
      throw OptionValues.mistake("--stall-limit", stallLimit, "a duration of a second or more");
    }
    if (OptionValues.runner("--runner", runner) == Runner.FLINK) {
      throw CommandException.usage(
          "option --stall-limit: Flink tells of no progress before its end; take --runner=direct or"
              + " spark, or limit the time of the process");
    }
    return limit;
  }
}
