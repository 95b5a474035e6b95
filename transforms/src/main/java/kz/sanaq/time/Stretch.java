package kz.sanaq.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

/**
 * A time read so far: calendar days, and the tokens that tell them.
 *
 * @param begin first token
 * @param end token after the last
 * @param last the word whose ending is the expression's case
 * @param start first day, null when unknown
 * @param finish last day, null when unknown
 * @param length what it measures, null where it says when
 */
record Stretch(
    int begin,
    int end,
    int last,
    TimeShape kind,
    Anchor anchor,
    LocalDate start,
    LocalDate finish,
    Length length) {

  /** The year of a base that is not known, as when a relative word stands in an undated text. */
  static final int UNKNOWN_YEAR = Integer.MIN_VALUE;

  Stretch from(int token) {
    return new Stretch(token, end, last, kind, anchor, start, finish, length);
  }

  Stretch to(int after, int word) {
    return new Stretch(begin, after, word, kind, anchor, start, finish, length);
  }

  Stretch as(TimeShape other, LocalDate first, LocalDate final_) {
    return new Stretch(begin, end, last, other, anchor, first, final_, length);
  }

  /** From the first of two to the second; the earlier one alone where they are out of order. */
  static Stretch range(Stretch first, Stretch second) {
    Stretch whole = second.from(first.begin());
    if (first.start() == null || second.finish() == null) {
      return whole.as(TimeShape.RANGE, null, null);
    }
    return first.start().isAfter(second.finish())
        ? first
        : whole.as(TimeShape.RANGE, first.start(), second.finish());
  }

  /** The months {@code first} to {@code final_} of a year, told up to token {@code last}. */
  static Stretch months(BaseYear base, int last, TimeShape kind, int first, int final_) {
    int end = last + 1;
    if (base.year() == UNKNOWN_YEAR) {
      return new Stretch(base.begin(), end, last, kind, base.anchor(), null, null, null);
    }
    LocalDate start = LocalDate.of(base.year(), first, 1);
    LocalDate finish = LocalDate.of(base.year(), final_, 1).plusMonths(1).minusDays(1);
    return new Stretch(base.begin(), end, last, kind, base.anchor(), start, finish, null);
  }

  /** One day; null where the month has no such day. */
  static Stretch day(BaseYear base, int end, int last, int month, int day) {
    if (base.year() == UNKNOWN_YEAR) {
      return new Stretch(base.begin(), end, last, TimeShape.DAY, base.anchor(), null, null, null);
    }
    try {
      LocalDate date = LocalDate.of(base.year(), month, day);
      return new Stretch(base.begin(), end, last, TimeShape.DAY, base.anchor(), date, date, null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * A year that parts of a year are read into.
   *
   * @param begin first token of the expression so far
   * @param anchor how the year is told
   * @param year its number, {@link #UNKNOWN_YEAR} when it is not known
   */
  record BaseYear(int begin, Anchor anchor, int year) {}
}
