package kz.sanaq.time;

import java.time.LocalDate;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.number.Numbers;
import kz.sanaq.number.Numeric;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

/**
 * Reads years that are told by their number.
 *
 * <p>Four digits are a year only beside a word for the year, in brackets of their own or in the
 * locative («2018-де»): «2045 жаңа жұмыс орны» is a count.
 */
final class YearGrammar {
  /** What is written as a year lies between these. */
  static final int FIRST_YEAR = 1000;

  static final int LAST_YEAR = 2199;

  /** Years that stand without the word for the year lie between these. */
  private static final int FIRST_BARE_YEAR = 1900;

  private static final int LAST_BARE_YEAR = 2099;

  /** What may stand before the year of a row: what heads the rows, or ends the row before. */
  private static final String ROW_OPENERS = ":,;.!?";

  /** How many years a list names at most: keeps a table of years linear. */
  private static final int LONGEST_LIST = 12;

  /** How many years after the publication a year in two digits may lie; a decade has begun. */
  private static final int AHEAD = 5;

  private final Tokens tokens;
  private final TimeWords words;
  private final Numbers numbers;
  private final int publishedYear;

  /**
   * @param published day of publication, null when not known
   */
  YearGrammar(Numbers numbers, TimeWords words, LocalDate published) {
    this.tokens = numbers.tokens();
    this.words = words;
    this.numbers = numbers;
    this.publishedYear = published == null ? LAST_BARE_YEAR - 99 : published.getYear();
  }

  /** The year or years at token {@code i}, null where there is none. */
  Stretch at(int i) {
    if (!tokens.isDigits(i)) {
      return inWords(i);
    }
    Stretch found = null;
    if (isYear(i)) {
      found = run(i);
      found = found == null ? bare(i) : found;
    }
    return found == null ? inTwoDigits(i) : found;
  }

  /** Number of digits of token {@code i}; 0 where it has other characters. */
  int width(int i) {
    return tokens.isDigits(i) ? tokens.end(i) - tokens.begin(i) : 0;
  }

  /** Whether token {@code i} can be a year where other words say so. */
  boolean isYear(int i) {
    int value = numbers.figures(i);
    return width(i) == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /** Whether token {@code i} can be a year where its place alone says so. */
  boolean isBareYear(int i) {
    int value = numbers.figures(i);
    return width(i) == 4 && value >= FIRST_BARE_YEAR && value <= LAST_BARE_YEAR;
  }

  /** «2025 жылы», «2023-2025 жылдары», «2017, 2018 және 2019 жылдары», «2020-шы жылы». */
  private Stretch run(int i) {
    int first = numbers.figures(i);
    int last = first;
    int next = afterYear(i);
    for (int n = 1; n < LONGEST_LIST && isSeparator(next) && isYear(next + 1); n++) {
      last = numbers.figures(next + 1);
      next = afterYear(next + 1);
    }
    if (isSeparator(next) && isNextYear(next + 1, last)) {
      last++;
      next += 2;
    } else if (tokens.isDash(next) && isShortYear(next + 1, last)) {
      last += numbers.figures(next + 1) - last % 100;
      next += 2;
    }
    int word = yearWord(next);
    if (word < 0 || !isCalendarYear(word, first)) {
      return null;
    }
    int end = tokens.isSymbol(word + 1, '.') && tokens.end(word) - tokens.begin(word) <= 2 ? 2 : 1;
    if (last > first) {
      return years(i, word, TimeShape.RANGE, first, last).to(word + end, word);
    }
    boolean decade = first % 10 == 0 && tokens.has(word, Feature.PLURAL);
    Stretch time =
        decade
            ? years(i, word, TimeShape.DECADE, first, first + 9)
            : years(i, word, TimeShape.YEAR, first, first);
    return time.to(word + end, word);
  }

  /** «2024/25 оқу жылы»: the year after another, in two digits, before a year of such a kind. */
  private boolean isNextYear(int i, int year) {
    return width(i) == 2
        && numbers.figures(i) == (year + 1) % 100
        && words.is(tokens, i + 1, TimeRole.YEAR_KIND);
  }

  /** «2021-24 жылдары»: a later year of the century, in two digits. */
  private boolean isShortYear(int i, int year) {
    return width(i) == 2
        && tokens.glued(i)
        && numbers.figures(i) > year % 100
        && words.is(tokens, i + 1, TimeRole.YEAR);
  }

  /** Token after a year and the ending of its ordinal. */
  private int afterYear(int i) {
    Numeric count = numbers.small(i);
    return count == null ? i + 1 : count.end();
  }

  private boolean isSeparator(int i) {
    return tokens.isDash(i)
        || tokens.isSymbol(i, ',')
        || tokens.isSymbol(i, '/')
        || words.is(tokens, i, TimeRole.AND);
  }

  /** Token after the word for the year at {@code i}; {@code i} without one. */
  int afterYearWord(int i) {
    int word = yearWord(i);
    return word < 0 ? i : word + 1;
  }

  /** The word for the year at {@code i} or after what may stand before it; -1 without one. */
  private int yearWord(int i) {
    int at = tokens.isDash(i) && tokens.glued(i) ? i + 1 : i;
    at = words.is(tokens, at, TimeRole.YEAR_KIND) ? at + 1 : at;
    return words.is(tokens, at, TimeRole.YEAR) ? at : -1;
  }

  /** «1500 жыл бұрын», «2000 жылдық», «1000 жылдан астам» are stretches of years, not years. */
  private boolean isCalendarYear(int word, int year) {
    if (words.is(tokens, word + 1, TimeRole.AGO) || tokens.has(word, Feature.ADJECTIVAL)) {
      return false;
    }
    boolean round = year % 100 == 0 || year < FIRST_BARE_YEAR;
    if (round && tokens.has(word, Feature.ABLATIVE)) {
      return words.is(tokens, word + 1, TimeRole.SINCE);
    }
    return tokens.features(word) != 0 || (year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR);
  }

  /** The years {@code first} to {@code final_}, told from token {@code begin} to {@code last}. */
  private static Stretch years(int begin, int last, TimeShape kind, int first, int final_) {
    return new Stretch(
        begin,
        last + 1,
        last,
        kind,
        Anchor.EXPLICIT,
        LocalDate.of(first, 1, 1),
        LocalDate.of(final_, 12, 31),
        null);
  }

  /** «2018-де», «2015-тен 2020 жылға дейін», «(2018)», «(2015-2019)». */
  private Stretch bare(int i) {
    if (!isBareYear(i)) {
      return null;
    }
    int year = numbers.figures(i);
    int ending = i + 2;
    if (tokens.isDash(i + 1)
        && tokens.glued(i + 1)
        && tokens.glued(ending)
        && tokens.lemma(ending) == Vocabulary.BARE_ENDING) {
      boolean since =
          tokens.has(ending, Feature.ABLATIVE)
              && (words.is(tokens, ending + 1, TimeRole.SINCE)
                  || (isYear(ending + 1) && run(ending + 1) != null));
      return since || tokens.has(ending, Feature.LOCATIVE)
          ? years(i, ending, TimeShape.YEAR, year, year)
          : null;
    }
    if (isOfFigure(i)) {
      return years(i, i, TimeShape.YEAR, year, year);
    }
    if (!tokens.isSymbol(i - 1, '(')) {
      return null;
    }
    if (tokens.isSymbol(i + 1, ')')) {
      return years(i, i, TimeShape.YEAR, year, year);
    }
    boolean range =
        tokens.isDash(i + 1)
            && isBareYear(i + 2)
            && tokens.isSymbol(i + 3, ')')
            && numbers.figures(i + 2) > year;
    return range ? years(i, i + 2, TimeShape.RANGE, year, numbers.figures(i + 2)) : null;
  }

  /** «туғандар: 2022 – 403 мың, 2023 – 388 мың»: a year, and after a free dash its figure. */
  private boolean isOfFigure(int i) {
    boolean opens = i == 0 || tokens.newLine(i) || ROW_OPENERS.indexOf(tokens.first(i - 1)) >= 0;
    return opens
        && tokens.isDash(i + 1)
        && !tokens.glued(i + 1)
        && !tokens.glued(i + 2)
        && tokens.isDigits(i + 2)
        && !isYear(i + 2);
  }

  /** «90-жылдары», «91-жылы», «90-шы жылдары». */
  private Stretch inTwoDigits(int i) {
    Numeric count = width(i) == 2 ? numbers.small(i) : null;
    if (count == null || (!count.isOrdinal() && !tokens.isDash(count.end()))) {
      return null;
    }
    int word = yearWord(count.end());
    return word < 0 ? null : inCentury(i, word, count.intValue());
  }

  /** «екі мың жиырма бесінші жыл», «жиырма бірінші жылы», «тоқсаныншы жылдары». */
  private Stretch inWords(int i) {
    Numeric count = numbers.small(i);
    if (count == null || !count.isOrdinal()) {
      return null;
    }
    int word = yearWord(count.end());
    if (word < 0) {
      return null;
    }
    int value = count.intValue();
    return value >= FIRST_YEAR && value <= LAST_YEAR
        ? years(i, word, TimeShape.YEAR, value, value)
        : inCentury(i, word, value);
  }

  private Stretch inCentury(int begin, int word, int value) {
    boolean plural = tokens.has(word, Feature.PLURAL);
    if (value < 10 || value > 99 || (plural && value % 10 != 0) || tokens.features(word) == 0) {
      return null;
    }
    int century = publishedYear / 100 * 100;
    int latest = plural ? publishedYear : publishedYear + AHEAD;
    int year = century + value > latest ? century - 100 + value : century + value;
    return plural
        ? years(begin, word, TimeShape.DECADE, year, year + 9)
        : years(begin, word, TimeShape.YEAR, year, year);
  }
}
