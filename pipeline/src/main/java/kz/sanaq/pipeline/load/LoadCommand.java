package kz.sanaq.pipeline.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Interruption;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.message.Message;
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
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false)
public final class LoadCommand implements Callable<Integer> {
  private static final Pattern SCHEMA = Pattern.compile("(?!pg_)[a-z_][a-z0-9_]{0,49}");

  private final Console console;

  @Option(names = "--jdbc-url", paramLabel = "URL", defaultValue = "")
  private String jdbcUrl;

  @Option(names = "--schema", paramLabel = "NAME", defaultValue = "sanaq")
  private String schema;

  @Option(names = "--run", paramLabel = "RUN", defaultValue = "current")
  private String run;

  @Mixin private PublishedOutput output;

  @Option(names = "--lock-wait", paramLabel = "DURATION", defaultValue = "30s")
  private String lockWait;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!SCHEMA.matcher(schema).matches()) {
      throw OptionValues.mistake("--schema", schema, Message.of("expected.schema"));
    }
    Ddl ddl = new Ddl(schema);
    if (dryRun) {
      console.print(ddl.script());
      return ExitCode.DONE.code();
    }
    OutputFolder published = output.open(console, beamArguments);
    if (jdbcUrl.isEmpty()) {
      throw CommandException.usage("load.where");
    }
    JdbcUrl url = JdbcUrl.of("--jdbc-url", jdbcUrl);
    Duration wait = OptionValues.duration("--lock-wait", lockWait);
    RunFolder folder = Runs.of(published).named(run);
    requireThisVersion(folder);
    Interruption interruption = new Interruption(console, Message.of("load.nothing"));
    return interruption.watch(() -> load(url, ddl, folder, wait, interruption)).code();
  }

  private static void requireThisVersion(RunFolder run) {
    if (!run.isOfThisSchema()) {
      throw CommandException.usage(
          "load.other_version", run.id(), run.schemaVersion(), Tables.SCHEMA_VERSION);
    }
  }

  private ExitCode load(
      JdbcUrl url, Ddl ddl, RunFolder folder, Duration wait, Interruption interruption)
      throws IOException {
    long begin = System.nanoTime();
    try (Connection connection = url.connect(System.getenv())) {
      Load load = Load.begin(connection, ddl, folder, wait);
      Optional<LoadedSchema.Loading> same = load.same();
      if (same.isPresent()) {
        console.say("load.same", schema, folder.id(), same.get().at());
        return ExitCode.DONE;
      }
      Copied copied = load.fill(wait);
      interruption.decide(load::commit, Message.of("load.loaded", folder.id()));
      Duration whole = Duration.ofNanos(System.nanoTime() - begin);
      console.say(loaded(folder.id(), copied, whole));
      return ExitCode.DONE;
    } catch (SQLException e) {
      throw ServerFailure.of(e);
    }
  }

  private Message loaded(String id, Copied copied, Duration whole) {
    Message rows =
        Message.count(
            "load.done", copied.rows(), id, schema, copied.rate(), copied.lasting(whole).rate());
    return copied.replaced() == 0 ? rows : Message.of("load.replaced", rows, copied.replaced());
  }
}
