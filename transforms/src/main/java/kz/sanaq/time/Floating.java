package kz.sanaq.time;

import java.time.LocalDate;
import kz.sanaq.model.Period;
import kz.sanaq.model.YearSource;
import kz.sanaq.time.TimeExpression.TimeShape;

/** Gives a year to times that name none: «15 қыркүйекте», «III тоқсанда», «9 айдың». */
final class Floating {
  /** A day further ahead than this is the last year's, unless it is planned. */
  private static final int MONTHS_AHEAD = 6;

  private final LocalDate published;

  /**
   * @param published day of publication, null when not known
   */
  Floating(LocalDate published) {
    this.published = published;
  }

  /** The time in a year that other words tell. */
  Period in(int year, TimeExpression time, YearSource source) {
    LocalDate start = inYear(time.start(), year);
    LocalDate end = inYear(time.end(), year);
    if (time.kind() == TimeShape.SINCE && start != null && published != null) {
      end = start.isAfter(published) ? null : published;
    }
    return new Period(start, end, year, source);
  }

  /** The time in the year that the day of publication suggests; unknown without either. */
  Period byPublication(TimeExpression time) {
    if (!isDatable(time)) {
      return Period.UNKNOWN;
    }
    int year = published.getYear();
    return in(isStillAhead(time) ? year - 1 : year, time, YearSource.PUBLISHED);
  }

  /** The same of what is planned, which is not long past. */
  Period planned(TimeExpression time) {
    if (!isDatable(time)) {
      return Period.UNKNOWN;
    }
    int year = published.getYear();
    return in(isLongPast(time) ? year + 1 : year, time, YearSource.PUBLISHED);
  }

  private boolean isDatable(TimeExpression time) {
    return published != null && (time.start() != null || time.end() != null);
  }

  private boolean isStillAhead(TimeExpression time) {
    return switch (time.kind()) {
      case FIRST_MONTHS, QUARTER, HALF_YEAR, RANGE -> last(time).isAfter(published.plusMonths(1));
      default -> first(time).isAfter(published.plusMonths(MONTHS_AHEAD));
    };
  }

  private boolean isLongPast(TimeExpression time) {
    return last(time).isBefore(published)
        && first(time).isBefore(published.minusMonths(MONTHS_AHEAD));
  }

  private static LocalDate first(TimeExpression time) {
    return time.start() == null ? time.end() : time.start();
  }

  private static LocalDate last(TimeExpression time) {
    return time.end() == null ? time.start() : time.end();
  }

  private static LocalDate inYear(LocalDate day, int year) {
    if (day == null) {
      return null;
    }
    LocalDate moved = day.withYear(year);
    return day.getMonthValue() == 2 && day.getDayOfMonth() == day.lengthOfMonth()
        ? moved.withDayOfMonth(moved.lengthOfMonth())
        : moved;
  }
}
