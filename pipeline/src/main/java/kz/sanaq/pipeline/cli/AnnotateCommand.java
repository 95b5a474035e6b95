package kz.sanaq.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.MentionLimits;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.document.DocumentReader;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.document.ReadSettings;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.lineage.Sketches;
import kz.sanaq.pipeline.cli.AnnotationWriter.Detail;
import kz.sanaq.pipeline.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanaq annotate}: what is read in each document, as JSON Lines on standard output. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false)
public final class AnnotateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "PATH")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--explain")
  private boolean explain;

  @Mixin private ReadingOptions options;

  @Option(names = "--verbose", descriptionKey = "help.verbose")
  private boolean verbose;

  /** The command, which speaks to a console. */
  public AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Logging.configure(console.err(), verbose);
    ReadSettings settings = options.files();
    IndicatorSource source = options.indicators();
    Set<String> read = options.languages();
    MentionLimits most = options.limits();
    List<Path> files = LocalFiles.find(paths);
    return new Interruption(console, Message.of("interrupted.incomplete"))
        .watch(() -> annotate(files, new Setup(settings, source, read, most)))
        .code();
  }

  /**
   * How documents are read.
   *
   * @param languages those of the documents that are annotated
   */
  private record Setup(
      ReadSettings settings, IndicatorSource source, Set<String> languages, MentionLimits limits) {}

  private ExitCode annotate(List<Path> files, Setup reading) throws IOException {
    DocumentReader reader =
        DocumentReader.of(LayoutReader.of(ChosenPack.CODE), Sketches::of, reading.settings());
    Annotator annotator = Annotator.of(ChosenPack.CODE, reading.source()).within(reading.limits());
    long rejected;
    Detail detail = explain ? Detail.REASONS : Detail.VALUES;
    try (AnnotationWriter writer =
        new AnnotationWriter(console.out(), annotator, reading.languages(), detail)) {
      if (paths.isEmpty()) {
        reader.read("standard input", ArticleFormat.JSON_LINES, console.in(), writer);
      }
      for (Path file : files) {
        LocalFiles.read(file, reader, writer);
      }
      rejected = writer.rejectedAll();
    }
    if (rejected > 0) {
      console.say(Message.count("annotate.rejected", rejected));
      return ExitCode.FAILED;
    }
    return ExitCode.DONE;
  }
}
