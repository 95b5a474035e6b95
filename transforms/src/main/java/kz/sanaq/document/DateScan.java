package kz.sanaq.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import kz.sanaq.language.Text;
import kz.sanaq.model.Span;

/** One pass over the parts of a date; it ends at the first thing that belongs to none. */
final class DateScan {
  private final PublicationDates words;
  private final Text text;
  private final int limit;
  private final boolean leading;
  private int at;
  private int begin = -1;
  private int end;
  private int day;
  private int month;
  private int year;
  private boolean yearJustRead;
  private boolean marked;

  /**
   * @param leading whether other text may follow, so that nothing but a time is taken once the date
   *     is complete
   */
  DateScan(PublicationDates words, Text text, Span stretch, boolean leading) {
    this.words = words;
    this.text = text;
    this.at = stretch.begin();
    this.limit = stretch.end();
    this.leading = leading;
  }

  /** The date, null when there is none. */
  PublicationDates.Stamp read() {
    skipFillers();
    while (at < limit && (isDigit(at) ? number() : word())) {
      skipFillers();
    }
    if (day == 0 || month == 0) {
      return null;
    }
    try {
      // 2000 is a leap year: any day that some year has is a day.
      LocalDate date = LocalDate.of(year == 0 ? 2000 : year, month, day);
      return new PublicationDates.Stamp(year == 0 ? null : date, new Span(begin, end), marked);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether nothing stands after what was read. */
  boolean isAtEnd() {
    return at >= limit;
  }

  private void skipFillers() {
    while (at < limit && " ,.:;()".indexOf(text.at(at)) >= 0) {
      at++;
    }
  }

  private boolean word() {
    int stop = at;
    while (stop < limit && Character.isLetter(text.at(stop))) {
      stop++;
    }
    PublicationDates.Meaning meaning = words.meaning(text, at, stop);
    boolean compound = stop < limit && text.at(stop) == '-';
    if (meaning == null || compound || !fits(meaning)) {
      return false;
    }
    if (meaning.role() == PublicationDates.DateRole.MARKER) {
      marked = true;
      at = stop;
      return true;
    }
    if (meaning.role() == PublicationDates.DateRole.MONTH) {
      month = meaning.number();
    }
    take(stop);
    return true;
  }

  private boolean fits(PublicationDates.Meaning meaning) {
    return switch (meaning.role()) {
      case MONTH -> month == 0;
      case YEAR -> yearJustRead;
      case MARKER -> begin < 0;
      case WEEKDAY -> !(leading && isComplete());
      case TIME -> isComplete() && at + 1 < limit && isDigit(at + 1);
    };
  }

  private boolean number() {
    return time() || numericDate() || dayOrYear();
  }

  private boolean time() {
    int hours = digits(at);
    int stop = hours;
    while (stop + 2 < limit && text.at(stop) == ':' && digits(stop + 1) == stop + 3) {
      stop += 3;
    }
    if (hours - at > 2 || stop == hours) {
      return false;
    }
    take(stop);
    return true;
  }

  private boolean numericDate() {
    int first = digits(at);
    if (day > 0 || month > 0 || year > 0 || first + 1 >= limit) {
      return false;
    }
    char separator = text.at(first);
    int second = digits(first + 1);
    if (".-/".indexOf(separator) < 0 || second >= limit || text.at(second) != separator) {
      return false;
    }
    int third = digits(second + 1);
    boolean yearFirst = first - at == 4;
    int yearBegin = yearFirst ? at : second + 1;
    int dayBegin = yearFirst ? second + 1 : at;
    if (yearBegin + 4 != (yearFirst ? first : third)
        || isOutside(second - first - 1)
        || isOutside(yearFirst ? third - second - 1 : first - at)) {
      return false;
    }
    year = value(yearBegin, yearBegin + 4);
    month = value(first + 1, second);
    day = value(dayBegin, yearFirst ? third : first);
    take(third);
    yearJustRead = !yearFirst;
    return true;
  }

  private boolean dayOrYear() {
    int stop = digits(at);
    boolean attached = stop < limit && (Character.isLetter(text.at(stop)) || text.at(stop) == '-');
    if (attached) {
      return false;
    }
    if (stop - at == 4 && year == 0) {
      year = value(at, stop);
      take(stop);
      yearJustRead = true;
      return true;
    }
    if (isOutside(stop - at) || day > 0) {
      return false;
    }
    day = value(at, stop);
    take(stop);
    return true;
  }

  private boolean isComplete() {
    return day > 0 && month > 0 && year > 0;
  }

  private static boolean isOutside(int length) {
    return length < 1 || length > 2;
  }

  private void take(int stop) {
    begin = begin < 0 ? at : begin;
    at = stop;
    end = stop;
    yearJustRead = false;
  }

  private boolean isDigit(int i) {
    return text.at(i) >= '0' && text.at(i) <= '9';
  }

  private int digits(int from) {
    int i = from;
    while (i < limit && isDigit(i)) {
      i++;
    }
    return i;
  }

  /** The value of at most four digits. */
  private int value(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = 10 * value + text.at(i) - '0';
    }
    return value;
  }
}
