package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;

/** Keeps the choices that it is shown. */
final class Chosen implements Observer {
  private final List<Choice<?>> choices = new ArrayList<>();

  @Override
  public void figure(Part part, Span span, Amount amount) {}

  @Override
  public void chosen(Weigher weigher, Choice<?> choice) {
    choices.add(choice);
  }

  private Choice<?> only() {
    assertEquals(1, choices.size());
    return choices.get(0);
  }

  /**
   * What holds of one of two candidates, which speak for and against it; nothing may of the other.
   */
  List<String> featuresOf(FeatureSpace space, Object yes, Object no) {
    List<? extends Candidate<?>> candidates = only().candidates();
    assertEquals(List.of(yes, no), candidates.stream().map(Candidate::value).toList());
    assertEquals(0, candidates.get(1).size());
    List<String> names = new ArrayList<>();
    for (int k = 0; k < candidates.get(0).size(); k++) {
      names.add(space.name(candidates.get(0).feature(k)));
    }
    return names;
  }
}
