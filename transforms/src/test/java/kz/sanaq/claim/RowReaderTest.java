package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.cases.Marked;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.Qualifier;
import kz.sanaq.indicator.SomeIndicator;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Part;
import kz.sanaq.model.Scope;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a row of a figure tells the truth alone, under weights that are made up. */
class RowReaderTest {
  private static final FeatureSpace SPACE = RowFeatures.SPACE;
  private static final Sureness SURE = new Sureness(1000, 990, 900, 600, 1000, 1000, 1000);
  private static final BigDecimal CERTAINTY = new BigDecimal("0.9");
  private static final Fact FACT = Facts.fact().indicator("education.pupils").get();

  private static ReadFact fact(String text, Observer observer) {
    Scene scene = Scenes.scene(Part.TEXT, "", Marked.of(text), observer);
    Figure figure = Scenes.figure(scene, 0, 0);
    Thing thing = Scenes.people(figure, "оқушы");
    Indicator indicator = SomeIndicator.of("education.pupils", "person");
    Name name = new Name(indicator, "", Qualifier.NONE, OwnWords.of(figure, thing), "a-rule");
    Known known = new Known(figure, thing, Event.NONE, name, Predication.of(figure), FACT.change());
    Traits traits = new Traits(true, true, true, true, true);
    return new ReadFact(known, FACT, SURE, traits, new Surroundings(scene, Scenes.WORDS));
  }

  private static RowReader rows(String feature, int weight) {
    int[] weights = new int[SPACE.size()];
    weights[SPACE.number(feature)] = weight;
    return new RowReader(Weigher.of(SPACE, weights));
  }

  @ParameterizedTest
  @CsvSource({"-2000, 119", "0, 500", "2000, 881"})
  void itIsAsLikelyAsItsWeightsSay(int weight, int likely) {
    ReadFact fact = fact("Облыста 12 оқушы бар.", Observer.NONE);
    assertEquals(likely, rows("described", weight).stands(fact, CERTAINTY));
  }

  @ParameterizedTest
  @CsvSource({"0, PART", "1300, PART", "1400, REGION"})
  void aFigureWhoseRowMayMisleadIsOfAPart(int weight, Scope scope) {
    int[] whole = new int[ScopeFeatures.SPACE.size()];
    whole[ScopeFeatures.SPACE.number("described=named")] = 5000;
    ScopeReader scopes =
        new ScopeReader(
            Weigher.of(ScopeFeatures.SPACE, whole), rows("described", weight), Scenes.WORDS);
    assertEquals(scope, scopes.read(fact("Облыста 12 оқушы бар.", Observer.NONE), CERTAINTY));
  }

  @Test
  void theFeaturesOfARowAreThese() {
    Chosen chosen = new Chosen();
    rows("described", 0)
        .stands(fact("Еліміз бойынша 12 оқушы бар.¦ Зауытта 3 адам бар.", chosen), CERTAINTY);
    assertEquals(
        List.of(
            "certainty=under_95",
            "code=education.pupils",
            "qualifier=unasked,count",
            "measure=level,count,count",
            "class=person",
            "further_words=none,unasked",
            "stands=after",
            "word_before=еліміз",
            "word_before=бойынша",
            "word_after=оқушы",
            "word_after=бар",
            "group_days=education,none",
            "group_place=education,region",
            "measured=unknown,none,explicit",
            "place=region,explicit",
            "status=actual",
            "name_in_clause=count",
            "organisation=count",
            "modified=unasked",
            "described",
            "narrowed",
            "figures=up_to_3",
            "seen=none"),
        chosen.featuresOf(
            SPACE, new RowReader.Verdict(FACT, true), new RowReader.Verdict(FACT, false)));
  }
}
