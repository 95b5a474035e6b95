package kz.sanaq.time;

import kz.sanaq.language.Cell;
import kz.sanaq.language.CodeCell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;
import kz.sanaq.model.QuantityType;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.RangeReader;
import kz.sanaq.number.Units;

/**
 * The words of durations, ages and times of day: {@code durations.tsv}, {@code lengths.tsv}, {@code
 * dayparts.tsv}.
 */
final class DurationWords {
  /** What a unit counts. */
  enum DurationType {
    YEAR,
    SCHOOL_YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    CENTURY,
    /** «жас», which is also young. */
    AGE,
    AGED,
    HOUR,
    MINUTE,
    SECOND;

    boolean isAge() {
      return this == AGE || this == AGED;
    }

    QuantityType type() {
      return this == HOUR || this == MINUTE || this == SECOND
          ? QuantityType.TIME
          : QuantityType.DATE;
    }
  }

  /** A unit of time. */
  record DurationUnit(DurationType kind, String code, String rule) {}

  private static final Schema DURATIONS =
      Schema.words(
              "durations.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("kind", Cell.constant(DurationType.class)),
              Column.optional("unit", CodeCell.of("units.tsv")),
              Column.one("class", Cell.CLASS))
          .unique("form");

  private static final Schema LENGTHS = phrases("lengths.tsv");
  private static final Schema DAY_PARTS = phrases("dayparts.tsv");

  private final Lexicon<DurationUnit> units;
  private final Lexicon<String> lengths;
  private final Lexicon<String> dayParts;
  private final RangeReader ranges;

  DurationWords(Loader in, BoundReader bounds) {
    units = in.lexicon();
    for (Row row : in.table(DURATIONS).rows()) {
      units.add(
          row,
          new DurationUnit(row.constant("kind", DurationType.class), row.get("unit"), row.place()));
    }
    lengths = words(in, LENGTHS);
    dayParts = words(in, DAY_PARTS);
    ranges = new RangeReader(bounds, this::unit);
  }

  private static Schema phrases(String file) {
    return Schema.words(file, Column.one("form", WordCell.PHRASE), Column.one("class", Cell.CLASS))
        .unique("form");
  }

  private static Lexicon<String> words(Loader in, Schema table) {
    Lexicon<String> lexicon = in.lexicon();
    for (Row row : in.table(table).rows()) {
      lexicon.add(row, row.place());
    }
    return lexicon;
  }

  private Units.UnitSpan unit(Tokens tokens, int i, int to) {
    long found = unitAt(tokens, i, to);
    int end = Lexicon.end(found);
    return found < 0 ? null : new Units.UnitSpan(end, tokens.features(end - 1));
  }

  /** What reads ranges of times: «2-ден 5 жылға дейін». */
  RangeReader ranges() {
    return ranges;
  }

  /** The unit that begins at token {@code i}, a match of {@link #unit(long)}; negative for none. */
  long unitAt(Tokens tokens, int i, int to) {
    long found = i < to ? units.match(tokens, i) : -1;
    return found < 0 || Lexicon.end(found) > to ? -1 : found;
  }

  /** What such a match stands for. */
  DurationUnit unit(long match) {
    return units.meaning(match);
  }

  /** Whether the one word at token {@code i} is a unit of a kind. */
  boolean is(Tokens tokens, int i, DurationType kind) {
    DurationUnit unit = units.at(tokens, i);
    return unit != null && unit.kind() == kind;
  }

  /** Whether a noun that durations are told of begins at token {@code i}: «ұзақтығы». */
  boolean isLength(Tokens tokens, int i) {
    return lengths.match(tokens, i) >= 0;
  }

  /** Whether a word stands at token {@code i} that a time of day follows: «таңғы», «сағат». */
  boolean isDayPart(Tokens tokens, int i) {
    return dayParts.at(tokens, i) != null;
  }
}
