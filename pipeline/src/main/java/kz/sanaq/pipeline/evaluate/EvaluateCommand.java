package kz.sanaq.pipeline.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Interruption;
import kz.sanaq.pipeline.cli.Logging;
import kz.sanaq.pipeline.cli.OptionValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanaq evaluate}: how much of what is annotated in articles is read right. */
@Command(
    name = "evaluate",
    description = "Measures how much of what is annotated in articles is read right.",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    footer = {
      "",
      "found: place and value of a claim; after it each field, of the claims found;",
      "whole: value, unit, region, year, status and comparator; filed: and the",
      "indicator. Of what has an indicator, thing: indicator and unit; named: all that",
      "filed asks for. Figures of --at-least are these, also with _precision or",
      "_recall, and the fields.",
      "Exit codes: 0 done, 1 failed or below a floor, 2 usage, 130 interrupted."
    })
public final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "PATH",
      description =
          "A folder with articles.jsonl and claims.jsonl, as gold/test is; with CLAIMS the articles"
              + " alone, as annotate takes them")
  private Path path;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CLAIMS",
      description = "What is annotated in the articles, JSON Lines.")
  private Path claims;

  @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON.")
  private Path json;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description =
          "Write the table as Markdown. In a file that is there, it replaces what stands between"
              + " <!-- evaluate SET: begin --> and <!-- evaluate SET: end -->.")
  private Path markdown;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show the first N figures that were read wrong. Default: 0")
  private String errorsShown;

  @Option(
      names = "--certain",
      paramLabel = "SHARE",
      defaultValue = "0",
      description = "Leave out mentions whose certainty is lower. Default: 0")
  private String certain;

  @Option(
      names = "--at-least",
      paramLabel = "FIGURE=PERCENT",
      description = "End with exit code 1 where the figure is lower. May be given several times.")
  private List<String> atLeast = new ArrayList<>();

  @Option(names = "--verbose", description = "Log more, and show stack traces.")
  private boolean verbose;

  /** The command, which speaks to a console. */
  public EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Logging.configure(console.err(), verbose);
    Floors floors = Floors.of(atLeast);
    int shown = OptionValues.count("--errors", errorsShown, 0);
    BigDecimal share = OptionValues.share("--certain", certain);
    GoldSet set = claims == null ? GoldSet.of(path) : GoldSet.of(path, claims);
    MarkdownSection section = markdown == null ? null : MarkdownSection.of(markdown, set.name());
    return new Interruption(console, "nothing was written")
        .watch(
            () -> {
              Evaluation evaluation = Evaluation.of(set, new ArticleReader(), share);
              print(evaluation, shown);
              if (json != null) {
                Files.write(json, EvaluationText.json(evaluation, share));
              }
              if (section != null) {
                section.write(EvaluationText.markdown(evaluation));
              }
              return judged(floors.missed(evaluation.scores()));
            })
        .code();
  }

  private void print(Evaluation evaluation, int shown) {
    StringBuilder text = new StringBuilder(EvaluationText.table(evaluation));
    List<String> errors = Errors.of(evaluation).lines(shown);
    errors.forEach(line -> text.append(line).append('\n'));
    console.print(text.toString());
  }

  private static ExitCode judged(List<String> below) {
    if (below.isEmpty()) {
      return ExitCode.DONE;
    }
    throw CommandException.failed("below the floor: " + String.join("; ", below));
  }
}
