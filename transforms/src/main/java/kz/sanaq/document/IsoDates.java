package kz.sanaq.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/**
 * Reads ISO 8601 dates and date-times. Of a date-time the date counts as it is written, whatever
 * the zone: it is the date that the outlet's readers saw.
 */
final class IsoDates {
  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[' '][XXXXX][XXXX][XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** No article is older; 0001-01-01 is what many programs write where they know no day. */
  private static final int FIRST_YEAR = 1000;

  private IsoDates() {}

  /** A day, null where no article can be of it. */
  static LocalDate known(LocalDate date) {
    return date.getYear() < FIRST_YEAR ? null : date;
  }

  /** The date of a date or date-time, null when it is neither. */
  static LocalDate parse(String value) {
    try {
      return known(DATE_TIME.parse(value, TemporalQueries.localDate()));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
