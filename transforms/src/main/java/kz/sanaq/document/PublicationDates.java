package kz.sanaq.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Text;
import kz.sanaq.language.WordCell;
import kz.sanaq.language.WordSet;
import kz.sanaq.language.WordTables;
import kz.sanaq.model.Span;

/**
 * Reads dates as articles bear them: «09 Сәуір, 2020», «24 Желтоқсан 2020, 09:31», «2020 ж. 9
 * сәуір», «09.04.2020», «2020-04-09». Day, month and year may come in any order where the month is
 * a word; a weekday and a time of day may stand beside them.
 */
final class PublicationDates {
  /** What a word says in a date. */
  enum DateRole {
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
  record Meaning(DateRole role, int number) {}

  /**
   * A date in a text.
   *
   * @param date null when no year is said
   * @param span without the word that leads it
   * @param marked whether a word says that it is the publication date
   */
  record Stamp(LocalDate date, Span span, boolean marked) {}

  private static final Schema DATE_WORDS =
      Schema.words(
              "date-words.tsv",
              Column.one("form", WordCell.WORD),
              Column.one("role", Cell.oneOf("year", "marker", "weekday", "time")))
          .unique("form");

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final WordSet words = new WordSet();

  private PublicationDates() {}

  /**
   * Reads the months and date words of a language.
   *
   * @param pack of the language
   */
  static PublicationDates of(LanguagePack pack) {
    PublicationDates dates = new PublicationDates();
    for (Row row : pack.table(WordTables.MONTHS).rows()) {
      Meaning meaning = new Meaning(DateRole.MONTH, row.integer("number"));
      dates.meanings.put(row.required("form"), meaning);
      row.list("short").forEach(form -> dates.meanings.put(form, meaning));
    }
    for (Row row : pack.table(DATE_WORDS).rows()) {
      dates.meanings.put(
          row.required("form"), new Meaning(row.constant("role", DateRole.class), 0));
    }
    dates.meanings.keySet().forEach(dates.words::add);
    return dates;
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
