package kz.sanaq.pipeline.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
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
import kz.sanaq.pipeline.cli.LanguagePack;
import kz.sanaq.pipeline.report.Labels;
import kz.sanaq.pipeline.report.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** {@code sanaq runs}: what runs an output folder holds. */
@Command(
    name = "runs",
    description = "Lists the runs of an output folder, the latest first.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    footer = {
      "",
      "States: current, published, unfinished (being written, or died), refused (too much of the",
      "input was rejected); what is not published goes with the next run.",
      "With --json one object a line: {\"run\", \"state\", \"published\", \"base\", \"documents\",",
      "\"mentions\", \"claims\", \"observations\", \"rejected\", \"bytes\", \"inputs\","
          + " \"input_bytes\"}.",
      "Exit codes: 0 done, 1 failed, 2 usage."
    })
public final class RunsCommand implements Callable<Integer> {
  private static final int MAX_WIDTH = 44;
  private static final Set<Integer> NUMBERS = Set.of(3, 4, 5, 6, 7, 8, 9);
  private static final List<String> COLUMNS =
      List.of(
          "run",
          "state",
          "published",
          "documents",
          "mentions",
          "claims",
          "observations",
          "rejected",
          "megabytes",
          "inputs",
          "base");
  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

  private final Console console;

  @Mixin private PublishedOutput output;

  @Option(names = "--json", description = "Print JSON Lines.")
  private boolean json;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  /** The command, which speaks to a console. */
  public RunsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFolder folder = output.open(console, beamArguments);
    Runs runs = Runs.of(folder);
    String current = folder.current().orElse("");
    OutputStream out = console.out();
    out.write(json ? lines(runs, current) : table(runs, current));
    out.flush();
    return ExitCode.DONE.code();
  }

  private static String state(RunFolder run, String current) {
    return run.id().equals(current) ? "current" : "published";
  }

  private static byte[] lines(Runs runs, String current) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (RunFolder run : runs.published()) {
      ObjectNode line = Json.object();
      line.put("run", run.id()).put("state", state(run, current));
      line.put("published", run.published());
      line.put("base", base(run));
      line.put("documents", run.count("documents/accepted"));
      line.put("mentions", run.count("mentions"));
      line.put("claims", run.count("claims"));
      line.put("observations", run.count("observations"));
      line.put("rejected", run.count("documents/rejected"));
      line.put("bytes", run.bytes());
      line.put("inputs", run.inputs().size());
      line.put("input_bytes", run.inputs().stream().mapToLong(InputFile::bytes).sum());
      lines.append(new String(Json.line(line), StandardCharsets.UTF_8));
    }
    for (String id : runs.unpublished()) {
      ObjectNode line = Json.object().put("run", id).put("state", runs.stateOfUnpublished(id));
      lines.append(new String(Json.line(line), StandardCharsets.UTF_8));
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] table(Runs runs, String current) throws IOException {
    Labels labels = Labels.of(LanguagePack.CODE);
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> labels.get("runs." + column)).toList());
    for (RunFolder run : runs.published()) {
      String published = run.published();
      String base = base(run);
      rows.add(
          List.of(
              run.id(),
              labels.get("state." + state(run, current)),
              published == null ? labels.get("unknown") : published,
              Labels.number(run.count("documents/accepted")),
              Labels.number(run.count("mentions")),
              Labels.number(run.count("claims")),
              Labels.number(run.count("observations")),
              Labels.number(run.count("documents/rejected")),
              Labels.number(megabytes(run.bytes())),
              Labels.number(run.inputs().size()),
              base == null ? "" : base));
    }
    for (String id : runs.unpublished()) {
      List<String> cells =
          new ArrayList<>(List.of(id, labels.get("state." + runs.stateOfUnpublished(id))));
      COLUMNS.subList(cells.size(), COLUMNS.size()).forEach(column -> cells.add(""));
      rows.add(cells);
    }
    if (rows.size() == 1) {
      return (labels.get("runs.none") + "\n").getBytes(StandardCharsets.UTF_8);
    }
    return TextTable.of(rows, NUMBERS, MAX_WIDTH).getBytes(StandardCharsets.UTF_8);
  }

  private static BigDecimal megabytes(long bytes) {
    return BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.HALF_UP);
  }

  private static String base(RunFolder run) {
    return run.manifest().at("/base/run").textValue();
  }
}
