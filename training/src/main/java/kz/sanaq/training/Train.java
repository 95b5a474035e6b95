package kz.sanaq.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sanaq.claim.EventFeatures;
import kz.sanaq.claim.NameFeatures;
import kz.sanaq.claim.ThingFeatures;
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
      List.of(ThingFeatures.SPACE, EventFeatures.SPACE, NameFeatures.SPACE);

  /** Where what no candidate was right for is written. */
  private static final String LOST = "lost.txt";

  @Spec private CommandSpec spec;

  @Option(
      names = "--penalty",
      defaultValue = "${sys:penalty:-1.0}",
      description = "How much large weights cost (${DEFAULT-VALUE}).")
  private double penalty;

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
    System.exit(new CommandLine(new Train()).addSubcommand(new Names()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (pairs.isEmpty() || pairs.size() % 2 != 0) {
      throw new ParameterException(
          spec.commandLine(), "name a folder, and a gold file after each corpus");
    }
    Lessons lessons = new Lessons();
    for (int i = 0; i < pairs.size(); i += 2) {
      lessons.read(Corpus.read(pairs.get(i)), GoldClaim.read(pairs.get(i + 1)));
    }
    for (FeatureSpace space : SPACES) {
      learn(space, lessons);
    }
    Files.write(out.resolve(LOST), lessons.lost());
    return CommandLine.ExitCode.OK;
  }

  private void learn(FeatureSpace space, Lessons lessons) throws IOException {
    List<Instance> instances = lessons.of(space);
    Learner learner = new Learner(space.size(), penalty);
    double[] weights = learner.fit(instances);
    Score score = Score.of(learner, instances, weights, lessons.hopeless(space));
    PrintWriter console = spec.commandLine().getOut();
    console.println(score.told(space.decision()));
    console.flush();
    Path table = out.resolve("weights-" + space.decision() + ".tsv");
    Files.writeString(table, WeightsTable.of(space, weights));
  }
}
