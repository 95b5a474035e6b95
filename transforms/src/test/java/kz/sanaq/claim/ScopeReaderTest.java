package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.cases.Marked;
import kz.sanaq.claim.ScopeReader.Scoped;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Part;
import kz.sanaq.model.Period;
import kz.sanaq.model.Scope;
import kz.sanaq.model.YearSource;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a figure speaks of its place as a whole, under weights that are made up. */
class ScopeReaderTest {
  private static final FeatureSpace SPACE = ScopeFeatures.SPACE;
  private static final Sureness SURE = new Sureness(1000, 990, 900, 600, 1000, 1000, 1000);
  private static final Period TODAY = new Period(null, null, 2024, YearSource.PUBLISHED);

  private static final Fact FACT = Facts.fact().period(TODAY).get();

  private static Scope read(String text, Observer observer, Object... weights) {
    return read(FACT, text, observer, weights);
  }

  private static Scope read(Fact fact, String text, Observer observer, Object... weights) {
    int[] all = new int[SPACE.size()];
    for (int k = 0; k < weights.length; k += 2) {
      all[SPACE.number((String) weights[k])] = (int) weights[k + 1];
    }
    Scene scene = Scenes.scene(Part.TEXT, "", Marked.of(text), observer);
    Figure figure = Scenes.figure(scene, 0, 0);
    Thing thing = Scenes.people(figure, "адам");
    Name name = Name.none(OwnWords.of(figure, thing), "no-indicator");
    Known known = new Known(figure, thing, Event.NONE, name, Predication.of(figure), fact.change());
    Traits traits = new Traits(true, false, false, true, false);
    Surroundings around = new Surroundings(scene, Scenes.WORDS);
    RowReader rows =
        new RowReader(Weigher.of(RowFeatures.SPACE, new int[RowFeatures.SPACE.size()]));
    return new ScopeReader(Weigher.of(SPACE, all), rows, Scenes.WORDS)
        .read(new ReadFact(known, fact, SURE, traits, around), BigDecimal.ONE);
  }

  private static List<String> features(String text) {
    Chosen chosen = new Chosen();
    read(text, chosen);
    return chosen.featuresOf(SPACE, new Scoped(FACT, Scope.REGION), new Scoped(FACT, Scope.PART));
  }

  @ParameterizedTest
  @CsvSource({"-5000, PART", "0, PART", "1300, PART", "1400, REGION", "5000, REGION"})
  void whatIsNotSurelyOfTheWholeIsOfAPart(int weight, Scope scope) {
    String text = "Облыста 12 адам бар.";
    assertEquals(scope, read(text, Observer.NONE, "described=other", weight));
  }

  @ParameterizedTest
  @CsvSource({
    "Ауылда 12 адам бар., PART",
    "Ауылдағы 12 адам келді., PART",
    "Округ бойынша 12 адам бар., PART",
    "Ауылдарда 12 адам бар., REGION",
    "Ауылдың 12 адамы бар., REGION",
    "12 адам ауылда тұрады., REGION"
  })
  void whatASingleSettlementHasIsOfAPart(String text, Scope scope) {
    assertEquals(scope, read(text, Observer.NONE, "described=other", 5000));
  }

  @Test
  void whatNobodyCanTellTheTimeOfIsOfAPart() {
    Fact undated = Facts.fact().period(new Period(null, null, 2024, YearSource.EXPLICIT)).get();
    String text = "Облыста 12 адам бар.";
    assertEquals(Scope.PART, read(undated, text, Observer.NONE, "described=other", 5000));
  }

  @Test
  void theFeaturesOfAFigureAreThese() {
    assertEquals(
        List.of(
            "kind=other,count,one",
            "class=other,person",
            "words=other,none,none",
            "further_words=other,none,count",
            "general=other,verb",
            "stands=other,after",
            "thing=other,up_to_100",
            "event=other,under_95",
            "indicator=other,under_65",
            "place=other,region,explicit",
            "time=other,year,published",
            "status=other,actual",
            "comparator=other,equal",
            "name_in_clause=other,count",
            "described=other",
            "speaks_of=other,enterprise,text",
            "speaks_of=other,programme,none",
            "speaks_of=other,occurrence,none",
            "speaks_of=other,rule,none",
            "speaks_of=other,whole,sentence",
            "clause_speaks_of=other,whole",
            "speaks_of=other,irregularity,none",
            "figures=other,up_to_3",
            "seen=other,none"),
        features("Еліміз бойынша 12 адам бар.¦ Зауытта 3 адам бар."));
  }
}
