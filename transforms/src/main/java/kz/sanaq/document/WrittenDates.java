package kz.sanaq.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the dates that fields of articles hold: ISO 8601 ({@link IsoDates}); «15.08.2024»,
 * «15/08/2024» and «2024.08.15», with a time of day after it or not, the day before the month as
 * everywhere in Kazakhstan; RFC 822 («Thu, 15 Aug 2024 10:00:00 +0500»); and seconds or
 * milliseconds since 1970.
 *
 * <p>Of a date with a time the date counts as it is written. Seconds have no zone of their own:
 * they count in Kazakhstan's, five hours before Greenwich.
 */
final class WrittenDates {
  private static final ZoneOffset KAZAKHSTAN = ZoneOffset.ofHours(5);

  /** From 2001 on seconds have ten digits, until 2286. */
  private static final Pattern SECONDS = Pattern.compile("[0-9]{10}(\\.[0-9]+)?");

  private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{13}");

  private static final String TIME = "[[','] H:mm[:ss]]";

  private static final List<DateTimeFormatter> LOCAL =
      List.of(
          format("d.M.uuuu" + TIME),
          format("d/M/uuuu" + TIME),
          format("uuuu.M.d" + TIME),
          format("uuuu/M/d" + TIME),
          format("[EEE', ']d MMM uuuu[ H:mm[:ss]][ XXX][ XX][ z]"));

  private WrittenDates() {}

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The date, null when the value is none. */
  static LocalDate parse(String value) {
    LocalDate iso = IsoDates.parse(value);
    if (iso != null) {
      return iso;
    }
    if (MILLISECONDS.matcher(value).matches()) {
      return day(Long.parseLong(value) / 1000);
    }
    if (SECONDS.matcher(value).matches()) {
      return day(Long.parseLong(value.substring(0, 10)));
    }
    for (DateTimeFormatter local : LOCAL) {
      LocalDate date = parse(value, local);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static LocalDate day(long seconds) {
    return Instant.ofEpochSecond(seconds).atOffset(KAZAKHSTAN).toLocalDate();
  }

  private static LocalDate parse(String value, DateTimeFormatter format) {
    try {
      return IsoDates.known(format.parse(value, TemporalQueries.localDate()));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
