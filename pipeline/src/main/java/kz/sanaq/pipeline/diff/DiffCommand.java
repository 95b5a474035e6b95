package kz.sanaq.pipeline.diff;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.publish.PublishedOutput;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code sanaq diff}: what is different between two runs. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false)
public final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RUN", arity = "0..1", index = "0..1", descriptionKey = "RUN")
  private List<String> runs = new ArrayList<>();

  @Mixin private PublishedOutput output;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--limit", paramLabel = "ROWS", defaultValue = "20")
  private String limit;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Runs published = Runs.of(output.open(console, beamArguments));
    int rows = OptionValues.count("--limit", limit, 0);
    RunFolder after = runs.size() == 2 ? published.named(runs.get(1)) : published.current();
    Optional<RunFolder> before =
        runs.isEmpty() ? published.before(after) : Optional.of(published.named(runs.get(0)));
    if (before.isEmpty()) {
      console.say("diff.nothing", after.id());
      return ExitCode.DONE.code();
    }
    compare(before.get(), after, rows);
    return ExitCode.DONE.code();
  }

  private void compare(RunFolder before, RunFolder after, int rows) throws IOException {
    before.requireComplete();
    after.requireComplete();
    RunDiff diff = new RunDiff(before, after);
    if (json) {
      OutputStream out = new BufferedOutputStream(console.out());
      DiffLines lines = new DiffLines(out);
      diff.into(lines);
      lines.finish(before, after);
      out.flush();
    } else {
      DiffTable table = new DiffTable(console.language(), rows, indicators(before, after));
      diff.into(table);
      console.print(table.text(before, after));
    }
  }

  /** The labels of both runs, of which the newer ones win. */
  private Map<String, String> indicators(RunFolder before, RunFolder after) {
    Map<String, String> labels = before.indicators(console.language());
    labels.putAll(after.indicators(console.language()));
    return labels;
  }
}
