package kz.sanaq.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.sanaq.pipeline.check.CheckCommand;
import kz.sanaq.pipeline.cli.AnnotateCommand;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.diff.DiffCommand;
import kz.sanaq.pipeline.evaluate.EvaluateCommand;
import kz.sanaq.pipeline.export.ExportCommand;
import kz.sanaq.pipeline.load.LoadCommand;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.page.ReportCommand;
import kz.sanaq.pipeline.publish.RollbackCommand;
import kz.sanaq.pipeline.publish.RunsCommand;
import kz.sanaq.pipeline.run.RunCommand;
import kz.sanaq.pipeline.show.ShowCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The program: numeric claims out of Kazakh news text, from the command line. Public for {@code
 * spark-submit} and {@code flink run}, which call it from outside.
 */
@Command(
    name = "sanaq",
    synopsisSubcommandLabel = "(" + Sanaq.COMMANDS + ")",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class)
public final class Sanaq implements Runnable {
  /** Their names, as a synopsis has them. */
  static final String COMMANDS =
      "run | annotate | runs | show | diff | check | rollback | report | export | load | evaluate";

  private static final String LANG = "--lang";

  /** Looked for before all else is read, for mistakes are told in it too; see {@link #asked}. */
  @SuppressWarnings("UnusedVariable") // Here it is checked, and has its place in the help.
  @Option(
      names = LANG,
      paramLabel = "CODE",
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "help.lang")
  private Language language;

  private Sanaq() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(execute(Console.ofProcess(), args).code());
  }

  /** Runs one command line to its end. Never throws. */
  static ExitCode execute(Console process, String... args) {
    Console console = asked(args).map(process::in).orElse(process);
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
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return new Failures(console).guard(line, args);
  }

  /** The language that a command line asks for last, if it asks for one that there is. */
  private static Optional<Language> asked(String... args) {
    Optional<Language> asked = Optional.empty();
    for (int i = 0; i < args.length; i++) {
      String[] sides = args[i].split("=", 2);
      if (sides[0].equals(LANG)) {
        String code = sides.length == 2 ? sides[1] : i + 1 < args.length ? args[i + 1] : "";
        asked = Language.named(code);
      }
    }
    return asked;
  }

  @Override
  public void run() {
    throw CommandException.usage("command.missing", COMMANDS);
  }
}
