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
import kz.sanaq.pipeline.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanaq evaluate}: how much of what is annotated in articles is read right. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false)
public final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "PATH")
  private Path path;

  @Parameters(index = "1", arity = "0..1", paramLabel = "CLAIMS", descriptionKey = "CLAIMS")
  private Path claims;

  @Option(names = "--json", paramLabel = "FILE")
  private Path json;

  @Option(names = "--markdown", paramLabel = "FILE")
  private Path markdown;

  @Option(names = "--errors", paramLabel = "N", defaultValue = "0")
  private String errorsShown;

  @Option(names = "--certain", paramLabel = "SHARE", defaultValue = "0")
  private String certain;

  @Option(names = "--at-least", paramLabel = "FIGURE=PERCENT")
  private List<String> atLeast = new ArrayList<>();

  @Option(names = "--verbose", descriptionKey = "help.verbose")
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
    return new Interruption(console, Message.of("evaluate.interrupted"))
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
    StringBuilder text = new StringBuilder(EvaluationText.table(evaluation, console.language()));
    List<Message> errors = Errors.of(evaluation).first(shown);
    errors.forEach(error -> text.append(console.text(error)).append('\n'));
    console.print(text.toString());
  }

  private static ExitCode judged(List<Message> below) {
    if (below.isEmpty()) {
      return ExitCode.DONE;
    }
    throw CommandException.failed("evaluate.below", Message.joined("; ", below));
  }
}
