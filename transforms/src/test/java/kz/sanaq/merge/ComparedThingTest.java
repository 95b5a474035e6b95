package kz.sanaq.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import kz.sanaq.merge.RepetitionFeatures.Likeness;
import kz.sanaq.model.Mentions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Things are written as unit, object, indicator and words around. The words weigh as many units as
 * they have letters.
 */
final class ComparedThingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "person/адам/other/өзен дала; person|other|адам||дала өзен",
        "person/Жас Адам/other/өзен; person|other|адам||жас өзен",
        "person/жас маман/other/жас өзен; person|other|жас маман||өзен",
        "person//other/өзен; person|other|||өзен",
        "item/жаңа мектеп/other/және өзен; item|other|мектеп||өзен",
        "item/жаңа/other/; item|other|жаңа||",
        "KZT/жол/roads/өзен; KZT|roads|||жол өзен",
        "item/мектеп/other/Салынған; item|other|мектеп||@create"
      })
  void isAnObjectAndWeightedTerms(String thing, String expected) {
    assertThat(thing(thing).describe(), is(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // Nothing but the words tells what is counted.
        "person/адам/other/; person/адам/other/; 9; -1",
        "person/адам/other/тау; person/адам/other/тау; 9; -1",
        "person/адам/other/өзен; person/адам/other/өзен; 1; 1000",
        "person/адам/other/өзен дала; person/адам/other/өзен жота; 2; 500",
        "person/адам/other/өзен алқап; person/адам/other/өзен жазық; 2; -1",
        "person/адам/other/өзен алқап; person/адам/other/өзен жазық; 3; 444",
        "person/адам/other/өзен дала сарқырама; person/адам/other/өзен шатқал қыстау; 3; 250",
        "person/адам/other/өзен алқап сарқырама; person/адам/other/өзен шатқал қыстау тау; 3; -1",
        "person/адам/other/өзен орман сарқырама жайлау қыстау жота алқап;"
            + " person/адам/other/өзен орман шатқал теңіз бұлақ қырат жазық дала; 3; 236",
        "person/адам/other/өзен орман сарқырама жайлау қыстау жота алқап;"
            + " person/адам/other/өзен орман шатқал теңіз бұлақ қырат жазық дала; 2; -1",
        "person/адам/other/өзен дала сарқырама жайлау қыстау жота алқап;"
            + " person/адам/other/өзен дала шатқал теңіз бұлақ қырат жазық төбе; 3; -1",
        "person/адам/other/; person/кәсіпкер/other/; 9; -1",
        "person/адам/jobs/; person/адам/other/; 9; -1",
        // A telling object.
        "item/мектеп/other/; item/мектеп/other/; 1; -1",
        "item/мектеп/other/; item/мектеп/other/; 2; 0",
        "item/мектеп/other/жайлау алқап; item/мектеп/other/қыстау шатқал; 2; 0",
        "item/мектеп/other/жайлау шатқал; item/мектеп/other/қыстау сарқырама; 2; -1",
        "item/мектеп/other/жайлау шатқал; item/мектеп/other/қыстау сарқырама; 3; 0",
        "item/мектеп/schools/жайлау шатқал; item/мектеп/schools/қыстау сарқырама; 2; 0",
        "item/мектеп/schools/жайлау шатқал; item/мектеп/other/қыстау сарқырама; 2; -1",
        // The same indicator.
        "person/адам/jobs/жайлау алқап; person/адам/jobs/қыстау шатқал; 9; 0",
        "person/адам/jobs/жайлау шатқал; person/адам/jobs/қыстау сарқырама; 9; -1",
        "person/адам/jobs/өзен алқап сарқырама; person/адам/jobs/өзен шатқал қыстау тау; 1; 235",
        "person/адам/jobs/тау қыстау өзен; person/адам/jobs/тау шатқал дала; 9; -1",
        "person/адам/jobs/тау жота орман; person/адам/jobs/тау дала теңіз; 9; 250"
      })
  void theLessTheRestTellsTheMoreMustBeCommon(String one, String other, int digits, int likeness) {
    assertThat(thing(one).likeness(thing(other), digits), is(likeness));
    assertThat(thing(other).likeness(thing(one), digits), is(likeness));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "person/адам/jobs/; person/адам/other/; false",
        "person/адам/jobs/; person/адам/training/; true",
        "item/мектеп/other/; item/ауыл мектеп/other/; false",
        "item/тау мектеп/other/; item/ауыл мектеп/other/; true",
        "item/мектеп/other/; item/аурухана/other/; true",
        "person/адам/other/; person/кәсіпкер/other/; false",
        "item/мектеп/other/салын; item/мектеп/other/жабыл; true",
        "item/мектеп/other/салын; item/мектеп/other/тау; false",
        "item/мектеп/other/салын жабыл; item/мектеп/other/жабыл; false",
        // 49 and 50 units: a long sentence tells several events.
        "item/мектеп/other/жабыл сарқырама жайлау қыстау шатқал орман теңіз бұлақ өзен;"
            + " item/мектеп/other/салын; true",
        "item/мектеп/other/жабыл сарқырама жайлау қыстау шатқал орман теңіз бұлақ алқап;"
            + " item/мектеп/other/салын; false",
        "person/адам/other/әйел; person/адам/other/ер; true",
        "person/адам/other/әйел ер; person/адам/other/ер; false",
        "person/адам/other/әйел; person/адам/other/бала; false",
        "person/адам/other/әйел; person/адам/other/; false"
      })
  void whatExcludes(String one, String other, boolean excludes) {
    assertThat(thing(one).excludes(thing(other)), is(excludes));
    assertThat(thing(other).excludes(thing(one)), is(excludes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "person/адам/other/өзен орман; person/адам/other/өзен орман; true",
        "person/адам/other/тау орман; person/адам/other/тау орман; false",
        "person/адам/jobs/тау; person/адам/jobs/тау; true",
        "item/мектеп/other/тау; item/мектеп/other/тау; true",
        "item/мектеп/other/; item/мектеп/other/; false",
        "item/мектеп/other/өзен дала; item/мектеп/other/өзен; true",
        "item/мектеп/other/өзен орман; item/мектеп/other/өзен; false",
        "item/мектеп/other/өзен; item/ауыл мектеп/other/өзен; false",
        "item/мектеп/schools/өзен; item/мектеп/other/өзен; false",
        "person/адам/jobs/өзен әйел; person/адам/jobs/өзен; false",
        "item/мектеп/other/сарқырама салын; item/мектеп/other/сарқырама жабыл; false"
      })
  void rivalsMeasureTheSameBeyondDoubt(String one, String other, boolean rivals) {
    assertThat(thing(one).rivals(thing(other)), is(rivals));
    assertThat(thing(other).rivals(thing(one)), is(rivals));
  }

  @Test
  void theLongestTermTellsMostTheFirstOfEquals() {
    assertThat(
        thing("person/адам/other/өзен сарқырама жайлау").terms().heaviest(), is("сарқырама"));
    assertThat(thing("person/адам/other/шатқал қыстау жайлау").terms().heaviest(), is("жайлау"));
    assertThat(thing("person/адам/other/").terms().heaviest(), is(""));
  }

  @Test
  void actsAreTheSameAlikeOrSaidByTheWordsAround() {
    assertThat(acts("салу", "салу"), is(Likeness.SAME));
    assertThat(acts("салу", "тұрғызу"), is(Likeness.ALIKE));
    assertThat(acts("жұмыспен қамту", "жұмысқа орналасу"), is(Likeness.ALIKE));
    assertThat(acts("тексеру", "өзен"), is(Likeness.NEAR));
    assertThat(acts("сайлау", "тексеру"), is(Likeness.DIFFERENT));
    assertThat(acts("сайлау", ""), is(Likeness.ONE));
    assertThat(acts("", ""), is(Likeness.NEITHER));
  }

  /** How two acts compare, of things by a river. */
  private static Likeness acts(String one, String other) {
    return acting(one).acts(acting(other));
  }

  private static ComparedThing acting(String event) {
    return ComparedThing.of(
        Mentions.mention("m").event(event).context("өзен").get(), TermSenses.of("kk"));
  }

  @Test
  void eventsHaveNames() {
    assertThat(thing("item/мектеп/other/жабыл тау салын").terms().events(), is("@close @create"));
  }

  private static ComparedThing thing(String text) {
    String[] parts = text.split("/", -1);
    return ComparedThing.of(
        Mentions.mention("m")
            .unit(parts[0])
            .object(parts[1])
            .indicator(parts[2])
            .context(parts[3])
            .get(),
        TermSenses.of("kk"));
  }
}
