package kz.sanaq.pipeline.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.report.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** {@code sanaq runs}: what runs an output folder holds. */
@Command(
    name = "runs",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false)
public final class RunsCommand implements Callable<Integer> {
  private static final int MAX_WIDTH = 44;
  private static final Set<Integer> NUMBERS = Set.of(3, 4, 5, 6, 7, 8, 9);
  private static final List<String> COLUMNS =
      List.of(
          "run",
          "state",
          "published",
          "read",
          "rejected",
          "mentions",
          "claims",
          "observations",
          "megabytes",
          "inputs",
          "base");
  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

  private final Console console;

  @Mixin private PublishedOutput output;

  @Option(names = "--json")
  private boolean json;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public RunsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFolder folder = output.open(console, beamArguments);
    Listing listing = Listing.of(Runs.of(folder), folder.current().orElse(""));
    if (listing.isEmpty()) {
      console.say("runs.none_published", folder.path());
      return ExitCode.DONE.code();
    }
    console.print(json ? lines(listing) : table(listing, console.language()));
    listing.damages().forEach(console::say);
    return (listing.damages().isEmpty() ? ExitCode.DONE : ExitCode.FAILED).code();
  }

  private static String lines(Listing listing) {
    StringBuilder lines = new StringBuilder();
    listing
        .runs()
        .forEach(
            (run, state) -> {
              ObjectNode line = Json.object();
              line.put("run", run.id()).put("state", state);
              line.put("published", run.published());
              line.put("base", base(run));
              line.put("read", run.count("documents/read"));
              line.put("rejected", run.count("documents/rejected"));
              line.put("mentions", run.count("mentions"));
              line.put("claims", run.count("claims"));
              line.put("observations", run.count("observations"));
              line.put("bytes", run.bytes());
              line.put("inputs", run.inputs().size());
              line.put("input_bytes", run.inputs().stream().mapToLong(InputFile::bytes).sum());
              lines.append(new String(Json.line(line), StandardCharsets.UTF_8));
            });
    listing
        .others()
        .forEach(
            (id, state) ->
                lines.append(
                    new String(
                        Json.line(Json.object().put("run", id).put("state", state)),
                        StandardCharsets.UTF_8)));
    return lines.toString();
  }

  private static String table(Listing listing, Language language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> language.word("runs." + column)).toList());
    listing
        .runs()
        .forEach(
            (run, state) -> {
              String published = run.published();
              String base = base(run);
              rows.add(
                  List.of(
                      run.id(),
                      language.word("state." + state),
                      published == null ? language.word("unknown") : published,
                      language.number(run.count("documents/read")),
                      language.number(run.count("documents/rejected")),
                      language.number(run.count("mentions")),
                      language.number(run.count("claims")),
                      language.number(run.count("observations")),
                      language.number(megabytes(run.bytes())),
                      language.number(run.inputs().size()),
                      base == null ? "" : base));
            });
    listing
        .others()
        .forEach(
            (id, state) -> {
              List<String> cells = new ArrayList<>(List.of(id, language.word("state." + state)));
              COLUMNS.subList(cells.size(), COLUMNS.size()).forEach(column -> cells.add(""));
              rows.add(cells);
            });
    return TextTable.of(rows, NUMBERS, MAX_WIDTH);
  }

  private static BigDecimal megabytes(long bytes) {
    return BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.HALF_UP);
  }

  private static String base(RunFolder run) {
    return run.manifest().at("/base/run").textValue();
  }
}
