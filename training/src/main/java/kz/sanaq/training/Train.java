package kz.sanaq.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.DatingFeatures;
import kz.sanaq.claim.EventFeatures;
import kz.sanaq.claim.NameFeatures;
import kz.sanaq.claim.StatusFeatures;
import kz.sanaq.claim.ThingFeatures;
import kz.sanaq.model.Document;
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
          PlaceFeatures.SPACE);

  /** How much more large weights cost where a decision has many features of whole texts. */
  private static final Map<FeatureSpace, Double> HELD_BACK = Map.of(PlaceFeatures.SPACE, 5.0);

  /** Where what no candidate was right for is written. */
  private static final String LOST = "lost.txt";

  @Spec private CommandSpec spec;

  @Option(
      names = "--penalty",
      defaultValue = "${sys:penalty:-1.0}",
      description = "How much large weights cost (${DEFAULT-VALUE}).")
  private double penalty;

  @Option(
      names = "--rounds",
      defaultValue = "2",
      description = "How often what was learned is used to describe and learned from again.")
  private int rounds;

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
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      read(pairs.get(i), pairs.get(i + 1), articles);
    }
    Folds folds = new Folds();
    for (int round = 1; round <= rounds; round++) {
      List<Annotator> annotators = folds.annotators();
      Lessons lessons = Lessons.of(articles, annotators);
      for (FeatureSpace space : SPACES) {
        learn(space, lessons, folds);
      }
      Files.write(out.resolve(LOST), lessons.lost());
    }
    return CommandLine.ExitCode.OK;
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

<<<<<<< HEAD
  private void learn(FeatureSpace space, Lessons lessons, Folds folds) throws IOException {
    List<Instance> instances = lessons.of(space);
    Learned learned = Learned.from(new Learner(space.size(), penalty * HELD_BACK.getOrDefault(space, 1.0)), instances);
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      folds.teach(fold, space, learned.folds().get(fold));
=======
  private static Document document(String id, String source, String title, String published, String text) {
    LocalDate day = published == null || published.isEmpty() || published.equals("null") ? null : LocalDate.parse(published.substring(0, 10));
    return new Document(id, source, "", day, title, text, id, new kz.sanaq.model.Sketch("", 0, "", ""), id);
  }

  private final class Watch implements Observer {
    private final Document document;
    private final List<GoldClaim> gold;
    private GoldClaim now;

    Watch(Document document, List<GoldClaim> gold) {
      this.document = document;
      this.gold = new ArrayList<>(gold);
    }

    @Override
    public void figure(Part part, Span span, Amount amount) {
      now = null;
      for (GoldClaim claim : gold) {
        if (claim.is(part, span, amount)) {
          now = claim;
          break;
        }
      }
      gold.remove(now);
    }

    @Override
    public void chosen(FeatureSpace space, Choice<?> choice) {
      if (now == null || !now.tells(space.decision())) {
        return;
      }
      int n = choice.candidates().size();
      boolean[] right = new boolean[n];
      int[][] features = new int[n][];
      boolean any = false;
      for (int c = 0; c < n; c++) {
        Candidate<?> candidate = choice.candidates().get(c);
        right[c] = isRight(space, candidate.value());
        any |= right[c];
        features[c] = new int[candidate.size()];
        for (int k = 0; k < candidate.size(); k++) {
          features[c][k] = candidate.feature(k);
        }
      }
      if (any) {
        instances.computeIfAbsent(space.decision(), x -> new ArrayList<>()).add(new Instance(document.docId(), features, right));
      } else {
        hopeless.merge(space.decision(), 1, Integer::sum);
        lost.add(space.decision() + "\t" + document.docId() + "\t" + now.text("text") + "\t" + now.text(space.decision()) + "\t" + now.text("unit") + "\t" + choice.candidates().stream().map(x -> x.value() instanceof Thing t ? t.object() + "/" + t.unit() : x.value() instanceof Name name ? name.code() : ((Event) x.value()).act()).toList());
      }
    }

    private boolean isRight(FeatureSpace space, Object value) {
      if (space == ThingFeatures.SPACE) {
        Thing thing = (Thing) value;
        return now.alike("object", thing.object()) && now.text("unit").equals(thing.unit().code());
      }
      if (space == NameFeatures.SPACE) {
        String code = now.text("indicator");
        return ((Name) value).code().equals(code.isEmpty() ? "other" : code);
      }
      return now.alike("event", ((Event) value).act());
    }
  }

  private void learn(FeatureSpace space, Path out, double penalty) throws IOException {
    List<Instance> all = instances.getOrDefault(space.decision(), List.of());
    int right = 0;
    int[][] by = new int[10][2];
    int named = 0;
    int wellNamed = 0;
    int nameable = hopeless.getOrDefault(space.decision(), 0);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Instance> train = new ArrayList<>();
      List<Instance> test = new ArrayList<>();
      for (Instance i : all) {
        (Math.floorMod(i.document().hashCode(), FOLDS) == fold ? test : train).add(i);
      }
      double[] w = new Learner(space.size(), penalty).fit(train);
      for (Instance i : test) {
        int best = Learner.best(i, w);
        right += i.right()[best] ? 1 : 0;
        double sum = 0;
        double top = 0;
        for (int c = 0; c < i.right().length; c++) {
          double x = 0;
          for (int f : i.features()[c]) x += w[f];
          sum += Math.exp(x);
          top = c == best ? Math.exp(x) : top;
        }
        for (int t = 0; t < 10; t++) {
          if (best > 0 && top / sum >= t / 10.0) { by[t][0]++; by[t][1] += i.right()[best] ? 1 : 0; }
        }
        named += best > 0 ? 1 : 0;
        wellNamed += best > 0 && i.right()[best] ? 1 : 0;
        nameable += i.right()[0] ? 0 : 1;
      }
    }
    double[] w = new Learner(space.size(), penalty).fit(all);
    int fitted = 0;
    for (Instance i : all) {
      fitted += i.right()[Learner.best(i, w)] ? 1 : 0;
    }
    int none = hopeless.getOrDefault(space.decision(), 0);
    System.out.printf("%s: %d instances, %d without a right candidate (%.1f %%), cross-validated %.2f %% of all, fitted %.2f %%%n", space.decision(), all.size(), none, 100.0 * none / (all.size() + none), 100.0 * right / (all.size() + none), 100.0 * fitted / (all.size() + none));
    if (space == NameFeatures.SPACE) {
      System.out.printf("  named, cross-validated: P %.2f R %.2f (%d of %d)%n", 100.0 * wellNamed / named, 100.0 * wellNamed / nameable, wellNamed, nameable);
      for (int t = 4; t < 10; t++) System.out.printf("  from %.1f: P %.2f R %.2f%n", t / 10.0, 100.0 * by[t][1] / by[t][0], 100.0 * by[t][1] / nameable);
    }
    try (BufferedWriter writer = Files.newBufferedWriter(out.resolve("weights-" + space.decision() + ".tsv"))) {
      writer.write("# What speaks for and against a candidate of the decision '" + space.decision() + "', learned from annotated articles (see training/).\n# feature: what holds of the candidate. weight: what it adds, natural logarithms of odds. meaning: what the feature says.\nfeature\tweight\tmeaning\n");
      for (int f = 0; f < w.length; f++) {
        BigDecimal weight = BigDecimal.valueOf(w[f]).setScale(3, RoundingMode.HALF_EVEN);
        if (weight.abs().compareTo(new BigDecimal("0.010")) >= 0) {
          writer.write(space.name(f) + "\t" + weight + "\t" + space.meaning(f) + "\n");
        }
      }
>>>>>>> rules-b
    }
    Score score = Score.of(learned, instances, lessons.hopeless(space));
    PrintWriter console = spec.commandLine().getOut();
    console.println(score.told(space.decision()));
    console.flush();
    Path table = out.resolve("weights-" + space.decision() + ".tsv");
    Files.writeString(table, WeightsTable.of(space, learned.weights()));
  }
}
