package kz.sanaq.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long the time is that a figure speaks of: figures of periods of two kinds are not comparable.
 *
 * <p>Whole months count from any day («соңғы үш айда» is a quarter of a year, too), for what is
 * compared is their length.
 */
public enum PeriodKind {
  /** One day: «3 мамырда». */
  DAY,
  /** Seven days: «өткен аптада». */
  WEEK,
  MONTH,
  TWO_MONTHS,
  QUARTER,
  FOUR_MONTHS,
  FIVE_MONTHS,
  HALF_YEAR,
  SEVEN_MONTHS,
  EIGHT_MONTHS,
  NINE_MONTHS,
  TEN_MONTHS,
  ELEVEN_MONTHS,
  YEAR,
  /** From the beginning of a year to a day in it that ends no month: «жыл басынан бері». */
  YEAR_TO_DATE,
  /** Any other time that is shorter than a year: «1–20 мамырда». */
  PART_OF_YEAR,
  /** More than a year: «2016–2018 жылдары». */
  SEVERAL_YEARS,
  /** From a day on, the end unsaid: «2019 жылдан бастап». */
  SINCE,
  /** Up to a day, the beginning unsaid: «2030 жылға дейін». */
  UNTIL,
  /** The state when it was published: no time is told, or «бүгінде» and the like. */
  AS_OF,
  /** Only the year is known, or not even that. */
  UNKNOWN;

  private static final int MONTHS_OF_YEAR = 12;
  private static final int DAYS_OF_WEEK = 7;

  /** The kind of a period. */
  public static PeriodKind of(Period period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start == null && end == null) {
      return period.source() == YearSource.PUBLISHED ? AS_OF : UNKNOWN;
    }
    if (start == null || end == null) {
      return start == null ? UNTIL : SINCE;
    }
    return of(start, end);
  }

  private static PeriodKind of(LocalDate start, LocalDate end) {
    if (!start.isBefore(end)) {
      return DAY;
    }
    int months = wholeMonths(start, end);
    if (months > 0) {
      return values()[MONTH.ordinal() + months - 1];
    }
    long days = ChronoUnit.DAYS.between(start, end);
    if (days == DAYS_OF_WEEK || days == DAYS_OF_WEEK - 1) {
      return WEEK;
    }
    if (start.plusYears(1).isBefore(end)) {
      return SEVERAL_YEARS;
    }
    boolean fromNewYear = start.getDayOfYear() == 1 && start.getYear() == end.getYear();
    return fromNewYear ? YEAR_TO_DATE : PART_OF_YEAR;
  }

  /** How many months, to the last day or to the same day of a month; 0 where not whole. */
  private static int wholeMonths(LocalDate start, LocalDate end) {
    for (int months = 1; months <= MONTHS_OF_YEAR; months++) {
      LocalDate then = start.plusMonths(months);
      boolean same = then.equals(end) || end.minusMonths(months).equals(start);
      if (same || then.equals(end.plusDays(1))) {
        return months;
      }
    }
    return 0;
  }
}
