package kz.sanaq.time;

import java.util.Locale;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Table;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;

/**
 * The words of time expressions: {@code months.tsv}, {@code time-words.tsv}, {@code relative.tsv}.
 */
final class TimeWords {
  private static final TimeWord NO_WORD = new TimeWord(TimeRole.NONE, 0);
  private static final TimeWord ROMAN_ONE = new TimeWord(TimeRole.ROMAN, 1);

  private final Lexicon<TimeWord> words;
  private final Lexicon<Relative> relatives;

  private final Openings openings;

  private record TimeWord(TimeRole role, int value) {}

  /** Units that a relative word shifts by. */
  enum Unit {
    YEAR,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    NEW_YEAR,
    NOW
  }

  /** A time told by its distance from the day of publication. */
  record Relative(Unit unit, int shift) {}

  TimeWords(Loader in) {
    words = in.lexicon();
    for (Table.Row row : in.table("months.tsv", "name", "number").rows()) {
      words.add(
          row.required("name"),
          new TimeWord(TimeRole.MONTH_NAME, integer(row, "number")),
          WordClass.NOUN);
    }
    for (Table.Row row : in.table("time-words.tsv", "word", "class", "role", "value").rows()) {
      int value = row.get("value").isEmpty() ? 0 : integer(row, "value");
      words.add(
          row.required("word"),
          new TimeWord(row.constant("role", TimeRole.class), value),
          row.constant("class", WordClass.class));
    }
    relatives = in.lexicon();
    for (Table.Row row : in.table("relative.tsv", "phrase", "class", "unit", "shift").rows()) {
      relatives.add(
          row.required("phrase").toLowerCase(Locale.ROOT),
          new Relative(row.constant("unit", Unit.class), integer(row, "shift")),
          row.constant("class", WordClass.class));
    }
    openings = Openings.of(words, relatives);
  }

  private static int integer(Table.Row row, String column) {
    try {
      return Integer.parseInt(row.required(column));
    } catch (NumberFormatException e) {
      throw row.mistake(column, "is no whole number", "write digits only");
    }
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
