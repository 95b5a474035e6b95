package kz.sanaq.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.model.Document;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.FeatureSpace;

/** The choices of annotated figures, by decision, as the annotator makes them on the articles. */
final class Lessons {
  private static final String LANGUAGE = "kk";

  private final Map<String, List<Instance>> instances = new HashMap<>();
  private final Map<String, Integer> hopeless = new HashMap<>();
  private final List<String> lost = new ArrayList<>();

  /**
   * Adds what can be learned from articles.
   *
   * @param gold the annotated figures of each article, by its id
   */
  void read(List<Document> documents, Map<String, List<GoldClaim>> gold) {
    for (Document document : documents) {
      List<GoldClaim> claims = gold.get(document.docId());
      if (claims != null) {
        Watcher watcher = new Watcher(document.docId(), claims, this);
        Annotator.of(LANGUAGE).annotate(document, watcher);
      }
    }
  }

  /** Adds a choice of which some candidate is right. */
  void add(FeatureSpace space, Instance instance) {
    instances.computeIfAbsent(space.decision(), decision -> new ArrayList<>()).add(instance);
  }

  /** Notes a choice of which no candidate is right. */
  void lose(FeatureSpace space, String document, GoldClaim claim, Choice<?> choice) {
    hopeless.merge(space.decision(), 1, Integer::sum);
    lost.add(
        String.join(
            "\t",
            space.decision(),
            document,
            claim.text("text"),
            claim.text(space.decision()),
            claim.text("unit"),
            choice.candidates().stream().map(c -> Answers.shown(c.value())).toList().toString()));
  }

  /** What can be learned from about a decision. */
  List<Instance> of(FeatureSpace space) {
    return instances.getOrDefault(space.decision(), List.of());
  }

  /** How many choices had no right candidate. */
  int hopeless(FeatureSpace space) {
    return hopeless.getOrDefault(space.decision(), 0);
  }

  /** A line for each choice that had no right candidate: what was wanted, what there was. */
  List<String> lost() {
    return lost;
  }
}
