package kz.sanaq.pipeline.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sanaq.pipeline.cli.BeamOptions;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.ChosenPack;
import kz.sanaq.pipeline.cli.ClassArchive;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.HomeFolder;
import kz.sanaq.pipeline.cli.Logging;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.cli.ReadingOptions;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.cli.Runner;
import kz.sanaq.pipeline.message.Message;
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
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    abbreviateSynopsis = true)
public final class RunCommand implements Callable<Integer> {
  /** What rows are made from where nothing else is asked for. */
  public static final String MIN_CERTAINTY = "0.85";

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(names = "--input", paramLabel = "PATH")
  private List<String> input = new ArrayList<>();

  @Option(names = "--base", paramLabel = "RUN")
  private String base;

  @Option(names = "--output", paramLabel = "FOLDER")
  private String output;

  @Option(names = "--runner", paramLabel = "NAME", defaultValue = "direct")
  private String runner;

  @Option(names = "--formats", paramLabel = "FORMAT", split = ",", defaultValue = "parquet,json")
  private List<String> formats;

  @Mixin private ReadingOptions options;

  @Option(names = "--min-certainty", paramLabel = "SHARE", defaultValue = MIN_CERTAINTY)
  private String minCertainty;

  @Option(names = "--max-rejected-share", paramLabel = "SHARE", defaultValue = "0.1")
  private String maxRejectedShare;

  @Option(names = "--no-report")
  private boolean noReport;

  @Option(names = "--keep-runs", paramLabel = "NUMBER")
  private String keepRuns;

  @Option(names = "--lock-wait", paramLabel = "DURATION", defaultValue = "0")
  private String lockWait;

  @Option(names = "--stall-limit", paramLabel = "DURATION")
  private String stallLimit;

  @Option(names = "--metrics-file", paramLabel = "FILE")
  private String metricsFile;

  @Option(names = "--trust-base")
  private boolean trustBase;

  @Option(names = "--quick")
  private boolean quick;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--verbose", descriptionKey = "help.verbose")
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
        ChosenPack.CODE,
        input.isEmpty() ? List.of(HomeFolder.below("seeds")) : OptionValues.paths("--input", input),
        base == null ? null : OptionValues.present("--base", base, Message.of("expected.run")),
        output == null
            ? HomeFolder.below("output")
            : OptionValues.present("--output", output, Message.of("expected.folder")),
        OptionValues.runner("--runner", runner),
        OptionValues.runFormats("--formats", formats),
        options.indicators(),
        options.languages(),
        options.files(),
        options.limits(),
        OptionValues.share("--min-certainty", minCertainty),
        OptionValues.share("--max-rejected-share", maxRejectedShare),
        !noReport,
        OptionValues.count("--keep-runs", keepRuns, 1),
        OptionValues.duration("--lock-wait", lockWait),
        stallLimit(),
        metricsFile == null
            ? null
            : OptionValues.present("--metrics-file", metricsFile, Message.of("expected.file")),
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
      throw OptionValues.mistake("--stall-limit", stallLimit, Message.of("expected.some_time"));
    }
    if (OptionValues.runner("--runner", runner) == Runner.FLINK) {
      throw CommandException.usage("run.no_stall_limit_on_flink");
    }
    return limit;
  }
}
