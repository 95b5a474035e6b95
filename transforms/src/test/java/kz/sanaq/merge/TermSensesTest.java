package kz.sanaq.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.merge.TermSenses.ObjectClass;
import kz.sanaq.merge.TermSenses.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TermSensesTest {
  private final TermSenses senses = new TermSenses(LanguagePack.of("kk"));

  @Test
  void aWordStandsForWhatItsTableSays() {
    assertThat(senses.sense("жөнде"), is(new Sense("@repair", 4, true, "")));
    assertThat(senses.sense("Еркек"), is(new Sense("ер", 2, false, "sex")));
    assertThat(senses.sense("салық"), is(new Sense("салық", 5, false, "")));
    assertThat(senses.sense("және"), is(new Sense("және", 0, false, "")));
  }

  @Test
  void otherWordsWeighTheirLettersUpToEight() {
    assertThat(senses.sense("Шатқал"), is(new Sense("шатқал", 6, false, "")));
    assertThat(senses.sense("қоңырау"), is(new Sense("қоңырау", 7, false, "")));
    assertThat(senses.sense("сарқырама"), is(new Sense("сарқырама", 8, false, "")));
  }

  @Test
  void aStemOfFourLettersStandsForWhatHasUpToFiveMore() {
    assertThat(senses.sense("салушы").term(), is("@create"));
    assertThat(senses.sense("сална").term(), is("сална"));
    assertThat(senses.sense("экспорттаушы").term(), is("@export"));
    assertThat(senses.sense("экспорттаушыл").term(), is("экспорттаушыл"));
  }

  @Test
  void theLongestStemDecides() {
    assertThat(senses.sense("бөлімшелік").term(), is("бөлімше"));
    assertThat(senses.sense("бөлімдік").term(), is("бөлім"));
  }

  @ParameterizedTest
  @CsvSource({
    "субсидия, субсидияла, true",
    "жайлау, жайлаулық, true",
    "жайлау, жайлаулықт, false",
    "жайла, жайлаула, false",
    "жайлау, жайлас, false",
    "жайлауда, жайласпа, false",
    "жайлау, жайлау, true"
  })
  void kinAreLongAndLittleIsAdded(String one, String other, boolean kin) {
    assertThat(word(one).isKinOf(word(other)), is(kin));
    assertThat(word(other).isKinOf(word(one)), is(kin));
  }

  @Test
  void objectsHaveClasses() {
    assertThat(senses.object("азамат"), is(Optional.of(new ObjectClass("адам", true))));
    assertThat(senses.object("бөбекжай"), is(Optional.of(new ObjectClass("балабақша", false))));
    assertThat(senses.object("көпір"), is(Optional.empty()));
  }

  private static Sense word(String term) {
    return new Sense(term, 1, false, "");
  }
}
