package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.sanaq.claim.Surroundings.Density;
import kz.sanaq.claim.Surroundings.Nearest;
import kz.sanaq.claim.Surroundings.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rest of a text says of its figures. */
class SurroundingsTest {
  private static Surroundings of(String headline, String text) {
    return new Surroundings(Scenes.scene(headline, text), Scenes.WORDS);
  }

  @Test
  void theNearestEnterpriseCounts() {
    String text = "Зауыт ашылды.¦ Онда 200 адам бар.¦ Жол салынды.¦ Қар жауды.";
    for (String headline : new String[] {"", "Ауылдағы зауыт"}) {
      Surroundings around = of(headline, text);
      assertEquals(Nearest.SENTENCE, around.nearest(Subject.ENTERPRISE, 0));
      assertEquals(Nearest.BEFORE, around.nearest(Subject.ENTERPRISE, 1));
      Nearest far = headline.isEmpty() ? Nearest.TEXT : Nearest.HEADLINE;
      assertEquals(far, around.nearest(Subject.ENTERPRISE, 2));
      assertEquals(far, around.nearest(Subject.ENTERPRISE, 3));
    }
  }

  @Test
  void aLaterSentenceIsOfTheText() {
    Surroundings around = of("", "Ауылда 12 мектеп бар.¦ Фабрикада 200 адам істейді.");
    assertEquals(Nearest.TEXT, around.nearest(Subject.ENTERPRISE, 0));
    assertEquals(Nearest.SENTENCE, around.nearest(Subject.ENTERPRISE, 1));
  }

  @Test
  void withoutEnterprisesThereIsNone() {
    Surroundings around = of("Ауылдағы жаңалық", "Ауылда 12 мектеп бар.¦ Жол салынды.");
    assertEquals(Nearest.NONE, around.nearest(Subject.ENTERPRISE, 0));
    assertEquals(Nearest.NONE, around.nearest(Subject.ENTERPRISE, 1));
    assertEquals(
        Nearest.HEADLINE, of("«Қуат» ЖШС", "Ауылда 12 мектеп бар.").nearest(Subject.ENTERPRISE, 0));
  }

  @Test
  void eachSubjectIsLookedForByItself() {
    Surroundings around =
        of("Өрттен кейін", "Еліміз бойынша 12 мектеп бар.¦ Бағдарлама аясында 3 мектеп салынды.");
    assertEquals(Nearest.SENTENCE, around.nearest(Subject.WHOLE, 0));
    assertEquals(Nearest.BEFORE, around.nearest(Subject.WHOLE, 1));
    assertEquals(Nearest.TEXT, around.nearest(Subject.PROGRAMME, 0));
    assertEquals(Nearest.SENTENCE, around.nearest(Subject.PROGRAMME, 1));
    assertEquals(Nearest.HEADLINE, around.nearest(Subject.OCCURRENCE, 0));
    assertEquals(Nearest.NONE, around.nearest(Subject.RULE, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "0, UP_TO_3",
    "1, UP_TO_3",
    "3, UP_TO_3",
    "4, UP_TO_8",
    "8, UP_TO_8",
    "9, UP_TO_20",
    "20, UP_TO_20",
    "21, MORE",
    "500, MORE"
  })
  void figuresAreFewOrMany(int figures, Density density) {
    assertEquals(density, Density.of(figures));
    if (figures > 0 && figures < 30) {
      String text = "Онда 12 үй бар. ¦".repeat(figures) + "Жол салынды.";
      assertEquals(density, of("", text).density());
    }
  }

  @Test
  void onlyClaimsAreCounted() {
    String text = "2020 жылы 12 үй салынды.¦ №7 мектеп, 5-сынып, 3 жыл, 2 үй, 4 жол бар.";
    assertEquals(Density.UP_TO_3, of("", text).density());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ауылда 12 мектеп салынды. | 0 | false",
        "Ауылда 35 жасқа дейінгі 12 адам бар. | 0 | true",
        "Қалада 12 екі қабатты үй салынды. | 0 | true",
        "Қалада екі қабатты үй салынды, ауылда 12 мектеп ашылды. | 0 | false",
        "Ауылда 12 мектеп ашылды, қалада екі қабатты үй салынды. | 0 | false",
        "Ауылда 12 мектеп, 3 жылға арналған жоспар бар. | 0 | false",
        "Қалада екі қабатты үй бар.¦ Ауылда 12 мектеп ашылды. | 1 | false"
      })
  void anAgeOrANumberThatDescribesNarrowsItsClause(String text, int sentence, boolean narrowed) {
    Scene scene = Scenes.scene("", text);
    Surroundings around = new Surroundings(scene, Scenes.WORDS);
    assertEquals(narrowed, around.isNarrowed(Scenes.figure(scene, sentence, 0)));
  }
}
