package kz.sanaq.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodKindTest {
  @ParameterizedTest
  @CsvSource({
    "2025-05-03, 2025-05-03, EXPLICIT, DAY",
    "2025-05-05, 2025-05-11, EXPLICIT, WEEK",
    // Of «соңғы аптада» both ends are days of one name.
    "2025-05-05, 2025-05-12, RELATIVE, WEEK",
    "2025-05-05, 2025-05-06, EXPLICIT, PART_OF_YEAR",
    "2025-02-01, 2025-02-28, EXPLICIT, MONTH",
    "2024-02-01, 2024-02-29, EXPLICIT, MONTH",
    "2025-05-05, 2025-06-05, RELATIVE, MONTH",
    "2025-01-31, 2025-02-28, RELATIVE, MONTH",
    "2025-02-28, 2025-03-31, RELATIVE, MONTH",
    "2025-01-01, 2025-02-28, EXPLICIT, TWO_MONTHS",
    "2025-04-01, 2025-06-30, EXPLICIT, QUARTER",
    "2025-02-01, 2025-05-31, EXPLICIT, FOUR_MONTHS",
    "2025-01-01, 2025-05-31, EXPLICIT, FIVE_MONTHS",
    "2025-07-01, 2025-12-31, EXPLICIT, HALF_YEAR",
    "2025-01-01, 2025-07-31, EXPLICIT, SEVEN_MONTHS",
    "2025-01-01, 2025-08-31, EXPLICIT, EIGHT_MONTHS",
    "2025-01-01, 2025-09-30, EXPLICIT, NINE_MONTHS",
    "2025-01-01, 2025-10-31, EXPLICIT, TEN_MONTHS",
    "2025-01-01, 2025-11-30, EXPLICIT, ELEVEN_MONTHS",
    "2025-01-01, 2025-12-31, EXPLICIT, YEAR",
    "2024-05-05, 2025-05-05, RELATIVE, YEAR",
    "2024-09-01, 2025-08-31, EXPLICIT, YEAR",
    "2025-01-01, 2025-11-28, RELATIVE, YEAR_TO_DATE",
    "2024-12-15, 2025-11-28, EXPLICIT, PART_OF_YEAR",
    "2025-03-02, 2025-03-20, EXPLICIT, PART_OF_YEAR",
    "2014-01-01, 2015-01-13, EXPLICIT, SEVERAL_YEARS",
    "2016-01-01, 2018-12-31, EXPLICIT, SEVERAL_YEARS",
    "2019-01-01, , RELATIVE, SINCE",
    ", 2030-12-31, EXPLICIT, UNTIL",
    ", , PUBLISHED, AS_OF",
    ", , CONTEXT, UNKNOWN",
    ", , NONE, UNKNOWN",
  })
  void isTheLengthOfThePeriod(LocalDate start, LocalDate end, YearSource source, PeriodKind kind) {
    Integer year = source == YearSource.NONE ? null : (Integer) 2025;
    assertEquals(kind, PeriodKind.of(new Period(start, end, year, source)));
  }
}
