package kz.sanaq.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The time that a figure speaks of. Databases, and dates of most languages, begin with the year 1
 * and end with 9999: a day beyond is none, while its year is told.
 *
 * @param start first day, null when unknown
 * @param end last day, null when unknown
 * @param year the year the figure is filed under (of a span or a deadline: its last), null when
 *     unknown
 * @param source where the year comes from; {@link YearSource#NONE} exactly when {@code year} is
 *     null
 */
public record Period(LocalDate start, LocalDate end, Integer year, YearSource source) {
  private static final int LAST_YEAR = 9999;

  /** No time known. */
  public static final Period UNKNOWN = new Period(null, null, null, YearSource.NONE);

  public Period {
    Objects.requireNonNull(source);
    if ((year == null) != (source == YearSource.NONE)) {
      throw new IllegalArgumentException("year " + year + " from " + source);
    }
    start = isHeld(start) ? start : null;
    end = isHeld(end) ? end : null;
  }

  private static boolean isHeld(LocalDate day) {
    return day != null && day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
  }
}
