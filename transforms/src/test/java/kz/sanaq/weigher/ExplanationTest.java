package kz.sanaq.weigher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.weigher.Explanation.Option;
import kz.sanaq.weigher.Explanation.WeighedFeature;
import org.junit.jupiter.api.Test;

/** An explanation tells the likeliest answers and what weighed most. */
class ExplanationTest {
  private static final FeatureSpace SPACE = new FeatureSpace("thing");

  static {
    SPACE.feature("f", "a feature", List.of("0", "1", "2", "3", "4", "5"));
  }

  private static Explanation explain(int[] weights, List<Candidate<String>> candidates) {
    Weigher weigher = Weigher.of(SPACE, weights);
    return Explanation.of(weigher, weigher.choose(candidates), answer -> "«" + answer + "»");
  }

  @Test
  void theLikeliestIsToldFirst() {
    Candidate<String> a = new Candidate<>("a").with(0);
    Candidate<String> b = new Candidate<>("b").with(1);
    Candidate<String> c = new Candidate<>("c").with(2);
    assertEquals(
        new Explanation(
            "thing",
            List.of(
                new Option("«b»", 665, List.of(new WeighedFeature("f=1", 1000))),
                new Option("«a»", 245, List.of()),
                new Option("«c»", 90, List.of(new WeighedFeature("f=2", -1000))))),
        explain(new int[] {0, 1000, -1000, 0, 0, 0}, List.of(a, b, c)));
  }

  @Test
  void equalsAreToldAsTheyWereProposed() {
    Candidate<String> a = new Candidate<>("a");
    Candidate<String> b = new Candidate<>("b").with(5);
    Candidate<String> c = new Candidate<>("c");
    assertEquals(
        List.of("«b»", "«a»", "«c»"),
        explain(new int[] {0, 0, 0, 0, 0, 1}, List.of(a, b, c)).options().stream()
            .map(Option::answer)
            .toList());
  }

  @Test
  void theReasonsThatWeighMostAreToldForOrAgainst() {
    Candidate<String> a = new Candidate<>("a").with(0).with(1).with(2).with(3).with(4).with(5);
    List<Option> options = explain(new int[] {10, -40, 0, 30, -30, 20}, List.of(a)).options();
    assertEquals(
        List.of(
            new Option(
                "«a»",
                1000,
                List.of(
                    new WeighedFeature("f=1", -40),
                    new WeighedFeature("f=3", 30),
                    new WeighedFeature("f=4", -30)))),
        options);
  }

  @Test
  void whatWeighsNothingIsNoReason() {
    Candidate<String> a = new Candidate<>("a").with(0).with(2);
    assertEquals(
        List.of(new WeighedFeature("f=2", -1)),
        explain(new int[] {0, 5, -1, 0, 0, 0}, List.of(a)).options().get(0).reasons());
    assertEquals(List.of(), explain(new int[6], List.of(a)).options().get(0).reasons());
  }

  @Test
  void fiveAnswersAreToldAtMost() {
    List<Candidate<String>> candidates = new ArrayList<>();
    for (int c = 0; c < 7; c++) {
      candidates.add(new Candidate<>("c" + c));
    }
    assertEquals(
        List.of("«c0»", "«c1»", "«c2»", "«c3»", "«c4»"),
        explain(new int[6], candidates).options().stream().map(Option::answer).toList());
  }

  @Test
  void whatIsHardlyLikelyIsNotTold() {
    Candidate<String> a = new Candidate<>("a");
    Candidate<String> b = new Candidate<>("b").with(0);
    // A hundredth is told, less is not.
    assertEquals(2, explain(new int[] {-4550, 0, 0, 0, 0, 0}, List.of(a, b)).options().size());
    assertEquals(1, explain(new int[] {-4700, 0, 0, 0, 0, 0}, List.of(a, b)).options().size());
  }

  @Test
  void theLikeliestIsToldHoweverUnlikely() {
    List<Candidate<String>> candidates = new ArrayList<>();
    for (int c = 0; c < 200; c++) {
      candidates.add(new Candidate<>("c" + c));
    }
    assertEquals(
        List.of(new Option("«c0»", 5, List.of())), explain(new int[6], candidates).options());
  }

  @Test
  void anExplanationIsCopied() {
    List<Option> options = new ArrayList<>();
    Explanation explanation = new Explanation("thing", options);
    List<WeighedFeature> reasons = new ArrayList<>();
    Option option = new Option("a", 1, reasons);
    options.add(option);
    reasons.add(new WeighedFeature("f", 1));
    assertEquals(List.of(), explanation.options());
    assertEquals(List.of(), option.reasons());
    assertThrows(UnsupportedOperationException.class, () -> explanation.options().add(option));
  }
}
