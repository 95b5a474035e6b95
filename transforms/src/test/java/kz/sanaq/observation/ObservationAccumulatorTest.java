package kz.sanaq.observation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Change;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Claims;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.Contradiction;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Evidence;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Scope;
import kz.sanaq.model.Status;
import kz.sanaq.model.Support;
import kz.sanaq.model.Unit;
import kz.sanaq.model.Values;
import kz.sanaq.model.YearSource;
import org.junit.jupiter.api.Test;

final class ObservationAccumulatorTest {
  private static final ObservationKey KEY = ObservationKey.of(claim("k", plain("1"), "", 1).fact());

  @Test
  void tellsLowestHighestMedianLatestAndBestSupported() {
    Observation observation =
        of(
            claim("a", plain("10"), "2024-05-01", 1),
            claim("b", plain("40"), "2024-07-01", 1),
            claim("c", plain("20"), "2024-06-01", 3),
            claim("d", plain("30"), "", 2));
    assertThat(observation.values().min(), is(number("10")));
    assertThat(observation.values().max(), is(number("40")));
    assertThat("the lower one of an even count", observation.values().median(), is(number("20")));
    assertThat(observation.values().latest(), is(number("40")));
    assertThat(observation.values().latestDate(), is(LocalDate.parse("2024-07-01")));
    assertThat(observation.values().supported(), is(number("20")));
    assertThat(observation.support().claims(), is(4L));
    assertThat(observation.support().sources(), is(7L));
  }

  @Test
  void theRowHasItsKeyAndAllCounts() {
    LocalDate june = LocalDate.parse("2024-06-01");
    Fact fact =
        Facts.fact()
            .amount(plain("30"))
            .unit("KZT")
            .object("мектеп")
            .event("салу")
            .change(Change.by(Direction.DECREASE))
            .per(Per.MONTH)
            .status(Status.PLANNED)
            .period(new Period(null, null, 2023, YearSource.RELATIVE))
            .place(new Place("KZ-63", "KZ-10", "Абай ауданы", RegionSource.EXPLICIT))
            .get();
    Evidence evidence =
        new Evidence(
            List.of("m1", "m2", "m3"),
            List.of("d1", "d2"),
            List.of("Таң"),
            List.of("d1"),
            LocalDate.parse("2024-05-01"),
            june);
    Contradiction contradiction = new Contradiction(List.of("d"), List.of(), List.of());
    Claim contested = new Claim("c", fact, evidence, contradiction, Scope.REGION, number("0.7"));
    ObservationKey key =
        new ObservationKey(
            new Measurand(Unit.of("KZT"), "мектеп", "салу", "other", ""),
            Measure.DELTA,
            Direction.DECREASE,
            Per.MONTH,
            Status.PLANNED,
            "KZ-63",
            2023);
    assertThat(ObservationKey.of(fact), is(key));
    BigDecimal thirty = number("30");
    assertThat(
        ObservationAccumulator.create().add(contested).result(key),
        is(
            new Observation(
                key,
                fact.measurand(),
                new Support(1, 3, 2, 1, 1),
                new Values(thirty, thirty, thirty, thirty, june, thirty),
                number("0.7"),
                true,
                List.of("Абай ауданы"))));
    Claim calm = claim("a", plain("1"), "", 1);
    assertThat(
        ObservationAccumulator.create().add(contested).add(calm).result(KEY).conflict(), is(true));
    assertThat(
        ObservationAccumulator.create().add(calm).add(contested).result(KEY).conflict(), is(true));
  }

  @Test
  void mentionsAreAddedUp() {
    assertThat(
        of(claim("a", plain("1"), "", 2), claim("b", plain("2"), "", 3)).support().mentions(),
        is(5L));
  }

  @Test
  void anUpperBoundTellsNoValue() {
    for (Comparator bound : List.of(Comparator.LESS, Comparator.AT_MOST, Comparator.AT_LEAST)) {
      assertThat(
          of(claim("a", plain("7").with(bound), "", 1)).values().supported(), is(nullValue()));
    }
  }

  @Test
  void rangesAndBoundsAreCountedButTellNoValue() {
    Amount range = Amount.range(number("1"), number("99"), BigDecimal.ONE);
    Observation observation =
        of(
            claim("a", plain("7").with(Comparator.ABOUT), "2024-05-01", 1),
            claim("b", plain("900").with(Comparator.MORE), "2024-07-01", 5),
            claim("c", range, "2024-08-01", 5));
    assertThat(observation.support().claims(), is(3L));
    assertThat(observation.values().max(), is(number("7")));
    assertThat(observation.values().latest(), is(number("7")));
    assertThat(observation.values().supported(), is(number("7")));
    Observation only = of(claim("c", range, "2024-08-01", 5));
    assertThat(only.values().min(), is(nullValue()));
    assertThat(only.values().median(), is(nullValue()));
    assertThat(only.values().latest(), is(nullValue()));
    assertThat(only.values().latestDate(), is(nullValue()));
  }

  @Test
  void documentsOutletsSourcesAndDistrictsAreCountedOnce() {
    Claim one =
        Claims.claim("a")
            .fact(employed(plain("1"), "Медеу ауданы"))
            .documents(List.of("d1", "d2"))
            .outlets(List.of("Таң"))
            .lineages(List.of("d1"))
            .get();
    Claim other =
        Claims.claim("b")
            .fact(employed(plain("2"), "Әуезов ауданы"))
            .documents(List.of("d2", "d3"))
            .outlets(List.of("Кеш", "Таң"))
            .lineages(List.of("d1", "d3"))
            .get();
    Observation observation = of(one, other, claim("c", plain("3"), "", 0));
    assertThat(observation.support().documents(), is(3L));
    assertThat(observation.support().outlets(), is(2L));
    assertThat(observation.support().sources(), is(2L));
    assertThat(observation.districts(), contains("Медеу ауданы", "Әуезов ауданы"));
    assertThat(observation.conflict(), is(false));
  }

  @Test
  void anyOrderAndGroupingGivesTheSame() {
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      List<Claim> claims = randomClaims(random, 1 + random.nextInt(60));
      Observation expected = of(claims.toArray(Claim[]::new));
      for (int shuffle = 0; shuffle < 5; shuffle++) {
        Collections.shuffle(claims, random);
        assertThat(grouped(claims, random).result(KEY), is(expected));
      }
    }
  }

  @Test
  void mergingWithNothingChangesNothing() {
    ObservationAccumulator one = ObservationAccumulator.create().add(claim("a", plain("1"), "", 1));
    assertThat(one.merge(ObservationAccumulator.create()), is(one));
    assertThat(ObservationAccumulator.create().merge(one), is(one));
  }

  @Test
  void holdsFewPortions() {
    ObservationAccumulator accumulator = ObservationAccumulator.create();
    for (int i = 0; i < 5000; i++) {
      accumulator = accumulator.add(claim("c" + i, plain(String.valueOf(i)), "", 1));
    }
    assertThat(accumulator.portions().size(), lessThan(14));
    assertThat(accumulator.result(KEY).values().median(), is(number("2499")));
  }

  @Test
  void nothingHasNoResult() {
    assertThrows(IllegalStateException.class, () -> ObservationAccumulator.create().result(KEY));
  }

  @Test
  void objectAndEventArePartOfTheKeyOnlyWhereNoIndicatorFits() {
    Facts fact = Facts.fact().object("адам").event("қамту");
    ObservationKey other = ObservationKey.of(fact.get());
    assertThat(other.object(), is("адам"));
    assertThat(other.measurand().event(), is("қамту"));
    ObservationKey named = ObservationKey.of(fact.indicator("employment").get());
    assertThat(named.object(), is(""));
    assertThat(named.measurand().event(), is(""));
  }

  private static ObservationAccumulator grouped(List<Claim> claims, Random random) {
    if (claims.size() <= 1) {
      ObservationAccumulator empty = ObservationAccumulator.create();
      return claims.isEmpty() ? empty : empty.add(claims.get(0));
    }
    int cut = 1 + random.nextInt(claims.size() - 1);
    ObservationAccumulator left = grouped(claims.subList(0, cut), random);
    ObservationAccumulator right = grouped(claims.subList(cut, claims.size()), random);
    return left.merge(right);
  }

  private static List<Claim> randomClaims(Random random, int size) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String date = random.nextInt(4) == 0 ? "" : "2024-0" + (1 + random.nextInt(3)) + "-01";
      Amount amount = plain(random.nextInt(5) + "." + random.nextInt(3));
      Comparator[] comparators = Comparator.values();
      claims.add(
          claim(
              "c" + i,
              amount.with(comparators[random.nextInt(comparators.length)]),
              date,
              random.nextInt(3)));
    }
    return claims;
  }

  private static Observation of(Claim... claims) {
    ObservationAccumulator accumulator = ObservationAccumulator.create();
    for (Claim claim : claims) {
      accumulator = accumulator.add(claim);
    }
    return accumulator.result(KEY);
  }

  private static Amount plain(String value) {
    return Amount.of(new BigDecimal(value), BigDecimal.ONE);
  }

  private static BigDecimal number(String value) {
    return Amount.canonical(new BigDecimal(value));
  }

  /** A claim with {@code sources} documents of its own. */
  private static Claim claim(String id, Amount amount, String date, int sources) {
    List<String> documents = IntStream.range(0, sources).mapToObj(i -> id + "-" + i).toList();
    LocalDate published = date.isEmpty() ? null : LocalDate.parse(date);
    return Claims.claim(id)
        .fact(employed(amount, ""))
        .mentions(documents)
        .documents(documents)
        .lineages(documents)
        .published(published, published)
        .get();
  }

  private static Facts employed(Amount amount, String district) {
    return Facts.fact()
        .amount(amount)
        .indicator("employment")
        .place(new Place("KZ-75", "KZ-75", district, RegionSource.EXPLICIT));
  }
}
