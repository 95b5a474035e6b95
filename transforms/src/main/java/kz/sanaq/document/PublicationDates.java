package kz.sanaq.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Table;
import kz.sanaq.language.Text;
import kz.sanaq.language.WordSet;
import kz.sanaq.model.Span;

/**
 * Reads dates as articles bear them: «09 Сәуір, 2020», «24 Желтоқсан 2020, 09:31», «2020 ж. 9
 * сәуір», «09.04.2020», «2020-04-09». Day, month and year may come in any order where the month is
 * a word; a weekday and a time of day may stand beside them.
 */
final class PublicationDates {
  /** What a word says in a date. */
  enum Role {
    MONTH,
    /** The number before it is a year. */
    YEAR,
    /** The publication date follows. */
    MARKER,
    WEEKDAY,
    /** A time of day follows. */
    TIME
  }

  /**
   * A word of dates.
   *
   * @param number of the month, from 1; 0 for other words
   */
  record Meaning(Role role, int number) {}

  /**
   * A date in a text.
   *
   * @param date null when no year is said
   * @param span without the word that leads it
   * @param marked whether a word says that it is the publication date
   */
  record Stamp(LocalDate date, Span span, boolean marked) {}

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final WordSet words = new WordSet();

  private PublicationDates() {}

  /**
   * Reads the months and date words of a language.
   *
   * @param folder resource folder of the language pack, with a slash at its end
   */
  static PublicationDates of(String folder) {
    PublicationDates dates = new PublicationDates();
    for (Table.Row row : Table.resource(folder + "months.tsv", "name", "number", "short").rows()) {
      Meaning meaning = new Meaning(Role.MONTH, month(row));
      dates.meanings.put(row.required("name"), meaning);
      row.list("short").forEach(form -> dates.meanings.put(form, meaning));
    }
    for (Table.Row row : Table.resource(folder + "date-words.tsv", "word", "role").rows()) {
      dates.meanings.put(row.required("word"), new Meaning(row.constant("role", Role.class), 0));
    }
    dates.meanings.keySet().forEach(dates.words::add);
    return dates;
  }

  private static int month(Table.Row row) {
    String number = row.required("number");
    if (!number.matches("[1-9]|1[0-2]")) {
      throw row.mistake("number", "is '" + number + "'", "give a number from 1 to 12");
    }
    return Integer.parseInt(number);
  }

  /** What the word at [begin, end) says in a date, null when nothing. */
  Meaning meaning(Text text, int begin, int end) {
    return begin < end && words.contains(text, begin, end)
        ? meanings.get(text.slice(begin, end).toLowerCase(Locale.ROOT))
        : null;
  }

  /** The marked, complete date that a stretch begins with, null when it begins with none. */
  Stamp leading(Text text, Span stretch) {
    Stamp stamp = new DateScan(this, text, stretch, true).read();
    return stamp == null || !stamp.marked() || stamp.date() == null ? null : stamp;
  }

  /** The date that a stretch consists of, null when it is no date or more than one. */
  Stamp whole(Text text, Span stretch) {
    DateScan scan = new DateScan(this, text, stretch, false);
    Stamp stamp = scan.read();
    return scan.isAtEnd() ? stamp : null;
  }
}
