package kz.sanaq.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.AnswerText;
import kz.sanaq.merge.RepetitionFeatures;
import kz.sanaq.merge.Repetitions;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.FeatureSpace;

/** The choices of annotated figures, by decision, as annotators make them on the articles. */
final class Lessons {
  private final Map<String, List<Instance>> instances = new HashMap<>();
  private final Map<String, Integer> hopeless = new HashMap<>();
  private final List<String> lost = new ArrayList<>();

  /** What can be learned from articles, each read by the annotator of its part. */
  static Lessons of(List<Article> articles, List<Annotator> annotators, Clusters clusters) {
    Lessons lessons = new Lessons();
    for (Article article : articles) {
      Document document = article.document();
      Watcher watcher = new Watcher(document.docId(), article.claims(), lessons);
      Annotation read = Folds.reader(annotators, document).annotate(document, watcher);
      Repetitions.of(Folds.LANGUAGE)
          .group(
              read.mentions(),
              (one, other, choice) -> {
                String mine = clusters.of(one);
                String theirs = clusters.of(other);
                if (mine != null && theirs != null) {
                  boolean same = mine.equals(theirs);
                  lessons.add(
                      RepetitionFeatures.SPACE,
                      Watcher.instance(
                          document.docId(), choice, answer -> (Boolean) answer == same));
                }
              });
    }
    return lessons;
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
            claim.text(Answers.field(space)),
            claim.text("unit"),
            choice.candidates().stream().map(c -> AnswerText.of(c.value())).toList().toString()));
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
