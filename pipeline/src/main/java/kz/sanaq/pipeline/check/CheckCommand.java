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
    description = "Checks a published run: its manifest, every byte of its files, and their rows.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    footer = {
      "",
      "Each finding is a line: the file, the row, and what is wrong there. Of a file that is not"
          + " as",
      "manifest.json says, the rows are not looked at. Without RUN it is also checked that CURRENT",
      "and current name one run. The keys of all rows are held in memory.",
      "Exit codes: 0 the run is whole, 1 it is not, 2 no such run."
    })
public final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "RUN",
      arity = "0..1",
      description = "An id, its beginning, or a run's folder. Default: the current run")
  private String run;

  @Mixin private PublishedOutput output;

  @Option(
      names = "--limit",
      paramLabel = "FINDINGS",
      defaultValue = "100",
      description = "Findings to show; more are counted. Default: 100")
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
      console.say(
          "the tables of run "
              + checked.id()
              + " are not of version "
              + Tables.SCHEMA_VERSION
              + ", which this program knows; only its files are checked");
    }
    RunCheck.of(checked, findings);
    print(findings);
    if (findings.number() > 0) {
      throw CommandException.failed(
          "run "
              + checked.id()
              + " is damaged, "
              + findings.number()
              + (findings.number() == 1 ? " finding" : " findings")
              + "; make it anew by the same sanaq run, or choose another: sanaq rollback RUN");
    }
    console.say("run " + checked.id() + " is whole: " + size(checked.files()));
    return ExitCode.DONE.code();
  }

  private static String size(List<WrittenFile> files) {
    return files.size() + " files, " + files.stream().mapToLong(WrittenFile::rows).sum() + " rows";
  }

  private void print(Findings findings) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings.first()) {
      lines.append(Visible.of(finding.toString())).append('\n');
    }
    long more = findings.number() - findings.first().size();
    if (more > 0) {
      lines.append("… and ").append(more).append(" more (--limit)\n");
    }
    console.print(lines.toString());
  }
}
