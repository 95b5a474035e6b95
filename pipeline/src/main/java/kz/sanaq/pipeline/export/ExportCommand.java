package kz.sanaq.pipeline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Formats;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.PublishedOutput;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.Runs;
import kz.sanaq.transforms.table.CsvStyle;
import kz.sanaq.transforms.table.TableFormat;
import kz.sanaq.transforms.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code sanaq export}: the tables of a published run in other formats, in another folder. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false)
public final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RUN", arity = "0..1", defaultValue = "current", descriptionKey = "RUN")
  private String run;

  @Option(names = "--formats", paramLabel = "FORMAT", split = ",", required = true)
  private List<String> formats;

  @Option(names = "--to", paramLabel = "FOLDER", required = true)
  private String folder;

  @Option(names = "--csv-bom")
  private boolean byteOrderMark;

  @Option(names = "--csv-decimal", paramLabel = "SIGN")
  private String decimal;

  @Mixin private PublishedOutput output;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFolder outputs = output.open(console, beamArguments);
    Formats chosen = OptionValues.formats("--formats", formats);
    CsvStyle style = style(chosen);
    RunFolder meant = checked(Runs.of(outputs).named(run));
    ExportFolder target = ExportFolder.at("--to", folder, List.of(outputs.path(), meant.path()));
    try {
      target.fill(new Export(meant, chosen, style, console)::into);
    } catch (UncheckedIOException e) {
      // A file of the run, and what is wrong with it.
      throw CommandException.failed("export.run_file", e.getMessage());
    }
    Message done = Message.of("export.done", meant.id(), folder, chosen.names());
    console.say(chosen.addsRejectedAsJson() ? Message.of("export.rejected", done) : done);
    return ExitCode.DONE.code();
  }

  private CsvStyle style(Formats chosen) {
    boolean comma = decimal != null && OptionValues.isComma("--csv-decimal", decimal);
    if ((byteOrderMark || decimal != null) && !chosen.tables().contains(TableFormat.CSV)) {
      throw CommandException.usage("export.no_csv", byteOrderMark ? "--csv-bom" : "--csv-decimal");
    }
    return new CsvStyle(byteOrderMark, comma);
  }

  /** What other programs made may have other columns, and a damaged run other rows. */
  private static RunFolder checked(RunFolder run) throws IOException {
    if (!run.isOfThisSchema()) {
      throw CommandException.failed(
          "export.other_version", run.id(), run.schemaVersion(), Tables.SCHEMA_VERSION);
    }
    run.requireComplete();
    return run;
  }
}
