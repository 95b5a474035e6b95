package kz.sanaq.training;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.CertaintyFeatures;
import kz.sanaq.claim.DatingFeatures;
import kz.sanaq.claim.EventFeatures;
import kz.sanaq.claim.NameFeatures;
import kz.sanaq.claim.ScopeFeatures;
import kz.sanaq.claim.StatusFeatures;
import kz.sanaq.claim.ThingFeatures;
import kz.sanaq.merge.RepetitionFeatures;
import kz.sanaq.model.Document;
import kz.sanaq.pipeline.cli.AnnotationWriter;
import kz.sanaq.pipeline.cli.AnnotationWriter.Detail;
import kz.sanaq.place.PlaceFeatures;
import kz.sanaq.weigher.FeatureSpace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the weights of a language pack from annotated articles. */
@Command(
    name = "train",
    description = "Learns weights from annotated articles and writes the tables of weights.",
    mixinStandardHelpOptions = true)
public final class Train implements Callable<Integer> {
  /** The decisions that are weighed. */
  static final List<FeatureSpace> SPACES =
      List.of(
          ThingFeatures.SPACE,
          EventFeatures.SPACE,
          NameFeatures.SPACE,
          DatingFeatures.SPACE,
          StatusFeatures.SPACE,
          PlaceFeatures.SPACE,
          ScopeFeatures.SPACE,
          CertaintyFeatures.SPACE,
          RepetitionFeatures.SPACE);

  /** How much more large weights cost where cross-validation says so. */
  private static final Map<FeatureSpace, Double> HELD_BACK =
      Map.of(
          PlaceFeatures.SPACE, 12.0,
          DatingFeatures.SPACE, 10.0,
          StatusFeatures.SPACE, 3.0,
          EventFeatures.SPACE, 2.0,
          NameFeatures.SPACE, 2.0,
          ScopeFeatures.SPACE, 3.0,
          CertaintyFeatures.SPACE, 8.0);

  /** What the heads of the tables say that they were learned from. */
  private static final String LESSONS = "annotated articles";

  private static final Set<String> LANGUAGES = Set.of(Folds.LANGUAGE);

  /** Where what no candidate was right for is written. */
  private static final String LOST = "lost.txt";

  @Spec private CommandSpec spec;

  @Option(
      names = "--penalty",
      defaultValue = "1.0",
      description = "How much large weights cost (${DEFAULT-VALUE}).")
  private double penalty;

  @Option(
      names = "--rounds",
      defaultValue = "2",
      description = "How often what was learned is used to describe and learned from again.")
  private int rounds;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description =
          "Write what is read in each article by weights that were learned from others, as annotate"
              + " prints it: evaluate it to see what to expect of new texts.")
  private Path answers;

  @Option(
      names = "--percent",
      defaultValue = "100",
      description =
          "Learn from so many of a hundred articles (${DEFAULT-VALUE}): what more of them would"
              + " teach shows in what fewer did not.")
  private int percent;

  @Option(names = "--only", description = "The decisions to learn (all); others stay as shipped.")
  private List<String> only = List.of();

  @Option(
      names = "--clusters",
      description = "A file that says which figures of the articles are one claim.")
  private List<Path> clusters = List.of();

  // Not required of the command line, for then the subcommand would need them too.
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "OUT",
      description = "Folder of the tables of weights.")
  private Path out;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "CORPUS GOLD",
      description = "Articles, as JSON lines or a folder of texts, and what is annotated in them.")
  private List<Path> pairs = List.of();

  public static void main(String[] args) {
    System.exit(command().execute(args));
  }

  private static CommandLine command() {
    return new CommandLine(new Train())
        .addSubcommand(new Names())
        .addSubcommand(new Words())
        .addSubcommand(new Rows());
  }

  @Override
  public Integer call() throws IOException {
    if (pairs.isEmpty() || pairs.size() % 2 != 0) {
      throw new ParameterException(
          spec.commandLine(), "name a folder, and a gold file after each corpus");
    }
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      read(pairs.get(i), pairs.get(i + 1), articles);
    }
    Clusters same = Clusters.read(clusters);
    Folds folds = new Folds();
    for (int round = 1; round <= rounds; round++) {
      List<Annotator> annotators = folds.annotators();
      Lessons lessons = Lessons.of(articles, annotators, same);
      for (FeatureSpace space : SPACES) {
        if (only.isEmpty() || only.contains(space.decision())) {
          learn(space, lessons, folds);
        }
      }
      Files.write(out.resolve(LOST), lessons.lost());
    }
    if (answers != null) {
      write(articles, folds.annotators());
    }
    return CommandLine.ExitCode.OK;
  }

  private void write(List<Article> articles, List<Annotator> annotators) throws IOException {
    Files.deleteIfExists(answers);
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      OutputStream file = Files.newOutputStream(answers, CREATE, APPEND);
      try (AnnotationWriter writer =
          new AnnotationWriter(file, annotators.get(fold), LANGUAGES, Detail.REASONS)) {
        for (Article article : articles) {
          if (Folds.of(article.document().docId()) == fold) {
            writer.accept(article.document());
          }
        }
      }
    }
  }

  private static void read(Path corpus, Path gold, List<Article> articles) throws IOException {
    Map<String, List<GoldClaim>> claims = GoldClaim.read(gold);
    for (Document document : Corpus.read(corpus)) {
      List<GoldClaim> own = claims.get(document.docId());
      if (own != null) {
        articles.add(new Article(document, own));
      }
    }
  }

  private void learn(FeatureSpace space, Lessons lessons, Folds folds) throws IOException {
    List<Instance> instances = lessons.of(space);
    Learned learned =
        Learned.from(
            new Learner(space.size(), penalty * HELD_BACK.getOrDefault(space, 1.0)),
            instances,
            instance -> Folds.isAmong(instance.document(), percent));
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      folds.teach(fold, space, learned.folds().get(fold));
    }
    Score score = Score.of(learned, instances, lessons.hopeless(space));
    PrintWriter console = spec.commandLine().getOut();
    console.println(score.told(space.decision()));
    console.flush();
    Path table = out.resolve("weights-" + space.decision() + ".tsv");
    Files.writeString(table, WeightsTable.of(space, LESSONS, learned.weights()));
  }
}
