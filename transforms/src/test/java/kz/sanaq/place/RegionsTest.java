package kz.sanaq.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
  private final Regions regions = new Regions();

  @ParameterizedTest
  @CsvSource({
    "KZ-10, 2022-06-07, KZ-63",
    "KZ-10, 2022-06-08, KZ-10",
    "KZ-33, 2022-06-07, KZ-19",
    "KZ-33, 2022-06-08, KZ-33",
    "KZ-62, 2022-06-07, KZ-35",
    "KZ-62, 2022-06-08, KZ-62",
    "KZ-79, 2018-06-18, KZ-61",
    "KZ-79, 2018-06-19, KZ-79",
    "KZ-63, 2010-01-01, KZ-63",
    "KZ, 2010-01-01, KZ",
    "RU, 2010-01-01, RU"
  })
  void landBelongsToTheRegionOfItsTime(String today, LocalDate day, String valid) {
    assertEquals(valid, regions.on(today, day));
  }

  @Test
  void withoutADayItIsToday() {
    assertEquals("KZ-10", regions.on("KZ-10", null));
  }
}
