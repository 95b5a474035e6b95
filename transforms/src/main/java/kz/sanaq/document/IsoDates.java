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

  private IsoDates() {}

  /** The date of a date or date-time, null when it is neither. */
  static LocalDate parse(String value) {
    try {
      LocalDate date = DATE_TIME.parse(value, TemporalQueries.localDate());
      return date.getYear() < 1 ? null : date;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
