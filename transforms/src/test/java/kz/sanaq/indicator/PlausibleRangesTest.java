package kz.sanaq.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no level of an indicator can be, by rows of our own. */
class PlausibleRangesTest {
  private static final Place KAZAKHSTAN = new Place("KZ", "KZ", "", RegionSource.EXPLICIT);
  private static final Place ALMATY = new Place("KZ-75", "KZ-75", "", RegionSource.EXPLICIT);
  private static final Place CHINA = new Place("CN", "CN", "", RegionSource.EXPLICIT);
  private static final Place TWO = Place.several(List.of("KZ-75", "KZ-79"));
  private static final Place TWO_ABROAD = Place.several(List.of("CN", "RU"));

  private static PlausibleRange bound(String unit, boolean home, String least, String most) {
    return new PlausibleRange(List.of(unit), home, decimal(least), decimal(most), "bounds.tsv:2");
  }

  private static BigDecimal decimal(String number) {
    return number == null ? null : new BigDecimal(number);
  }

  private static boolean isBroken(PlausibleRange bound, String unit, Place place, String value) {
    return bound.isBrokenBy(Unit.of(unit), place, Amount.of(new BigDecimal(value), BigDecimal.ONE));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, true",
    "0, false",
    "50, false",
    "100, false",
    "100.1, true",
    "450, true",
  })
  void theEndsBelongToWhatCanBe(String value, boolean broken) {
    assertEquals(broken, isBroken(bound("percent", false, "0", "100"), "percent", CHINA, value));
  }

  @ParameterizedTest
  @CsvSource({"-1000, true, false", "1000, false, true"})
  void anEndThatIsNotToldIsOpen(String value, boolean belowLeast, boolean aboveMost) {
    assertEquals(belowLeast, isBroken(bound("person", false, "0", null), "person", CHINA, value));
    assertEquals(aboveMost, isBroken(bound("person", false, null, "100"), "person", CHINA, value));
  }

  @Test
  void bothEndsOfARangeMustBeWithin() {
    PlausibleRange bound = bound("percent", false, "0", "100");
    for (String[] range :
        List.of(
            new String[] {"4", "5", "false"},
            new String[] {"-4", "5", "true"},
            new String[] {"4", "500", "true"})) {
      Amount amount =
          Amount.range(new BigDecimal(range[0]), new BigDecimal(range[1]), BigDecimal.ONE);
      assertEquals(
          Boolean.valueOf(range[2]),
          bound.isBrokenBy(Unit.of("percent"), KAZAKHSTAN, amount),
          range[0] + " to " + range[1]);
    }
  }

  @Test
  void aBoundIsOfItsUnitOrItsKindOfUnits() {
    assertEquals(false, isBroken(bound("percent", false, "0", "100"), "person", CHINA, "450"));
    assertEquals(true, isBroken(bound("a", false, "20", "100"), "a", CHINA, "450"));
    assertEquals(false, isBroken(bound("a", false, "20", "100"), "mo", CHINA, "450"));
    assertEquals(true, isBroken(bound("physical", false, "20", "100"), "mo", CHINA, "450"));
  }

  @Test
  void whatHoldsAtHomeDoesNotHoldAbroad() {
    PlausibleRange home = bound("person", true, null, "30000000");
    for (Place place : List.of(KAZAKHSTAN, ALMATY, TWO)) {
      assertEquals(true, isBroken(home, "person", place, "30000001"), place.toString());
      assertEquals(false, isBroken(home, "person", place, "30000000"), place.toString());
    }
    for (Place place : List.of(CHINA, TWO_ABROAD, Place.UNKNOWN)) {
      assertEquals(false, isBroken(home, "person", place, "1400000000"), place.toString());
    }
  }

  /** Where the rows that ship are looked for: by the code, by its group, or by neither. */
  @ParameterizedTest
  @CsvSource({
    "employment.unemployment_rate, percent, 450, bounds.tsv:7",
    "employment.unemployment_rate, percent, 100, ''",
    "employment.employed, person, 30000001, bounds.tsv:13",
    "population.total, person, 30000001, bounds.tsv:12",
    "transport.passengers, person, 30000001, ''",
    "other, person, 30000001, ''",
  })
  void rowsAreFoundByIndicatorAndByGroup(String code, String unit, String value, String row) {
    Amount amount = Amount.of(new BigDecimal(value), BigDecimal.ONE);
    assertEquals(row, new PlausibleRanges().broken(code, Unit.of(unit), KAZAKHSTAN, amount));
  }
}
