package kz.sanaq.time;

import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.NumberCell;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordCell;
import kz.sanaq.language.WordClass;
import kz.sanaq.language.WordTables;

/**
 * The words of time expressions: {@code months.tsv}, {@code time-words.tsv}, {@code relative.tsv}.
 */
final class TimeWords {
  private static final TimeWord NO_WORD = new TimeWord(TimeRole.NONE, 0);
  private static final TimeWord ROMAN_ONE = new TimeWord(TimeRole.ROMAN, 1);

  private static final Schema TIME_WORDS =
      Schema.words(
              "time-words.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("class", Cell.CLASS),
              Column.one("role", Cell.constant(TimeRole.class)),
              Column.optional("value", NumberCell.whole(1, 12)))
          .unique("form");

  private static final Schema RELATIVE =
      Schema.words(
              "relative.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("class", Cell.CLASS),
              Column.one("unit", Cell.constant(ShiftUnit.class)),
              Column.one("shift", NumberCell.whole(-12, 12)))
          .unique("form");

  private final Lexicon<TimeWord> words;
  private final Lexicon<Relative> relatives;

  private final Openings openings;

  private record TimeWord(TimeRole role, int value) {}

  /** Units that a relative word shifts by. */
  enum ShiftUnit {
    YEAR,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    NEW_YEAR,
    NOW
  }

  /** A time told by its distance from the day of publication. */
  record Relative(ShiftUnit unit, int shift) {}

  TimeWords(Loader in) {
    words = in.lexicon();
    for (Row row : in.table(WordTables.MONTHS).rows()) {
      words.add(row, new TimeWord(TimeRole.MONTH_NAME, row.integer("number")), WordClass.NOUN);
    }
    for (Row row : in.table(TIME_WORDS).rows()) {
      int value = row.get("value").isEmpty() ? 0 : row.integer("value");
      words.add(row, new TimeWord(row.constant("role", TimeRole.class), value));
    }
    relatives = in.lexicon();
    for (Row row : in.table(RELATIVE).rows()) {
      relatives.add(row, new Relative(row.constant("unit", ShiftUnit.class), row.integer("shift")));
    }
    openings = Openings.of(words, relatives);
  }

  private TimeWord word(Tokens tokens, int i) {
    if (isRomanOne(tokens, i)) {
      return ROMAN_ONE;
    }
    TimeWord word = words.at(tokens, i);
    return word == null ? NO_WORD : word;
  }

  /** In small it is an ending («594-і»), so the vocabulary must not have it as a word. */
  private static boolean isRomanOne(Tokens tokens, int i) {
    return tokens.lemma(i) == Vocabulary.BARE_ENDING
        && tokens.isCapital(i)
        && tokens.end(i) - tokens.begin(i) == 1
        && tokens.features(i) == Feature.POSSESSED_3.bit();
  }

  /** What token {@code i} does; {@link TimeRole#NONE} for most, and where there is no token. */
  TimeRole role(Tokens tokens, int i) {
    TimeRole role = word(tokens, i).role();
    // Of a verb only the plain participle counts: «өткен», «арналған».
    boolean participle = tokens.features(i) == Feature.PERFECT.bit();
    boolean verb = role == TimeRole.PAST || role == TimeRole.MEANT_FOR;
    return verb && tokens.stemEnd(i) < tokens.end(i) && !participle ? TimeRole.NONE : role;
  }

  /** Whether a time that does not begin with a number can begin at token {@code i}. */
  boolean mayBegin(Tokens tokens, int i) {
    return openings.at(tokens, i)
        ? !word(tokens, i).equals(NO_WORD) || relativeAt(tokens, i) >= 0
        : isRomanOne(tokens, i);
  }

  /** Whether token {@code i} does this. */
  boolean is(Tokens tokens, int i, TimeRole role) {
    return role(tokens, i) == role;
  }

  /** A month's number or a Roman numeral's value. */
  int value(Tokens tokens, int i) {
    return word(tokens, i).value();
  }

  /** The relative word or phrase at token {@code i}, as a match of {@link #relative(long)}. */
  long relativeAt(Tokens tokens, int i) {
    return relatives.match(tokens, i);
  }

  /** What such a match stands for. */
  Relative relative(long match) {
    return relatives.meaning(match);
  }
}
