package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.cli.OptionValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code sanaq rollback}: shows an earlier run to readers again. */
@Command(
    name = "rollback",
    description = "Makes another published run the current one, in one step.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 done or nothing to do, 1 the run is damaged, 2 no such run, 3 busy."
    })
public final class RollbackCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "RUN",
      description = "Id of a published run, or its beginning; see sanaq runs")
  private String run;

  @Mixin private PublishedOutput output;

  @Option(
      names = "--lock-wait",
      paramLabel = "DURATION",
      defaultValue = "0",
      description = "How long to wait for a run that is publishing: 90, 90s, 10m, 2h. Default: 0")
  private String lockWait;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public RollbackCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFolder folder = output.open(console, beamArguments);
    Duration wait = OptionValues.duration("--lock-wait", lockWait);
    Runs.of(folder).currentName();
    return OutputLock.hold(console, folder, wait, () -> rollBack(folder)).code();
  }

  private ExitCode rollBack(OutputFolder folder) throws IOException {
    RunFolder wanted = Runs.of(folder).named(run);
    if (!folder.isPublished(wanted.id())) {
      throw CommandException.usage("run " + wanted.id() + " is not in " + folder.path());
    }
    String before = Failures.oneLine(Runs.of(folder).currentName());
    if (folder.isCurrent(wanted.id())) {
      console.say("nothing to do: run " + before + " is the current one");
      return ExitCode.DONE;
    }
    wanted.requireWhole("", Thoroughness.HASHES, "choose another run");
    folder.makeCurrent(wanted.id());
    console.say("run " + wanted.id() + " is current; it was " + before);
    return ExitCode.DONE;
  }
}
