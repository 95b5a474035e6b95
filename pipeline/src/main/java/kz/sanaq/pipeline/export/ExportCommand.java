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
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.PublishedOutput;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.Runs;
import kz.sanaq.transforms.table.CsvStyle;
import kz.sanaq.transforms.table.Format;
import kz.sanaq.transforms.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code sanaq export}: the tables of a published run in other formats, in another folder. */
@Command(
    name = "export",
    description = "Makes files of a published run, in formats that it may not have.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    footer = {
      "",
      "  sanaq export --formats=xlsx --to=/tmp/sanaq",
      "  sanaq export RUN --formats=csv --csv-bom --csv-decimal=comma --to=for-excel",
      "",
      "The run stays as it is. Exit codes: 0 done, 1 failed, 2 usage."
    })
public final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "RUN",
      arity = "0..1",
      defaultValue = "current",
      description =
          "The run: an id, its beginning, current, or a run's folder. Default: the current one")
  private String run;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      required = true,
      description = "What to make: parquet, json, csv, xlsx, duckdb.")
  private List<String> formats;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      required = true,
      description = "Where to: a folder of this machine that is empty, or not there yet.")
  private String folder;

  @Option(
      names = "--csv-bom",
      description = "Begin .csv files with a byte order mark, by which Excel knows UTF-8.")
  private boolean byteOrderMark;

  @Option(
      names = "--csv-decimal",
      paramLabel = "SIGN",
      description =
          "What .csv files have before decimals: point or comma; with comma, semicolons between"
              + " fields. Default: point")
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
      throw CommandException.failed(e.getMessage() + "; make it anew");
    }
    console.say("run " + meant.id() + " is in " + folder + " as " + chosen.names());
    return ExitCode.DONE.code();
  }

  private CsvStyle style(Formats chosen) {
    boolean comma = decimal != null && OptionValues.isComma("--csv-decimal", decimal);
    if ((byteOrderMark || decimal != null) && !chosen.tables().contains(Format.CSV)) {
      throw CommandException.usage(
          "option "
              + (byteOrderMark ? "--csv-bom" : "--csv-decimal")
              + ": there is no csv among --formats; add it, or leave the option out");
    }
    return new CsvStyle(byteOrderMark, comma);
  }

  /** What other programs made may have other columns, and a damaged run other rows. */
  private static RunFolder checked(RunFolder run) throws IOException {
    if (!run.isOfThisSchema()) {
      throw CommandException.failed(
          "run "
              + run.id()
              + " has tables of version "
              + run.schemaVersion()
              + ", and this program knows version "
              + Tables.SCHEMA_VERSION
              + "; export it with the program that made it");
    }
    run.requireComplete();
    return run;
  }
}
