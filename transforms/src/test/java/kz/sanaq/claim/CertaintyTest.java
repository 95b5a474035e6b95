package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sanaq.cases.Marked;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.Qualifier;
import kz.sanaq.indicator.SomeIndicator;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Part;
import kz.sanaq.model.Unit;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How sure a mention is, under weights that are made up. */
class CertaintyTest {
  private static final FeatureSpace SPACE = CertaintyFeatures.SPACE;
  private static final Sureness SURE = all(1000);
  private static final Fact NAMED = Facts.fact().indicator("a.b").get();
  private static final Fact OTHER = Facts.fact().get();

  private static final Indicator INDICATOR = SomeIndicator.of("a.b", "item");

  private static Sureness all(int sure) {
    return new Sureness(sure, sure, sure, sure, sure, sure, sure);
  }

  private static Thing thing() {
    return new Thing(
        "мектеп", Unit.of("item"), null, ThingFeatures.Side.AFTER, 2, 3, null, "nouns.tsv:1");
  }

  private static Figure figure(Part part, Observer observer) {
    return Scenes.figure(
        Scenes.scene(part, "", Marked.of("Ауылда 12 мектеп салынды."), observer), 0, 0);
  }

  private static Known known(Figure figure, Fact fact, boolean unsure) {
    Indicator indicator = fact.measurand().isNamed() ? INDICATOR : null;
    Name name =
        new Name(indicator, "", Qualifier.NONE, List.of(), unsure ? Name.UNSURE : "no-indicator");
    return new Known(figure, thing(), Event.NONE, name, Predication.of(figure), fact.change());
  }

  /** The certainty with weights in thousandths for the named features. */
  private static BigDecimal certainty(Fact fact, Sureness sure, boolean unsure, Object... weights) {
    int[] all = new int[SPACE.size()];
    for (int k = 0; k < weights.length; k += 2) {
      all[SPACE.number((String) weights[k])] = (int) weights[k + 1];
    }
    Certainty certainty = new Certainty(Weigher.of(SPACE, all));
    return certainty.of(known(figure(Part.TEXT, Observer.NONE), fact, unsure), fact, sure);
  }

  private static List<String> features(Fact fact, Sureness sure, boolean unsure, Part part) {
    Chosen chosen = new Chosen();
    new Certainty(Weigher.of(SPACE, new int[SPACE.size()]))
        .of(known(figure(part, chosen), fact, unsure), fact, sure);
    return chosen.featuresOf(
        SPACE, new Certainty.Verdict(fact, true), new Certainty.Verdict(fact, false));
  }

  @Test
  void whatCannotBeHasTheLeastCertaintyHoweverSureItIsRead() {
    int[] weights = new int[SPACE.size()];
    weights[SPACE.number("unit=up_to_100")] = 20000;
    Figure figure = figure(Part.TEXT, Observer.NONE);
    Name impossible = Name.none(List.of(), Name.IMPOSSIBLE);
    Known known =
        new Known(figure, thing(), Event.NONE, impossible, Predication.of(figure), OTHER.change());
    assertEquals(
        new BigDecimal("0.01"), new Certainty(Weigher.of(SPACE, weights)).of(known, OTHER, SURE));
  }

  @Test
  void whatNothingSpeaksForIsEvenlyRightOrWrong() {
    assertEquals(new BigDecimal("0.5"), certainty(OTHER, SURE, false));
  }

  @ParameterizedTest
  @CsvSource({
    "-20000, 0.01",
    "-6000, 0.01",
    "-5000, 0.01",
    "-1000, 0.27",
    "0, 0.5",
    "1000, 0.73",
    "2000, 0.88",
    "2300, 0.91",
    "5000, 0.99",
    "6000, 0.99",
    "20000, 0.99"
  })
  void itIsAProbabilityInHundredths(int weight, String certainty) {
    assertEquals(
        new BigDecimal(certainty), certainty(OTHER, SURE, false, "unit=up_to_100", weight));
  }

  @Test
  void halfAHundredthGoesToTheEvenOne() {
    // 0.525 and 0.535, as far as thousandths tell.
    assertEquals(new BigDecimal("0.52"), certainty(OTHER, SURE, false, "unit=up_to_100", 100));
    assertEquals(new BigDecimal("0.54"), certainty(OTHER, SURE, false, "unit=up_to_100", 140));
  }

  @Test
  void itRisesWithSurerDecisions() {
    List<Object> weights = new ArrayList<>();
    for (Likelihood step : Likelihood.values()) {
      String name = step.name().toLowerCase(Locale.ROOT);
      int weight = 400 * step.ordinal() - 2000;
      weights.add("all=other," + name);
      weights.add(weight);
      weights.add("year=" + name);
      weights.add(weight);
    }
    BigDecimal before = new BigDecimal("-1");
    for (int sure : new int[] {100, 300, 450, 600, 750, 850, 940, 970, 985, 1000}) {
      Sureness year = new Sureness(1000, 1000, 1000, 1000, sure, 1000, 1000);
      BigDecimal certainty = certainty(OTHER, year, false, weights.toArray());
      assertTrue(certainty.compareTo(before) > 0, sure + ": " + certainty);
      assertTrue(certainty.signum() >= 0 && certainty.compareTo(BigDecimal.ONE) <= 0);
      assertTrue(certainty.scale() <= 2);
      before = certainty;
    }
  }

  @Test
  void theFeaturesOfAMentionAreThese() {
    Sureness sure = new Sureness(600, 990, 300, 950, 800, 979, 1000);
    assertEquals(
        List.of(
            "all=named,under_80",
            "least=named,under_90",
            "object=named,under_65",
            "unit=up_to_100",
            "event=named,under_35",
            "indicator=named,under_98",
            "year=under_90",
            "status=under_98",
            "region=up_to_100",
            "year_source=explicit",
            "region_source=explicit",
            "stands=after,count",
            "size=one,count",
            "comparator=equal"),
        features(NAMED, sure, false, Part.TEXT));
  }

  @Test
  void theTitleIsToldOfToo() {
    List<String> text = features(OTHER, SURE, false, Part.TEXT);
    List<String> title = features(OTHER, SURE, false, Part.TITLE);
    assertEquals("in_title", title.get(title.size() - 1));
    assertEquals(text, title.subList(0, text.size()));
    assertEquals(text.size() + 1, title.size());
  }

  @Test
  void anIndicatorIsGivenLeftOutOrThereIsNone() {
    assertEquals("all=named,up_to_100", features(NAMED, SURE, false, Part.TEXT).get(0));
    assertEquals("all=named,up_to_100", features(NAMED, SURE, true, Part.TEXT).get(0));
    assertEquals("all=unsure,up_to_100", features(OTHER, SURE, true, Part.TEXT).get(0));
    assertEquals("all=other,up_to_100", features(OTHER, SURE, false, Part.TEXT).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "0, UNDER_20",
    "199, UNDER_20",
    "200, UNDER_35",
    "349, UNDER_35",
    "350, UNDER_50",
    "499, UNDER_50",
    "500, UNDER_65",
    "649, UNDER_65",
    "650, UNDER_80",
    "799, UNDER_80",
    "800, UNDER_90",
    "899, UNDER_90",
    "900, UNDER_95",
    "949, UNDER_95",
    "950, UNDER_98",
    "979, UNDER_98",
    "980, UNDER_99",
    "989, UNDER_99",
    "990, UP_TO_100",
    "1000, UP_TO_100"
  })
  void aLikelihoodBeginsWhereTheOneBeforeEnds(int probability, Likelihood step) {
    assertEquals(step, Likelihood.of(probability));
  }

  @Test
  void nothingIsLikelierThanSure() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Likelihood.of(1001));
    assertEquals("a probability of 1001 thousandths", e.getMessage());
  }

  @ParameterizedTest
  @EnumSource(Likelihood.class)
  void everyStepIsReached(Likelihood step) {
    boolean reached = false;
    for (int probability = 0; probability <= 1000; probability++) {
      reached |= Likelihood.of(probability) == step;
    }
    assertTrue(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1000, 1000, 1000, 1000, 1000, 1000",
    "500, 1000, 1000, 1000, 1000, 500, 500",
    "1000, 500, 1000, 1000, 1000, 500, 500",
    "1000, 1000, 500, 1000, 1000, 500, 500",
    "1000, 1000, 1000, 500, 1000, 500, 500",
    "1000, 1000, 1000, 1000, 500, 500, 500",
    "900, 800, 700, 600, 500, 151, 500",
    "500, 600, 700, 800, 900, 151, 500",
    "0, 1000, 1000, 1000, 1000, 0, 0",
    "1000, 1000, 1000, 1000, 0, 0, 0"
  })
  void allAreRightTogetherLessOftenThanEach(
      int unit, int name, int year, int status, int region, int all, int least) {
    // What the thing and the event are is not asked: their unit and indicator are.
    for (int other : new int[] {0, 1000}) {
      Sureness sure = new Sureness(other, unit, other, name, year, status, region);
      assertEquals(all, sure.all());
      assertEquals(least, sure.least());
    }
  }
}
