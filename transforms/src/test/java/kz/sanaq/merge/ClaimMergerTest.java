package kz.sanaq.merge;

import static java.util.stream.Collectors.toSet;
import static kz.sanaq.model.Mentions.mention;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Mentions;
import kz.sanaq.model.Period;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.Saying;
import kz.sanaq.model.YearSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimMergerTest {
  private static final String PLACED = "жұмыс орналас";

  @Test
  void aClaimTakesTheMostPreciseValueAndKeepsAllEvidence() {
    Mention rounded =
        placed("m1", "27400/100").doc("a").source("Таң").published("2024-03-02").get();
    Mention exact = placed("m2", "27360/1").doc("b").source("Кеш").published("2024-03-01").get();
    Mention copy =
        placed("m3", "27400/100").doc("c").lineage("a").source("").published("2024-03-05").get();
    Mention title =
        placed("m4", "27000/1000>").doc("b").source("Кеш").sentence("Тақырып", 50, 50).get();

    List<Claim> claims =
        ClaimMerger.of("kk")
            .merge(List.of(Saying.of(rounded), new Saying(List.of(exact, title)), Saying.of(copy)));

    assertThat(claims, hasSize(1));
    Claim claim = claims.get(0);
    assertThat(claim.fact().amount(), is(Facts.amount("27360/1")));
    assertThat(claim.evidence().mentionIds(), contains("m1", "m2", "m3", "m4"));
    assertThat(claim.evidence().docIds(), contains("a", "b", "c"));
    assertThat(claim.evidence().outlets(), contains("Кеш", "Таң"));
    assertThat(claim.evidence().lineageIds(), contains("a", "b"));
    assertThat(claim.evidence().statingIds(), contains("a", "b"));
    assertThat(claim.evidence().firstPublished(), is(LocalDate.parse("2024-03-01")));
    assertThat(claim.evidence().lastPublished(), is(LocalDate.parse("2024-03-05")));
    assertThat(claim.contradiction().conflicts(), empty());
  }

  @Test
  void aBoundKeepsToAValueAndDoesNotStateIt() {
    Mention exact = placed("m1", "12900/1").doc("a").get();
    Mention bound = placed("m2", "12000/1000>").doc("b").get();
    Mention rounded = placed("m3", "13000/1000").doc("c").get();
    Claim claim = merge(exact, bound, rounded).get(0);
    assertThat(claim.fact().amount(), is(Facts.amount("12900/1")));
    assertThat(claim.evidence().lineageIds(), contains("a", "b", "c"));
    assertThat(claim.evidence().statingIds(), contains("a", "c"));

    Claim bounds = merge(bound, placed("m4", "12000/1000>").doc("d").get()).get(0);
    assertThat(bounds.evidence().statingIds(), contains("b", "d"));
  }

  @Test
  void whatOneDocumentSaysApartStaysApart() {
    Mention one = placed("m1", "27360/1").doc("a").get();
    Mention other = placed("m2", "27360/1").doc("a").get();
    Mention elsewhere = placed("m3", "27360/1").doc("b").get();
    assertThat(merge(one, other), hasSize(2));
    assertThat(merge(one, other, elsewhere), hasSize(2));
  }

  @Test
  void anotherDocumentMayAgreeWithAnyWayOfPuttingIt() {
    Mention headline = mention("m1").doc("a").value("27000/1000").context("грант ие").get();
    Mention body = placed("m2", "27360/1").doc("a").get();
    Mention other = mention("m3").value("27000/1000").context("грант ал ие").get();
    assertThat(merge(body, other), hasSize(2));
    assertThat(
        ClaimMerger.of("kk").merge(List.of(new Saying(List.of(headline, body)), Saying.of(other))),
        hasSize(1));
  }

  @Test
  void smallFiguresOfTwoEventsAreTwoClaims() {
    Mention one = placed("m1", "5/1").event("сайлау").get();
    assertThat(merge(one, placed("m2", "5/1").event("тексеру").get()), hasSize(2));
    assertThat(merge(one, placed("m2", "5/1").event("").get()), hasSize(1));
    assertThat(
        merge(
            placed("m1", "51234/1").event("сайлау").get(),
            placed("m2", "51234/1").event("тексеру").get()),
        hasSize(1));
  }

  @Test
  void whatInstrumentsReadIsOfItsDay() {
    Mention one = wind("m1", "2024-01-14").get();
    assertThat(merge(one, wind("m2", "2024-01-15").get()), hasSize(2));
    assertThat(merge(one, wind("m2", "2024-01-14").get()), hasSize(1));
    Period day = period("2024-01-14", "2024-01-14", YearSource.EXPLICIT);
    assertThat(
        merge(
            wind("m1", "2024-01-13").period(day).get(), wind("m2", "2024-01-15").period(day).get()),
        hasSize(1));
  }

  @Test
  void aPlainValueGoesBeforeABoundOfTheSameWidth() {
    Claim claim = merge(placed("m1", "26000/1000~").get(), placed("m2", "26000/1000").get()).get(0);
    assertThat(claim.fact().amount().comparator(), is(QuantityComparator.EQUAL));
  }

  @Test
  void theIndicatorAndTheOldLevelComeFromTheMentionThatTellsThem() {
    Claim claim =
        merge(
                placed("m1", "27360/1").get(),
                placed("m2", "27400/100").indicator("employment").from("25100").get())
            .get(0);
    assertThat(claim.fact().indicator(), is("employment"));
    assertThat(claim.fact().change().from(), is(new BigDecimal("25100").stripTrailingZeros()));
  }

  @Test
  void twoOldLevelsAreTwoClaims() {
    assertThat(
        merge(
            placed("m1", "27360/1").from("25100").get(),
            placed("m2", "27360/1").from("21000").get()),
        hasSize(2));
  }

  @Test
  void roundedFiguresDoNotBridgeTwoThatDiffer() {
    List<Claim> claims =
        merge(
            placed("m1", "26900/100").get(),
            placed("m2", "27000/1000").get(),
            placed("m3", "27400/100").get());
    assertThat(claims, hasSize(2));
  }

  @Test
  void noDistrictDoesNotBridgeTwoDistricts() {
    List<Claim> claims =
        merge(
            placed("m1", "888/1").district("Медеу ауданы").get(),
            placed("m2", "888/1").get(),
            placed("m3", "888/1").district("Әуезов ауданы").get());
    assertThat(claims, hasSize(2));
    for (Claim claim : claims) {
      assertThat(claim.fact().place().district(), is(not("")));
    }
  }

  /** The one in the middle may go with either of two that must stay apart. */
  @Test
  void anEqualValueGoesBeforeTheSameDistrict() {
    assertMiddleGoesTo(
        "m1",
        placed("m1", "27400/100").get(),
        placed("m2", "27400/100~").district("Медеу ауданы").get(),
        placed("m3", "27360/1").district("Медеу ауданы").from("21000").get(),
        placed("m1", "27400/100").from("25100").get());
  }

  @Test
  void theSameDistrictGoesBeforeTheLikestThing() {
    assertMiddleGoesTo(
        "m3",
        placed("m1", "27360/1").get(),
        placed("m2", "27400/100").district("Медеу ауданы").context("жұмыс бағдарлама").get(),
        placed("m3", "27360/1").district("Медеу ауданы").from("21000").get(),
        mention("m1").value("27360/1").context("жұмыс бағдарлама").from("25100").get());
  }

  @Test
  void theLikestThingDecidesLast() {
    assertMiddleGoesTo(
        "m3",
        placed("m1", "27360/1").get(),
        placed("m2", "27400/100").context("орналас бағдарлама").get(),
        mention("m3").value("27360/1").context("орналас бағдарлама").from("21000").get(),
        placed("m1", "27360/1").from("25100").get());
  }

  @Test
  void twoStatedPeriodsAreTwoClaimsAndTheYearAloneJoinsOne() {
    Period nineMonths = period("2024-01-01", "2024-09-30", YearSource.EXPLICIT);
    Period quarter = period("2024-01-01", "2024-03-31", YearSource.EXPLICIT);
    Period year = new Period(null, null, 2024, YearSource.PUBLISHED);
    Mention one = placed("m1", "888/1").period(nineMonths).get();
    assertThat(merge(one, placed("m2", "888/1").period(quarter).get()), hasSize(2));
    List<Claim> joined = merge(placed("m0", "888/1").period(year).get(), one);
    assertThat(joined, hasSize(1));
    assertThat(joined.get(0).fact().period(), is(nineMonths));
  }

  @Test
  void aYearWithoutDaysStatesNoPeriod() {
    Period quarter = period("2024-01-01", "2024-03-31", YearSource.EXPLICIT);
    Period year = new Period(null, null, 2024, YearSource.EXPLICIT);
    Period deadline = new Period(null, LocalDate.parse("2024-06-30"), 2024, YearSource.EXPLICIT);
    Period begun = new Period(LocalDate.parse("2024-01-01"), null, 2024, YearSource.EXPLICIT);
    Mention one = placed("m1", "888/1").period(quarter).get();
    assertThat(merge(one, placed("m2", "888/1").period(year).get()), hasSize(1));
    assertThat(merge(one, placed("m2", "888/1").period(deadline).get()), hasSize(2));
    assertThat(merge(one, placed("m2", "888/1").period(begun).get()), hasSize(2));
  }

  @Test
  void theDaysOfAPublicationYearAreNoStatedPeriod() {
    Period published = period("2024-01-01", "2024-12-31", YearSource.PUBLISHED);
    Period stated = period("2024-01-01", "2024-09-30", YearSource.EXPLICIT);
    assertThat(
        merge(
            placed("m1", "888/1").period(published).get(),
            placed("m2", "888/1").period(stated).get()),
        hasSize(1));
  }

  @Test
  void oneSentenceDoesNotSayOneThingTwice() {
    String sentence = "Қалада 12 адам қаза тапты, ауылда 12 адам қаза тапты.";
    List<Mention> mentions = new ArrayList<>();
    for (String doc : List.of("a", "b")) {
      mentions.add(twelve(doc + "1", doc, sentence, 7));
      mentions.add(twelve(doc + "2", doc, sentence, 34));
    }
    List<Claim> claims = Sayings.merge(mentions);
    assertThat(
        claims.stream().map(claim -> claim.evidence().mentionIds()).toList(),
        containsInAnyOrder(List.of("a1", "b1"), List.of("a2", "b2")));
  }

  @Test
  void wordsThatTellNothingAreOneClaimOnlyInTheSameSentence() {
    Mention one = mention("m1").value("2/1").sentence("Онда 2 адам болды.", 0, 5).get();
    Mention copy = mention("m2").value("2/1").sentence("Онда 2 адам болды.", 40, 45).get();
    Mention other = mention("m3").value("2/1").sentence("Тағы 2 адам келді.", 0, 5).get();
    assertThat(
        merge(one, copy, other).stream().map(claim -> claim.evidence().mentionIds()).toList(),
        containsInAnyOrder(List.of("m1", "m2"), List.of("m3")));
  }

  @Test
  void aLikeFigureInAnotherPartOfTheSentenceIsTheSameOneInTheOrderOfTheText() {
    String sentence = "Қалада 12 адам қаза тапты, ауылда 12 адам қаза тапты, жолда 12 адам.";
    List<Mention> mentions = new ArrayList<>();
    for (String doc : List.of("a", "b")) {
      // The ids run against the order of the text in one of the documents.
      mentions.add(twelve(doc + (doc.equals("a") ? "1" : "3"), doc, sentence, 7));
      mentions.add(twelve(doc + "2", doc, sentence, 34));
      mentions.add(twelve(doc + (doc.equals("a") ? "3" : "1"), doc, sentence, 59));
    }
    assertThat(
        Sayings.merge(mentions).stream().map(claim -> claim.evidence().mentionIds()).toList(),
        containsInAnyOrder(List.of("a1", "b3"), List.of("a2", "b2"), List.of("a3", "b1")));
  }

  @Test
  void contradictingClaimsNameEachOther() {
    List<Claim> claims =
        merge(
            placed("m1", "27360/1").get(),
            mention("m2").value("37483/1").context("жұмыс қамтыл").get());
    assertThat(claims, hasSize(2));
    assertThat(claims.get(0).contradiction().conflicts(), contains(claims.get(1).claimId()));
    assertThat(claims.get(1).contradiction().conflicts(), contains(claims.get(0).claimId()));
  }

  @Test
  void theNewerFigureOfOneOutletCorrectsTheOlderOne() {
    List<Claim> claims =
        merge(
            placed("m1", "27360/1").source("a.kz").published("2025-02-03").get(),
            placed("m2", "37483/1").source("a.kz").published("2025-02-10").get());
    Claim older = claims.get(claims.get(0).evidence().mentionIds().contains("m1") ? 0 : 1);
    Claim newer = claims.get(claims.get(0).evidence().mentionIds().contains("m1") ? 1 : 0);
    assertThat(older.contradiction().conflicts(), contains(newer.claimId()));
    assertThat(older.contradiction().correctedBy(), contains(newer.claimId()));
    assertThat(older.contradiction().corrects(), empty());
    assertThat(newer.contradiction().conflicts(), contains(older.claimId()));
    assertThat(newer.contradiction().corrects(), contains(older.claimId()));
    assertThat(newer.contradiction().correctedBy(), empty());
  }

  @Test
  void otherOutletsOnlyDisagree() {
    for (Claim claim :
        merge(
            placed("m1", "27360/1").source("a.kz").published("2025-02-03").get(),
            placed("m2", "37483/1").source("b.kz").published("2025-02-10").get())) {
      assertThat(claim.contradiction().conflicts(), hasSize(1));
      assertThat(claim.contradiction().corrects(), empty());
      assertThat(claim.contradiction().correctedBy(), empty());
    }
  }

  @Test
  void otherThingsTimesAndPlacesAreNoConflict() {
    Mention one = placed("m1", "27360/1").get();
    Period published = new Period(null, null, 2024, YearSource.PUBLISHED);
    Period quarter = period("2024-01-01", "2024-03-31", YearSource.EXPLICIT);
    assertNoConflict(one, mention("m2").value("37483/1").context("кәсіби оқу өт").get());
    assertNoConflict(one, placed("m2", "37483/1").indicator("employment").get());
    assertNoConflict(one, placed("m2", "37483/1").object("әйел").get());
    assertNoConflict(one, placed("m2", "3900/1").context(PLACED + " жас бағдарлама").get());
    assertNoConflict(one, placed("m2", "37483/1").district("Медеу ауданы").get());
    assertNoConflict(one, placed("m2", "37483/1").period(published).get());
    assertNoConflict(one, placed("m2", "37483/1").period(quarter).get());
    assertNoConflict(one, placed("m2", "37483/1").doc("doc of m1").get());
    assertNoConflict(one, placed("m2", "25000/1000>").get());
    assertNoConflict(one, mention("m2").value("37483/1").get());
  }

  @Test
  void figuresOfAnUnknownPlaceOrTimeAreNoConflict() {
    assertNoConflict(
        placed("m1", "27360/1").region("").get(), placed("m2", "37483/1").region("").get());
    assertNoConflict(
        placed("m1", "27360/1").period(Period.UNKNOWN).get(),
        placed("m2", "37483/1").period(Period.UNKNOWN).get());
  }

  @Test
  void manyFiguresOfOneThingAreASeries() {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < Rivals.MOST + 2; i++) {
      mentions.add(placed("m" + i, 1001 + 10 * i + "/1").get());
    }
    for (Claim claim : Sayings.merge(mentions)) {
      assertThat(claim.contradiction().conflicts(), empty());
    }
    List<Claim> fewer = Sayings.merge(mentions.subList(0, Rivals.MOST));
    assertThat(fewer.get(0).contradiction().conflicts(), hasSize(Rivals.MOST - 1));
  }

  @Test
  void twoMentionsWithOneIdAreRefused() {
    Mention mention = placed("m1", "27360/1").get();
    assertThrows(IllegalArgumentException.class, () -> merge(mention, mention));
  }

  @Test
  void anEmptyBlockHasNoClaims() {
    assertThat(merge(), empty());
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    Random random = new Random(11);
    for (int round = 0; round < 40; round++) {
      List<Mention> block = randomBlock(random, 60);
      List<Claim> expected = Sayings.merge(block);
      for (int shuffle = 0; shuffle < 5; shuffle++) {
        Collections.shuffle(block, random);
        assertThat(Sayings.merge(block), is(expected));
      }
    }
  }

  @Test
  void eachMentionIsInOneClaimAndLinksAreSymmetric() {
    Random random = new Random(12);
    for (int round = 0; round < 40; round++) {
      List<Mention> block = randomBlock(random, 80);
      List<Claim> claims = Sayings.merge(block);
      List<String> merged =
          claims.stream().flatMap(one -> one.evidence().mentionIds().stream()).toList();
      assertThat(merged, hasSize(block.size()));
      assertThat(Set.copyOf(merged), is(block.stream().map(Mention::mentionId).collect(toSet())));
      Set<String> links = new HashSet<>();
      for (Claim claim : claims) {
        claim
            .contradiction()
            .conflicts()
            .forEach(other -> links.add(claim.claimId() + ' ' + other));
      }
      for (Claim claim : claims) {
        for (String other : claim.contradiction().conflicts()) {
          assertThat(links.contains(other + ' ' + claim.claimId()), is(true));
        }
      }
    }
  }

  @Test
  void valuesOfOneClaimAgreePairByPair() {
    Random random = new Random(13);
    for (int round = 0; round < 40; round++) {
      List<Mention> block = randomBlock(random, 80);
      for (Claim claim : Sayings.merge(block)) {
        List<StatedInterval> intervals =
            block.stream()
                .filter(mention -> claim.evidence().mentionIds().contains(mention.mentionId()))
                .map(mention -> StatedInterval.of(mention.fact().amount()))
                .toList();
        for (StatedInterval one : intervals) {
          for (StatedInterval other : intervals) {
            assertThat(one + " " + other, one.agrees(other), is(true));
          }
        }
      }
    }
  }

  @Test
  void aHotBlockIsSplitAndStaysIndependentOfOrder() {
    List<Mention> block = new ArrayList<>();
    for (int i = 0; i < 4 * ClaimMerger.LARGEST_GROUP; i++) {
      String word = "сөз" + Integer.toString(i / 2, 36).replaceAll("\\d", "ж");
      block.add(mention("m" + i).value("2/1").context(word + " оқиға" + i % 7).get());
    }
    List<Claim> expected = Sayings.merge(block);
    Collections.reverse(block);
    assertThat(Sayings.merge(block), is(expected));
    assertThat(expected.size(), lessThanOrEqualTo(block.size()));
  }

  /**
   * A block that is too large is split by object, indicator, value and the most telling word, in
   * this order: two that agree in one of these alone, and not in the next, still meet.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "кәсіпкер/jobs/26000/1000/жұмыс; кәсіпкер/other/26123/1/оқу",
        "адам/jobs/26000/1000/жұмыс; адам/jobs/26123/1/оқу",
        "адам/other/26123/1/жұмыс тау; адам/other/26123/1/жұмыс шатқал",
        "адам/other/26000/1/инфрақұрылымдық тау; адам/other/26000/1/инфрақұрылымдық"
      })
  void whatAgreesMeetsInAHotBlock(String one, String other) {
    List<Mention> block = new ArrayList<>();
    for (int i = 0; i < 2 * ClaimMerger.LARGEST_GROUP; i++) {
      String word = "шатқал" + Integer.toString(i, 36).replaceAll("\\d", "ж");
      block.add(mention("f" + i).value("26000/1000").context(word).get());
    }
    block.add(ofHotBlock("m1", one));
    block.add(ofHotBlock("m2", other));
    List<List<String>> claims =
        Sayings.merge(block).stream().map(claim -> claim.evidence().mentionIds()).toList();
    assertThat(claims.contains(List.of("m1", "m2")), is(true));
  }

  private static Mention ofHotBlock(String id, String text) {
    String[] parts = text.split("/", -1);
    return mention(id)
        .object(parts[0])
        .indicator(parts[1])
        .value(parts[2] + "/" + parts[3])
        .context(parts[4])
        .get();
  }

  private static void assertMiddleGoesTo(
      String id, Mention one, Mention middle, Mention other, Mention oneAsOther) {
    assertThat(merge(one, middle), hasSize(1));
    assertThat(merge(middle, other), hasSize(1));
    assertThat(merge(oneAsOther, middle), hasSize(1));
    List<Claim> claims = merge(oneAsOther, middle, other);
    assertThat(claims, hasSize(2));
    for (Claim claim : claims) {
      assertThat(
          claim.evidence().mentionIds().contains("m2"),
          is(claim.evidence().mentionIds().contains(id)));
    }
  }

  private static Mentions placed(String id, String amount) {
    return mention(id).value(amount).context(PLACED);
  }

  private static Mentions wind(String id, String day) {
    return mention(id)
        .unit("m/s")
        .value("9-14/1")
        .object("жел")
        .context("жел жылдамдық соғ")
        .published(day);
  }

  private static Mention twelve(String id, String doc, String sentence, int begin) {
    return mention(id)
        .doc(doc)
        .value("12/1")
        .context("қаза тап қала ауыл")
        .sentence(sentence, 0, begin)
        .get();
  }

  private static Period period(String start, String end, YearSource source) {
    return new Period(LocalDate.parse(start), LocalDate.parse(end), 2024, source);
  }

  private static List<Claim> merge(Mention... mentions) {
    return Sayings.merge(List.of(mentions));
  }

  private static void assertNoConflict(Mention one, Mention other) {
    List<Claim> claims = merge(one, other);
    assertThat(claims, hasSize(2));
    assertThat(claims.get(0).contradiction().conflicts(), empty());
    assertThat(claims.get(1).contradiction().conflicts(), empty());
  }

  private static List<Mention> randomBlock(Random random, int size) {
    List<String> values =
        List.of("26000/1000", "26000/1", "26123/1", "25800/100", "26000/1000>", "26000/1~", "2/1");
    List<String> contexts =
        List.of(
            PLACED, "жұмыс қамтыл", "кәсіби оқу өт", "жұмыс бағдарлама", "мемлекеттік грант", "");
    List<String> districts = List.of("", "", "Медеу ауданы", "Әуезов ауданы");
    List<String> objects = List.of("адам", "азамат", "кәсіпкер", "жас азамат");
    List<Mention> block = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String doc = "d" + random.nextInt(20);
      int sentence = random.nextInt(3);
      block.add(
          mention("m" + i)
              .doc(doc)
              .value(pick(values, random))
              .context(pick(contexts, random))
              .district(pick(districts, random))
              .object(pick(objects, random))
              .sentence("sentence " + sentence, sentence * 20, i)
              .get());
    }
    return block;
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
