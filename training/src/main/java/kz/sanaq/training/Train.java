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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.Event;
import kz.sanaq.claim.Name;
import kz.sanaq.claim.NameFeatures;
import kz.sanaq.claim.EventFeatures;
import kz.sanaq.claim.Thing;
import kz.sanaq.claim.ThingFeatures;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;
import kz.sanaq.region.PlaceChoice;
import kz.sanaq.region.PlaceFeatures;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Observer;

/** Learns weights from annotated articles: {@code Train OUT CORPUS GOLD [CORPUS GOLD …]}. */
public final class Train {
  private static final ObjectMapper JSON = new ObjectMapper().enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final int FOLDS = 5;

  private static final List<FeatureSpace> DECISIONS =
      List.of(ThingFeatures.SPACE, EventFeatures.SPACE, NameFeatures.SPACE, PlaceFeatures.SPACE);

  /** How much more the weights of a decision are held back: places have many features of whole texts. */
  private static final Map<FeatureSpace, Double> PENALTIES = Map.of(PlaceFeatures.SPACE, 4.0);

  private final Map<String, List<Instance>> instances = new LinkedHashMap<>();
  private final Map<String, Integer> hopeless = new HashMap<>();
  private final List<String> lost = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    if (args[0].equals("names")) {
      for (FeatureSpace space : DECISIONS) {
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
    double penalty = Double.parseDouble(System.getProperty("penalty", "1.0"));
    for (FeatureSpace space : DECISIONS) {
      if (!System.getProperty("only", space.decision()).equals(space.decision())) {
        continue;
      }
      train.learn(space, Path.of(args[0]), penalty * PENALTIES.getOrDefault(space, 1.0));
    }
    Files.write(Path.of(args[0], "lost.txt"), train.lost);
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
    for (Document document : documents) {
      if (rows.containsKey(document.docId())) {
        Annotator.of("kk").annotate(document, new Watch(document, rows.get(document.docId())));
      }
    }
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
        instances.computeIfAbsent(space.decision(), x -> new ArrayList<>()).add(new Instance(document.docId(), features, right));
      } else {
        hopeless.merge(space.decision(), 1, Integer::sum);
        lost.add(space.decision() + "\t" + document.docId() + "\t" + now.text("text") + "\t" + now.text(field(space)) + "\t" + now.text("unit") + "\t" + choice.candidates().stream().map(x -> x.value() instanceof Thing t ? t.object() + "/" + t.unit() : x.value() instanceof Name name ? name.code() : x.value() instanceof PlaceChoice p ? p.place().region() : ((Event) x.value()).act()).toList());
      }
    }

    private static String field(FeatureSpace space) {
      return space == PlaceFeatures.SPACE ? "region" : space.decision();
    }

    private boolean isRight(FeatureSpace space, Object value) {
      if (space == ThingFeatures.SPACE) {
        Thing thing = (Thing) value;
        return now.alike("object", thing.object()) && now.text("unit").equals(thing.unit().code());
      }
      if (space == PlaceFeatures.SPACE) {
        return now.text("region").equals(((PlaceChoice) value).place().region());
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
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Instance> train = new ArrayList<>();
      List<Instance> test = new ArrayList<>();
      for (Instance i : all) {
        (Math.floorMod(i.document().hashCode(), FOLDS) == fold ? test : train).add(i);
      }
      double[] w = new Learner(space.size(), penalty).fit(train);
      for (Instance i : test) {
        right += i.right()[Learner.best(i, w)] ? 1 : 0;
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
