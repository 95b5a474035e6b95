package kz.sanaq.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.RowFeatures;
import kz.sanaq.claim.RowReader;
import kz.sanaq.claim.Weights;
import kz.sanaq.language.Loader;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Document;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Scope;
import kz.sanaq.model.Span;
import kz.sanaq.pipeline.run.RunCommand;
import kz.sanaq.training.JudgedRow.Place;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Learns from judged rows whether a row that is made of one figure tells the truth alone. A folder
 * has {@code articles.jsonl} and {@code rows.jsonl}.
 */
@Command(name = "rows", description = "Learns from judged rows which figures may make one.")
final class Rows implements Callable<Integer> {
  /** How much large weights cost; cross-validation says so. */
  private static final double PENALTY = 8;

  /** Rows are made from this certainty on, unless a run is told otherwise. */
  private static final BigDecimal LEAST = new BigDecimal(RunCommand.MIN_CERTAINTY);

  /** What the head of the table says that it was learned from. */
  private static final String LESSONS = "judged rows";

  @Spec private CommandSpec spec;

  @Option(
      names = "--unseen",
      paramLabel = "FOLDER",
      description = "Says how many of the rows of articles stand that taught nothing.")
  private List<Path> unseen = List.of();

  @Parameters(index = "0", paramLabel = "OUT", description = "Folder of the tables of weights.")
  private Path out;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FOLDER",
      description = "Articles and rows to learn from.")
  private List<Path> folders;

  @Override
  public Integer call() throws IOException {
    PrintWriter console = spec.commandLine().getOut();
    Annotator shipped = Annotator.of(Folds.LANGUAGE);
    List<Instance> instances = new ArrayList<>();
    for (Path folder : folders) {
      Map<Place, JudgedRow> rows = rows(folder);
      for (Document article : articles(folder)) {
        shipped.annotate(article, new RowWatcher(article.docId(), rows, instances));
      }
    }
    Learner learner = new Learner(RowFeatures.SPACE.size(), PENALTY);
    Learned learned = Learned.from(learner, instances, instance -> true);
    console.println(Score.of(learned, instances, 0).told(RowFeatures.SPACE.decision()));
    Path table = out.resolve("weights-" + RowFeatures.SPACE.decision() + ".tsv");
    Files.writeString(table, WeightsTable.of(RowFeatures.SPACE, LESSONS, learned.weights()));
    Weights weights =
        Weights.of(Loader.of(Folds.LANGUAGE)).with(learned.weigher(RowFeatures.SPACE));
    for (Path folder : unseen) {
      console.println(measured(folder, shipped.with(weights)));
    }
    console.flush();
    return 0;
  }

  private static Map<Place, JudgedRow> rows(Path folder) throws IOException {
    return JudgedRow.read(folder.resolve("rows.jsonl"));
  }

  private static List<Document> articles(Path folder) throws IOException {
    return Corpus.read(folder.resolve("articles.jsonl"));
  }

  /** How many of the rows stand that would be published, and that are read as they were judged. */
  private static String measured(Path folder, Annotator annotator) throws IOException {
    Map<Place, JudgedRow> rows = rows(folder);
    int judged = 0;
    int published = 0;
    int stand = 0;
    int all = 0;
    for (Document article : articles(folder)) {
      for (Mention mention : annotator.annotate(article).mentions()) {
        Place place =
            Place.of(article.docId(), mention.location().part(), mention.location().span());
        JudgedRow row = rows.get(place);
        if (row != null && row.isOf(mention.fact())) {
          boolean makes =
              mention.scope() == Scope.REGION && mention.certainty().compareTo(LEAST) >= 0;
          judged++;
          all += row.stands() ? 1 : 0;
          published += makes ? 1 : 0;
          stand += makes && row.stands() ? 1 : 0;
        }
      }
    }
    return "%s: %d of %d rows stand, and of the %d that are published %d"
        .formatted(folder.getFileName(), all, judged, published, stand);
  }

  /** Notes the choices of the judged rows of one article. */
  private static final class RowWatcher implements Observer {
    private final String document;
    private final Map<Place, JudgedRow> rows;
    private final List<Instance> instances;

    /** The row of the figure that is being read; null where nobody judged it. */
    private JudgedRow row;

    RowWatcher(String document, Map<Place, JudgedRow> rows, List<Instance> instances) {
      this.document = document;
      this.rows = rows;
      this.instances = instances;
    }

    @Override
    public void figure(Part part, Span span, Amount amount) {
      row = rows.get(Place.of(document, part, span));
    }

    @Override
    public void chosen(Weigher weigher, Choice<?> choice) {
      if (weigher.space() != RowFeatures.SPACE || row == null) {
        return;
      }
      if (row.isOf(((RowReader.Verdict) choice.value()).fact())) {
        boolean stands = row.stands();
        instances.add(
            Watcher.instance(
                document, choice, answer -> ((RowReader.Verdict) answer).stands() == stands));
      }
    }
  }
}
