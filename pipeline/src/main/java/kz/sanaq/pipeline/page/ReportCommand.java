package kz.sanaq.pipeline.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.cli.Visible;
import kz.sanaq.pipeline.diff.RunChanges;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.EmptyFolder;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.PublishedOutput;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.Runs;
import kz.sanaq.transforms.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code sanaq report}: the page of a published run, elsewhere. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false)
public final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RUN", arity = "0..1", defaultValue = "current", descriptionKey = "RUN")
  private String run;

  @Option(names = "--to", paramLabel = "FOLDER", required = true)
  private String to;

  @Option(names = "--map", paramLabel = "FILE")
  private String map;

  @Mixin private PublishedOutput output;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFolder folder = output.open(console, beamArguments);
    OptionValues.present("--to", to, Message.of("expected.folder"));
    Runs published = Runs.of(folder);
    RunFolder shown = published.named(run);
    if (!shown.isOfThisSchema()) {
      throw CommandException.failed("report.other_version", shown.id(), Tables.SCHEMA_VERSION);
    }
    Page.tooMuch(shown)
        .ifPresent(
            much -> {
              throw CommandException.failed("report.too_much", much);
            });
    JsonNode areas = map == null ? null : RegionMap.read("--map", map);
    String target = EmptyFolder.of("--to", to, List.of(folder.path(), shown.path()));
    Page.write(shown, target, changes(folder, published, shown), areas);
    console.print(Visible.of(target + "/" + Page.FILE) + "\n");
    return ExitCode.DONE.code();
  }

  /** What is new since the run before; null where none is left, or none that can be compared. */
  private JsonNode changes(OutputFolder folder, Runs published, RunFolder shown)
      throws IOException {
    if (!folder.isPublished(shown.id())) {
      return null;
    }
    Optional<RunFolder> before =
        published.before(shown, damaged -> console.say("report.not_compared", damaged.said()));
    return before
        .filter(RunFolder::isOfThisSchema)
        .map(run -> (JsonNode) RunChanges.between(run, shown))
        .orElse(null);
  }
}
