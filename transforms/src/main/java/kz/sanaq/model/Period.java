package kz.sanaq.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The time that a figure speaks of.
 *
 * @param start first day, null when unknown
 * @param end last day, null when unknown
 * @param year the year the figure is filed under (of a span or a deadline: its last), null when
 *     unknown
 * @param source where the year comes from; {@link YearSource#NONE} exactly when {@code year} is
 *     null
 */
public record Period(LocalDate start, LocalDate end, Integer year, YearSource source) {
  /** No time known. */
  public static final Period UNKNOWN = new Period(null, null, null, YearSource.NONE);

  public Period {
    Objects.requireNonNull(source);
    if ((year == null) != (source == YearSource.NONE)) {
      throw new IllegalArgumentException("year " + year + " from " + source);
    }
  }
}
