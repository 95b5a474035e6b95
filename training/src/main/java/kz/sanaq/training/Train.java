package kz.sanaq.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.Dating;
import kz.sanaq.claim.DatingFeatures;
import kz.sanaq.claim.Event;
import kz.sanaq.claim.Name;
import kz.sanaq.claim.NameFeatures;
import kz.sanaq.claim.EventFeatures;
import kz.sanaq.claim.StatusFeatures;
import kz.sanaq.claim.Thing;
import kz.sanaq.claim.ThingFeatures;
import kz.sanaq.claim.Weights;
import kz.sanaq.language.Loader;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;

/** Learns weights from annotated articles: {@code Train OUT CORPUS GOLD [CORPUS GOLD …]}. */
public final class Train {
  private static final ObjectMapper JSON = new ObjectMapper().enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final int FOLDS = 5;
  private static final int AROUND = 150;

  private static final List<FeatureSpace> SPACES =
      List.of(
          ThingFeatures.SPACE,
          EventFeatures.SPACE,
          NameFeatures.SPACE,
          DatingFeatures.SPACE,
          StatusFeatures.SPACE);

  private final Map<String, List<Instance>> instances = new LinkedHashMap<>();
  private final Map<String, Integer> hopeless = new HashMap<>();
  private final List<String> lost = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    if (args[0].equals("names")) {
      for (FeatureSpace space : SPACES) {
        for (int f = 0; f < space.size(); f++) {
          System.out.println(space.decision() + "\t" + space.name(f));
        }
      }
      return;
    }
    Train train = new Train();
    for (int i = 1; i + 1 < args.length; i += 2) {
      train.read(Path.of(args[i]), Path.of(args[i + 1]));
    }
    String only = System.getProperty("decisions", "");
    List<FeatureSpace> learned =
        SPACES.stream().filter(s -> only.isEmpty() || only.contains(s.decision())).toList();
    for (int round = 0; round < Integer.getInteger("rounds", 1); round++) {
      train.round(learned, Path.of(args[0]));
    }
    Files.write(Path.of(args[0], "lost.txt"), train.lost);
  }

  /** An annotated article. */
  private record Article(Document document, List<GoldClaim> gold) {}

  private final List<Article> articles = new ArrayList<>();

  /** For each fold an annotator whose weights were learned from the others. */
  private final List<Annotator> annotators = new ArrayList<>(Collections.nCopies(FOLDS, Annotator.of("kk")));

  private final List<Weights> weights =
      new ArrayList<>(Collections.nCopies(FOLDS, Weights.of(Loader.of("kk"))));

  private static int fold(String document) {
    return Math.floorMod(document.hashCode(), FOLDS);
  }

  /**
   * Describes every choice by an annotator that has not seen its article, and learns from that: what
   * a decision hands to the next is then as often wrong as it will be.
   */
  private void round(List<FeatureSpace> learned, Path out) throws IOException {
    instances.clear();
    hopeless.clear();
    lost.clear();
    for (Article article : articles) {
      annotators
          .get(fold(article.document().docId()))
          .annotate(article.document(), new Watch(article.document(), article.gold()));
    }
    double penalty = Double.parseDouble(System.getProperty("penalty", "1.0"));
    for (FeatureSpace space : learned) {
      learn(space, out, penalty);
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      annotators.set(fold, Annotator.of("kk").with(weights.get(fold)));
    }
  }

  private void read(Path corpus, Path gold) throws IOException {
    Map<String, List<GoldClaim>> rows = new HashMap<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode row = JSON.readTree(line);
      GoldClaim claim = new GoldClaim(row);
      if (claim.isClaim()) {
        rows.computeIfAbsent(row.path("doc").asText(), x -> new ArrayList<>()).add(claim);
      }
    }
    for (Document document : documents(corpus)) {
      if (rows.containsKey(document.docId())) {
        articles.add(new Article(document, rows.get(document.docId())));
      }
    }
  }

  private static List<Document> documents(Path corpus) throws IOException {
    List<Document> documents = new ArrayList<>();
    if (Files.isDirectory(corpus)) {
      try (var files = Files.list(corpus)) {
        for (Path file : files.sorted().toList()) {
          documents.add(document(file.getFileName().toString(), "", "", "2020-04-09", Files.readString(file)));
        }
      }
    } else {
      for (String line : Files.readAllLines(corpus)) {
        JsonNode d = JSON.readTree(line);
        documents.add(document(d.path("id").asText(), d.path("source").asText(), d.path("title").asText(), d.path("published").asText(), d.path("text").asText()));
      }
    }
    return documents;
  }

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
      if (now == null || !now.tells(field(space))) {
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
        instances.computeIfAbsent(space.decision(), x -> new ArrayList<>()).add(new Instance(document.docId(), what(space), answers(choice), features, groups(choice), right));
      } else {
        hopeless.merge(space.decision(), 1, Integer::sum);
        lost.add("none " + space.decision() + "\t" + document.docId() + "\t" + what(space) + "\t\t" + answers(choice));
      }
    }

    private String what(FeatureSpace space) {
      String text = now.text("part").equals("title") ? document.title() : document.text();
      int begin = now.number("begin");
      int end = now.number("end");
      String around =
          text.substring(Math.max(0, begin - AROUND), begin)
              + "[["
              + text.substring(begin, end)
              + "]]"
              + text.substring(end, Math.min(text.length(), end + AROUND));
      return around.replaceAll("\\s+", " ") + "\t" + now.text(field(space));
    }

    private static int[] groups(Choice<?> choice) {
      int n = choice.candidates().size();
      int[] groups = new int[n];
      for (int c = 0; c < n; c++) {
        int first = 0;
        while (!same(choice.candidates().get(first).value(), choice.candidates().get(c).value())) {
          first++;
        }
        groups[c] = first;
      }
      return groups;
    }

    private static boolean same(Object one, Object other) {
      return one instanceof Dating dating
          ? Objects.equals(dating.period().year(), ((Dating) other).period().year())
          : one == other;
    }

    private static List<String> answers(Choice<?> choice) {
      return choice.candidates().stream().map(x -> answer(x.value())).toList();
    }

    private static String answer(Object value) {
      if (value instanceof Thing thing) {
        return thing.object() + "/" + thing.unit();
      }
      if (value instanceof Dating dating) {
        return dating.stand() + "/" + dating.period().year();
      }
      if (value instanceof Event event) {
        return event.act();
      }
      return value instanceof Name name ? name.code() : value.toString();
    }

    /** The field of the annotation that a decision is about. */
    private static String field(FeatureSpace space) {
      return space == DatingFeatures.SPACE ? "year" : space.decision();
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
      if (space == DatingFeatures.SPACE) {
        Integer year = ((Dating) value).period().year();
        return now.text("year").equals(year == null ? "" : year.toString());
      }
      if (space == StatusFeatures.SPACE) {
        return now.text("status").equalsIgnoreCase(value.toString());
      }
      return now.alike("event", ((Event) value).act());
    }
  }

  private static int[] thousandths(double[] w) {
    int[] rounded = new int[w.length];
    for (int f = 0; f < w.length; f++) {
      rounded[f] = (int) Math.rint(w[f] * 1000);
    }
    return rounded;
  }

  private void learn(FeatureSpace space, Path out, double penalty) throws IOException {
    List<Instance> all = instances.getOrDefault(space.decision(), List.of());
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Instance> train = new ArrayList<>();
      List<Instance> test = new ArrayList<>();
      for (Instance i : all) {
        (fold(i.document()) == fold ? test : train).add(i);
      }
      double[] w = new Learner(space.size(), penalty).fit(train);
      weights.set(fold, weights.get(fold).with(Weigher.of(space, thousandths(w))));
      for (Instance i : test) {
        int best = Learner.best(i, w);
        right += i.right()[best] ? 1 : 0;
        if (!i.right()[best]) {
          lost.add("wrong " + space.decision() + "\t" + i.document() + "\t" + i.what() + "\t" + i.answers().get(best) + "\t" + i.answers());
        }
      }
    }
    double[] w = new Learner(space.size(), penalty).fit(all);
    int fitted = 0;
    for (Instance i : all) {
      fitted += i.right()[Learner.best(i, w)] ? 1 : 0;
    }
    int none = hopeless.getOrDefault(space.decision(), 0);
    System.out.printf("%s: %d instances, %d without a right candidate (%.1f %%), cross-validated %.2f %% of all, fitted %.2f %%%n", space.decision(), all.size(), none, 100.0 * none / (all.size() + none), 100.0 * right / (all.size() + none), 100.0 * fitted / (all.size() + none));
    try (BufferedWriter writer = Files.newBufferedWriter(out.resolve("weights-" + space.decision() + ".tsv"))) {
      writer.write("# What speaks for and against a candidate of the decision '" + space.decision() + "', learned from annotated articles (see training/).\n# feature: what holds of the candidate. weight: what it adds, natural logarithms of odds. meaning: what the feature says.\nfeature\tweight\tmeaning\n");
      for (int f = 0; f < w.length; f++) {
        BigDecimal weight = BigDecimal.valueOf(w[f]).setScale(3, RoundingMode.HALF_EVEN);
        if (weight.abs().compareTo(new BigDecimal("0.010")) >= 0) {
          writer.write(space.name(f) + "\t" + weight + "\t" + space.meaning(f) + "\n");
        }
      }
    }
  }
}
