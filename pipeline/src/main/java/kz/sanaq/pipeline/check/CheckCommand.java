package kz.sanaq.pipeline.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.cli.Visible;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.Finding;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.PublishedOutput;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.Runs;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code sanaq check}: whether a run is still what it was published as. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RUN", arity = "0..1", descriptionKey = "RUN")
  private String run;

  @Mixin private PublishedOutput output;

  @Option(names = "--limit", paramLabel = "FINDINGS", defaultValue = "100")
  private String limit;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFolder folder = output.open(console, beamArguments);
    Findings findings = new Findings(OptionValues.count("--limit", limit, 0));
    Runs runs = Runs.of(folder);
    RunFolder checked = run == null ? runs.current() : runs.named(run);
    if (run == null) {
      folder.pointers().ifPresent(findings::add);
    }
    if (!checked.isOfThisSchema()) {
      console.say("check.other_version", checked.id(), Tables.SCHEMA_VERSION);
    }
    RunCheck.of(checked, findings);
    print(findings);
    if (findings.number() > 0) {
      throw CommandException.failed(
          "check.damaged", checked.id(), Message.count("check.findings", findings.number()));
    }
    List<WrittenFile> files = checked.files();
    console.say(
        "check.whole",
        checked.id(),
        Message.count("check.files", files.size()),
        Message.count("check.rows", files.stream().mapToLong(WrittenFile::rows).sum()));
    return ExitCode.DONE.code();
  }

  private void print(Findings findings) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings.first()) {
      lines.append(Visible.of(console.text(finding.said()))).append('\n');
    }
    long more = findings.number() - findings.first().size();
    if (more > 0) {
      lines.append(console.text(Message.of("check.more", more))).append('\n');
    }
    console.print(lines.toString());
  }
}
