package kz.sanaq.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.Event;
import kz.sanaq.claim.Thing;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints {@code feature-words.tsv}: the words that stand in candidates of articles often enough for
 * a weight of their own to be learned.
 */
@Command(name = "words", description = "Prints the words that can be features by themselves.")
final class Words implements Callable<Integer> {
  /** So many candidates, in so many articles. */
  private static final int LEAST = 20;

  private static final int LEAST_ARTICLES = 5;

  private static final String HEAD =
      """
      # Words that are features by themselves: so many candidates of annotated articles have them that a weight could be learned
      # (`words` of training/ makes the table).
      # decision: whose candidates. word: what happens (event), or the last word of the thing (object), in dictionary form.
      decision\tword
      """;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "Articles, as JSON lines or a folder of texts.")
  private List<Path> corpora;

  /** How often a word stands in candidates, and in which articles. */
  private static final class Count {
    private final Set<String> articles = new HashSet<>();
    private int candidates;

    boolean suffices() {
      return candidates >= LEAST && articles.size() >= LEAST_ARTICLES;
    }
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Count> events = new TreeMap<>();
    Map<String, Count> things = new TreeMap<>();
    Annotator annotator = Annotator.of(Folds.LANGUAGE);
    for (Path corpus : corpora) {
      for (Document article : Corpus.read(corpus)) {
        annotator.annotate(article, new Counter(article.docId(), events, things));
      }
    }
    PrintWriter console = spec.commandLine().getOut();
    console.print(HEAD);
    print("event", events, console);
    print("object", things, console);
    console.flush();
    return 0;
  }

  private static void print(String decision, Map<String, Count> words, PrintWriter console) {
    words.forEach(
        (word, count) -> {
          if (count.suffices()) {
            console.print(decision + '\t' + word + '\n');
          }
        });
  }

  /** Counts the words of the candidates of one article. */
  private record Counter(String article, Map<String, Count> events, Map<String, Count> things)
      implements Observer {
    @Override
    public void figure(Part part, Span span, Amount amount) {}

    @Override
    public void chosen(Weigher weigher, Choice<?> choice) {
      for (Candidate<?> candidate : choice.candidates()) {
        if (candidate.value() instanceof Event event) {
          count(event.act(), events);
        } else if (candidate.value() instanceof Thing thing) {
          count(thing.lastWord(), things);
        }
      }
    }

    private void count(String word, Map<String, Count> words) {
      if (!word.isEmpty()) {
        Count count = words.computeIfAbsent(word, none -> new Count());
        count.candidates++;
        count.articles.add(article);
      }
    }
  }
}
