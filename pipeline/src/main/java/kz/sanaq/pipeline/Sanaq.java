package kz.sanaq.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kz.sanaq.pipeline.check.CheckCommand;
import kz.sanaq.pipeline.cli.AnnotateCommand;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.diff.DiffCommand;
import kz.sanaq.pipeline.evaluate.EvaluateCommand;
import kz.sanaq.pipeline.export.ExportCommand;
import kz.sanaq.pipeline.load.LoadCommand;
import kz.sanaq.pipeline.page.ReportCommand;
import kz.sanaq.pipeline.publish.RollbackCommand;
import kz.sanaq.pipeline.publish.RunsCommand;
import kz.sanaq.pipeline.run.RunCommand;
import kz.sanaq.pipeline.show.ShowCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program: numeric claims out of Kazakh news text, from the command line. Public for {@code
 * spark-submit} and {@code flink run}, which call it from outside.
 */
@Command(
    name = "sanaq",
    description = "Reads Kazakh news and makes tables of the figures in it.",
    synopsisSubcommandLabel =
        "(run | annotate | runs | show | diff | check | rollback | report | export | load"
            + " | evaluate)",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    footer = {
      "",
      "Exit codes: 0 done or nothing to do, 1 failed, 2 usage, 3 busy, 130 interrupted.",
      "",
      "  sanaq run                        reads seeds/, publishes output/",
      "  sanaq annotate article.txt       one article as JSON, to standard output",
      "  sanaq runs                       the runs that are there",
      "  sanaq show observation ID        a row down to the sentences that it was read in",
      "  sanaq diff                       what the current run changed",
      "  sanaq check                      whether the current run is still as it was published",
      "  sanaq rollback RUN               makes an earlier run current again",
      "  sanaq report --to=page           the page of the current run, to open in a browser",
      "  sanaq export --formats=xlsx --to=for-excel",
      "                                   the current run as a workbook",
      "  sanaq load --jdbc-url=jdbc:postgresql://host/database",
      "                                   the current run into PostgreSQL",
      "  sanaq evaluate gold/test         how much of annotated articles is read right"
    })
public final class Sanaq implements Runnable {
  @Spec private CommandSpec spec;

  private Sanaq() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(execute(Console.ofProcess(), args).code());
  }

  /** Runs one command line to its end. Never throws. */
  static ExitCode execute(Console console, String... args) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("run", () -> new RunCommand(console));
    commands.put("annotate", () -> new AnnotateCommand(console));
    commands.put("runs", () -> new RunsCommand(console));
    commands.put("show", () -> new ShowCommand(console));
    commands.put("diff", () -> new DiffCommand(console));
    commands.put("check", () -> new CheckCommand(console));
    commands.put("rollback", () -> new RollbackCommand(console));
    commands.put("report", () -> new ReportCommand(console));
    commands.put("export", () -> new ExportCommand(console));
    commands.put("load", () -> new LoadCommand(console));
    commands.put("evaluate", () -> new EvaluateCommand(console));
    // Looking through all of them takes a tenth of a second; who names one needs no other.
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    CommandLine line = new CommandLine(new Sanaq());
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return new Failures(console).guard(line, args);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "which command? run, annotate, runs, show, diff, check, rollback, report, export, load or"
            + " evaluate (see sanaq --help)");
  }
}
