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
import kz.sanaq.model.Claim;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Observation;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Status;
import kz.sanaq.model.YearSource;
import org.junit.jupiter.api.Test;

final class ObservationAccumulatorTest {
  private static final ObservationKey KEY = ObservationKey.of(claim("k", plain("1"), "", 1));

  @Test
  void tellsLowestHighestMedianLatestAndBestSupported() {
    Observation observation =
        of(
            claim("a", plain("10"), "2024-05-01", 1),
            claim("b", plain("40"), "2024-07-01", 1),
            claim("c", plain("20"), "2024-06-01", 3),
            claim("d", plain("30"), "", 2));
    assertThat(observation.min(), is(number("10")));
    assertThat(observation.max(), is(number("40")));
    assertThat("the lower one of an even count", observation.median(), is(number("20")));
    assertThat(observation.latest(), is(number("40")));
    assertThat(observation.latestDate(), is(LocalDate.parse("2024-07-01")));
    assertThat(observation.supported(), is(number("20")));
    assertThat(observation.claims(), is(4L));
    assertThat(observation.sources(), is(7L));
  }

  @Test
  void theRowHasItsKeyAndAllCounts() {
    LocalDate june = LocalDate.parse("2024-06-01");
    Claim contested =
        new Claim(
            "c",
            plain("30"),
            "KZT",
            "мектеп",
            "other",
            Measure.DELTA,
            Direction.DECREASE,
            null,
            Per.MONTH,
            Status.PLANNED,
            new Period(null, null, 2023, YearSource.RELATIVE),
            new Place("KZ-63", "KZ-10", "Абай ауданы", RegionSource.EXPLICIT),
            LocalDate.parse("2024-05-01"),
            june,
            List.of("m1", "m2", "m3"),
            List.of("d1", "d2"),
            List.of("Таң"),
            List.of("d1"),
            List.of("d"),
            List.of(),
            List.of());
    Observation observation =
        ObservationAccumulator.create().add(contested).result(ObservationKey.of(contested));
    assertThat(
        observation,
        is(
            new Observation(
                "other",
                "мектеп",
                "KZT",
                Measure.DELTA,
                Direction.DECREASE,
                Per.MONTH,
                Status.PLANNED,
                "KZ-63",
                2023,
                1,
                3,
                2,
                1,
                1,
                number("30"),
                number("30"),
                number("30"),
                number("30"),
                june,
                number("30"),
                true,
                List.of("Абай ауданы"))));
    assertThat(ObservationKey.of(observation), is(ObservationKey.of(contested)));
    Claim calm = claim("a", plain("1"), "", 1);
    assertThat(
        ObservationAccumulator.create().add(contested).add(calm).result(KEY).conflict(), is(true));
    assertThat(
        ObservationAccumulator.create().add(calm).add(contested).result(KEY).conflict(), is(true));
  }

  @Test
  void mentionsAreAddedUp() {
    assertThat(of(claim("a", plain("1"), "", 2), claim("b", plain("2"), "", 3)).mentions(), is(5L));
  }

  @Test
  void anUpperBoundTellsNoValue() {
    for (Comparator bound : List.of(Comparator.LESS, Comparator.AT_MOST, Comparator.AT_LEAST)) {
      assertThat(of(claim("a", plain("7").with(bound), "", 1)).supported(), is(nullValue()));
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
    assertThat(observation.claims(), is(3L));
    assertThat(observation.max(), is(number("7")));
    assertThat(observation.latest(), is(number("7")));
    assertThat(observation.supported(), is(number("7")));
    Observation only = of(claim("c", range, "2024-08-01", 5));
    assertThat(only.min(), is(nullValue()));
    assertThat(only.median(), is(nullValue()));
    assertThat(only.latest(), is(nullValue()));
    assertThat(only.latestDate(), is(nullValue()));
  }

  @Test
  void documentsOutletsSourcesAndDistrictsAreCountedOnce() {
    Claim one =
        claim("a", plain("1"), "Медеу ауданы", List.of("d1", "d2"), List.of("Таң"), List.of("d1"));
    Claim other =
        claim(
            "b",
            plain("2"),
            "Әуезов ауданы",
            List.of("d2", "d3"),
            List.of("Кеш", "Таң"),
            List.of("d1", "d3"));
    Observation observation = of(one, other, claim("c", plain("3"), "", 0));
    assertThat(observation.documents(), is(3L));
    assertThat(observation.outlets(), is(2L));
    assertThat(observation.sources(), is(2L));
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
    assertThat(accumulator.result(KEY).median(), is(number("2499")));
  }

  @Test
  void nothingHasNoResult() {
    assertThrows(IllegalStateException.class, () -> ObservationAccumulator.create().result(KEY));
  }

  @Test
  void theObjectIsPartOfTheKeyOnlyWhereNoIndicatorFits() {
    Claim known = claim("a", plain("1"), "", 1);
    assertThat(ObservationKey.of(known).object(), is(""));
    assertThat(ObservationKey.of(withIndicator(known, "other")).object(), is("адам"));
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
    return claim(id, amount, "employment", "", published, documents, List.of(), documents);
  }

  private static Claim claim(
      String id,
      Amount amount,
      String district,
      List<String> documents,
      List<String> outlets,
      List<String> lineages) {
    return claim(id, amount, "employment", district, null, documents, outlets, lineages);
  }

  private static Claim withIndicator(Claim claim, String indicator) {
    return claim(
        claim.claimId(), claim.amount(), indicator, "", null, List.of(), List.of(), List.of());
  }

  private static Claim claim(
      String id,
      Amount amount,
      String indicator,
      String district,
      LocalDate published,
      List<String> documents,
      List<String> outlets,
      List<String> lineages) {
    return new Claim(
        id,
        amount,
        "person",
        "адам",
        indicator,
        Measure.LEVEL,
        Direction.NONE,
        null,
        Per.NONE,
        Status.ACTUAL,
        new Period(null, null, 2024, YearSource.EXPLICIT),
        new Place("KZ-75", "KZ-75", district, RegionSource.EXPLICIT),
        published,
        published,
        documents,
        documents,
        outlets,
        lineages,
        List.of(),
        List.of(),
        List.of());
  }
}
