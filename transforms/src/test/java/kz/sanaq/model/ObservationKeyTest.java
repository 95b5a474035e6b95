package kz.sanaq.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationKeyTest {
  @Test
  void whatMakesFiguresIncomparableTellsRowsApart() {
    List<Claims> claims = new ArrayList<>();
    claims.add(of(Facts.fact()));
    claims.add(of(Facts.fact().object("мектеп")));
    claims.add(of(Facts.fact().event("салу")));
    claims.add(of(Facts.fact().indicator("population.births")));
    claims.add(of(Facts.fact().indicator("population.births").qualifier("ұл")));
    claims.add(of(Facts.fact().unit("percent")));
    claims.add(of(Facts.fact().unit("USD")));
    claims.add(of(Facts.fact().unit("EUR")));
    claims.add(of(Facts.fact().change(Change.by(Direction.INCREASE))));
    claims.add(of(Facts.fact().change(Change.by(Direction.DECREASE))));
    claims.add(of(Facts.fact().per(Per.DAY)));
    claims.add(of(Facts.fact()).subset());
    claims.add(of(Facts.fact().unit("percent")).subset());
    claims.add(of(Facts.fact().status(Status.PLANNED)));
    claims.add(of(Facts.fact().place(place("KZ-71", ""))));
    claims.add(of(Facts.fact().place(place("KZ-75", "Медеу ауданы"))));
    claims.add(of(Facts.fact().period(period("2023-01-01", "2023-12-31"))));
    claims.add(of(Facts.fact().period(period("2024-01-01", "2024-12-31"))));
    claims.add(of(Facts.fact().period(period("2024-05-01", "2024-05-31"))));
    claims.add(of(Facts.fact().period(period("2024-05-01", "2024-05-01"))));
    claims.add(of(Facts.fact().period(Period.UNKNOWN)));
    List<ObservationKey> keys =
        claims.stream().map(claim -> ObservationKey.of(claim.get())).toList();
    assertEquals(keys.size(), new HashSet<>(keys).size());
    assertEquals(keys.size(), keys.stream().map(ObservationKey::id).distinct().count());
  }

  @Test
  void wordsAndDaysOfOneKindDoNot() {
    Facts births = Facts.fact().indicator("population.births");
    ObservationKey one = key(births.object("бала").event("туу").period(day("2024-05-01")));
    ObservationKey other = key(births.object("сәби").event("").period(day("2024-06-01")));
    assertEquals(one, other);
    assertEquals("", one.object());
    assertEquals("", one.measurand().event());
    assertEquals(one.id(), other.id());
  }

  @Test
  void theIdIsTheSameInEveryRun() {
    assertEquals("b1cc5184beb65a09e47ca92ecfabc4aa", key(Facts.fact()).id());
  }

  private static ObservationKey key(Facts fact) {
    return ObservationKey.of(of(fact).get());
  }

  private static Claims of(Facts fact) {
    return Claims.claim("c").fact(fact);
  }

  private static Place place(String region, String district) {
    return new Place(region, region, district, RegionSource.EXPLICIT);
  }

  private static Period day(String day) {
    return period(day, day);
  }

  private static Period period(String start, String end) {
    LocalDate last = LocalDate.parse(end);
    return new Period(LocalDate.parse(start), last, last.getYear(), YearSource.EXPLICIT);
  }
}
