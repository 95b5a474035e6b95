package kz.sanaq.pipeline.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.publish.PublishedOutput;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code sanaq show}: a row of a published run, down to the sentences that it was read in. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false)
public final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "KIND")
  private String kind;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "ID")
  private String id;

  @Option(names = "--run", paramLabel = "RUN", defaultValue = "current")
  private String run;

  @Mixin private PublishedOutput output;

  @Option(names = "--json")
  private boolean json;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RowType wanted = RowType.named(kind);
    RunFolder folder = Runs.of(output.open(console, beamArguments)).named(run);
    ShownRow evidence = new EvidenceReader(folder).read(wanted, id);
    if (json) {
      console.print(new EvidenceJson(folder).of(evidence));
    } else {
      console.print(text(folder).of(evidence));
    }
    return ExitCode.DONE.code();
  }

  private EvidenceText text(RunFolder run) {
    return new EvidenceText(
        console.language(), run.indicators(console.language()), console.emphasis());
  }
}
