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
import kz.sanaq.claim.Name;
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
      # decision: whose candidates. word: in dictionary form, what happens (event), the last word of the thing (object), a word near
      # a figure (near), such a word after the code of an indicator (indicator).
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

  /**
   * What was counted.
   *
   * @param events what happens
   * @param things last words of things
   * @param near words near figures
   * @param named the same after the codes of indicators that are candidates
   */
  private record Counts(
      Map<String, Count> events,
      Map<String, Count> things,
      Map<String, Count> near,
      Map<String, Count> named) {}

  @Override
  public Integer call() throws IOException {
    Counts counts = new Counts(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    Annotator annotator = Annotator.of(Folds.LANGUAGE);
    for (Path corpus : corpora) {
      for (Document article : Corpus.read(corpus)) {
        annotator.annotate(article, new Counter(article.docId(), counts));
      }
    }
    counts.named.keySet().removeIf(pair -> !counts.near.get(word(pair)).suffices());
    PrintWriter console = spec.commandLine().getOut();
    console.print(HEAD);
    print("event", counts.events, console);
    print("indicator", counts.named, console);
    print("near", counts.near, console);
    print("object", counts.things, console);
    console.flush();
    return 0;
  }

  private static String pair(String code, String word) {
    return code + ',' + word;
  }

  private static String word(String pair) {
    return pair.substring(pair.indexOf(',') + 1);
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
  private static final class Counter implements Observer {
    private final String article;
    private final Counts counts;

    /** The words near the figure. */
    private Set<String> words = Set.of();

    Counter(String article, Counts counts) {
      this.article = article;
      this.counts = counts;
    }

    @Override
    public void figure(Part part, Span span, Amount amount) {}

    @Override
    public void near(Set<String> words) {
      this.words = words;
      words.forEach(word -> count(word, counts.near));
    }

    @Override
    public void chosen(Weigher weigher, Choice<?> choice) {
      for (Candidate<?> candidate : choice.candidates()) {
        if (candidate.value() instanceof Event event) {
          count(event.act(), counts.events);
        } else if (candidate.value() instanceof Thing thing) {
          count(thing.lastWord(), counts.things);
        } else if (candidate.value() instanceof Name name && name.indicator() != null) {
          words.forEach(word -> count(pair(name.code(), word), counts.named));
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
