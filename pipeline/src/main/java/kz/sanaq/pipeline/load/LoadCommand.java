package kz.sanaq.pipeline.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Interruption;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.PublishedOutput;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.Runs;
import kz.sanaq.transforms.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** {@code sanaq load}: a published run into PostgreSQL. */
@Command(
    name = "load",
    description = "Loads a published run into a schema of PostgreSQL, in place of the run before.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    footer = {
      "",
      "The password is not for the command line: PGPASSWORD, ~/.pgpass (or PGPASSFILE) are read,"
          + " and",
      "~/.pg_service.conf (or PGSERVICEFILE) for jdbc:postgresql://?service=NAME; PGUSER, too.",
      "Exit codes: 0 done or nothing to do, 1 failed, 2 usage, also when something is in the"
          + " schema",
      "that sanaq did not make, 3 another load or readers do not end, 130 interrupted."
    })
public final class LoadCommand implements Callable<Integer> {
  private static final Pattern SCHEMA = Pattern.compile("(?!pg_)[a-z_][a-z0-9_]{0,49}");

  private final Console console;

  @Option(
      names = "--jdbc-url",
      paramLabel = "URL",
      defaultValue = "",
      description =
          "The database: jdbc:postgresql://HOST:PORT/DATABASE?user=USER, with more parameters of"
              + " pgjdbc where they are needed")
  private String jdbcUrl;

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      defaultValue = "sanaq",
      description = "The schema, which holds nothing else. Default: sanaq")
  private String schema;

  @Option(
      names = "--run",
      paramLabel = "RUN",
      defaultValue = "current",
      description = "An id, its beginning, current, or a run's folder. Default: current")
  private String run;

  @Mixin private PublishedOutput output;

  @Option(
      names = "--lock-wait",
      paramLabel = "DURATION",
      defaultValue = "30s",
      description =
          "How long to wait for another load, and in the end for those who read: 90, 90s, 10m, 2h."
              + " Default: 30s")
  private String lockWait;

  @Option(
      names = "--dry-run",
      description = "Print the statements that make the tables, and connect to nothing.")
  private boolean dryRun;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!SCHEMA.matcher(schema).matches()) {
      throw OptionValues.mistake(
          "--schema", schema, "up to 50 small letters, digits and _, no digit first, not pg_…");
    }
    Ddl ddl = new Ddl(schema);
    if (dryRun) {
      console.print(ddl.script());
      return ExitCode.DONE.code();
    }
    OutputFolder published = output.open(console, beamArguments);
    JdbcUrl url = JdbcUrl.of("--jdbc-url", jdbcUrl);
    Duration wait = OptionValues.duration("--lock-wait", lockWait);
    RunFolder folder = Runs.of(published).named(run);
    requireThisVersion(folder);
    Interruption interruption =
        new Interruption(console, "nothing was loaded, the schema is as it was");
    return interruption.watch(() -> load(url, ddl, folder, wait, interruption)).code();
  }

  private static void requireThisVersion(RunFolder run) {
    if (!run.isOfThisSchema()) {
      throw CommandException.usage(
          "run %s has tables of version %d, this program has those of version %d; publish it anew"
              .formatted(run.id(), run.schemaVersion(), Tables.SCHEMA_VERSION));
    }
  }

  private ExitCode load(
      JdbcUrl url, Ddl ddl, RunFolder folder, Duration wait, Interruption interruption)
      throws IOException {
    try (Connection connection = url.connect(System.getenv())) {
      Load load = Load.begin(connection, ddl, folder, wait);
      Optional<LoadedSchema.Loading> same = load.same();
      if (same.isPresent()) {
        console.say(
            "nothing to do: schema %s has held run %s since %s"
                .formatted(schema, folder.id(), same.get().at()));
        return ExitCode.DONE;
      }
      Copied copied = load.fill(wait);
      interruption.decide(load::commit, "run " + folder.id() + " is loaded");
      console.say(loaded(folder.id(), copied));
      return ExitCode.DONE;
    } catch (SQLException e) {
      throw ServerFailure.of(e);
    }
  }

  private String loaded(String id, Copied copied) {
    String rows =
        String.format(
            Locale.ROOT,
            "run %s is in schema %s: %,d rows, copied at %,d a second",
            id,
            schema,
            copied.rows(),
            copied.rate());
    return copied.replaced() == 0
        ? rows
        : rows
            + String.format(
                Locale.ROOT,
                "; %,d U+0000 in texts, which PostgreSQL cannot hold, became U+FFFD",
                copied.replaced());
  }
}
