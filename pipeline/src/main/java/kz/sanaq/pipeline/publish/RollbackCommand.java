package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false)
public final class RollbackCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RUN", descriptionKey = "RUN")
  private String run;

  @Mixin private PublishedOutput output;

  @Option(names = "--lock-wait", paramLabel = "DURATION", defaultValue = "0")
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
    Runs.of(folder).requirePublished();
    return OutputLock.hold(console, folder, wait, () -> rollBack(folder)).code();
  }

  private ExitCode rollBack(OutputFolder folder) throws IOException {
    RunFolder wanted = Runs.of(folder).named(run);
    if (!folder.isPublished(wanted.id())) {
      throw CommandException.usage("rollback.elsewhere", wanted.id(), folder.path());
    }
    if (folder.isCurrent(wanted.id())) {
      console.say("rollback.same", wanted.id());
      return ExitCode.DONE;
    }
    wanted.requireWhole("rollback.damaged", Thoroughness.HASHES);
    Optional<String> before = folder.current().map(Failures::oneLine);
    folder.makeCurrent(wanted.id());
    before.ifPresentOrElse(
        name -> console.say("rollback.done", wanted.id(), name),
        () -> console.say("rollback.first", wanted.id()));
    return ExitCode.DONE;
  }
}
