package kz.sanaq.weigher;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.AnswerText;
import kz.sanaq.merge.RepetitionFeatures;
import kz.sanaq.merge.Repetitions;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Location;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;

/**
 * The features that hold of the candidates of a decision about the marked figure, whichever of them
 * is chosen; where two figures are marked, those of either, and of their being one.
 */
final class HeldFeatures implements Observer {
  private final FeatureExample example;
  private final Set<Held> held = new LinkedHashSet<>();
  private boolean marked;

  /**
   * A feature of a candidate.
   *
   * @param name of the feature, with its value
   * @param answer the candidate's, in words
   */
  record Held(String name, String answer) {}

  private HeldFeatures(FeatureExample example) {
    this.example = example;
  }

  /** Those of the decision that an example is about. */
  static Set<Held> of(FeatureExample example) {
    HeldFeatures features = new HeldFeatures(example);
    List<Mention> mentions = Annotator.of("kk").annotate(example.document(), features).mentions();
    features.repetitions(mentions);
    return features.held;
  }

  private void repetitions(List<Mention> mentions) {
    Repetitions.of("kk")
        .group(
            mentions,
            (one, other, choice) -> {
              if (isMarked(one.location()) && isMarked(other.location())) {
                add(RepetitionFeatures.SPACE, choice);
              }
            });
  }

  private boolean isMarked(Location location) {
    return isMarked(location.part(), location.span());
  }

  private boolean isMarked(Part part, Span span) {
    return (part == Part.TITLE ? example.title() : example.text())
        .marks().stream().anyMatch(span::overlaps);
  }

  @Override
  public void figure(Part part, Span span, Amount amount) {
    marked = isMarked(part, span);
  }

  @Override
  public void chosen(Weigher weigher, Choice<?> choice) {
    if (marked) {
      add(weigher.space(), choice);
    }
  }

  private void add(FeatureSpace space, Choice<?> choice) {
    if (!space.decision().equals(example.decision())) {
      return;
    }
    for (Candidate<?> candidate : choice.candidates()) {
      for (int k = 0; k < candidate.size(); k++) {
        held.add(new Held(space.name(candidate.feature(k)), AnswerText.of(candidate.value())));
      }
    }
  }
}
