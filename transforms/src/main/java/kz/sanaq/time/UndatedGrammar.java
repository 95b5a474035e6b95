package kz.sanaq.time;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityType;
import kz.sanaq.number.EndingReader;
import kz.sanaq.number.Numbers;
import kz.sanaq.number.Numeric;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

/**
 * Reads what owns a number and still has no place in the calendar: durations, ages, times of day,
 * and dates that lack a part («тамыз айының бірінде» beside no year that words tell, «2017-де»).
 */
final class UndatedGrammar {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;

  private final Numbers numbers;
  private final Tokens tokens;
  private final TimeWords words;
  private final DurationWords durations;
  private final YearGrammar years;
  private final DurationGrammar lengths;
  private final ClockGrammar clocks;

  UndatedGrammar(Numbers numbers, TimeWords words, DurationWords durations, YearGrammar years) {
    this.numbers = numbers;
    this.tokens = numbers.tokens();
    this.words = words;
    this.durations = durations;
    this.years = years;
    this.lengths = new DurationGrammar(numbers, words, durations);
    this.clocks = new ClockGrammar(numbers, durations);
  }

  /** What owns the number that begins at token {@code i}; null for none. */
  Stretch at(int i) {
    if (numbers.at(i) == null) {
      return null;
    }
    Stretch found = figures(i, numbers.sentence(i).end());
    if (found != null) {
      return found;
    }
    NumberPhrase phrase = NumberPhrase.at(numbers, durations.ranges(), i);
    found = lengths.at(phrase);
    found = found == null ? day(phrase) : found;
    found = found == null ? clocks.spoken(phrase) : found;
    found = found == null ? year(phrase) : found;
    found = found == null ? age(phrase) : found;
    return found == null ? part(phrase) : found;
  }

  private static Stretch date(int begin, int end, String rule) {
    Length length = Length.of(QuantityType.DATE, rule);
    return new Stretch(begin, end, end - 1, TimeShape.UNDATED, Anchor.NONE, null, null, length);
  }

  private static Stretch aged(NumberPhrase phrase, String rule) {
    Length length = Length.of(QuantityType.DATE, rule);
    int end = phrase.end();
    return new Stretch(
        phrase.begin(), end, end - 1, TimeShape.AGE, Anchor.NONE, null, null, length);
  }

  /** Figures joined by marks: «09.04.20», «2023/24», «12:30». */
  private Stretch figures(int i, int to) {
    if (!numbers.joined(i, to)) {
      return null;
    }
    Stretch clock = clocks.figures(i, to);
    if (clock != null) {
      return clock;
    }
    char mark = tokens.first(i + 1);
    boolean third = numbers.joined(i + 2, to) && tokens.first(i + 3) == mark;
    if (third && (mark == '.' || mark == '/' || tokens.isDash(i + 1))) {
      return isDate(i) ? date(i, EndingReader.joined(tokens, i + 5, to), "date-figures") : null;
    }
    int first = numbers.figures(i);
    int second = numbers.figures(i + 2);
    boolean next = second == first + 1 || second == (first + 1) % 100;
    return mark == '/' && isYear(first) && next
        ? date(i, years.afterYearWord(EndingReader.joined(tokens, i + 3, to)), "years")
        : null;
  }

  private boolean isDate(int i) {
    int first = numbers.figures(i);
    int last = numbers.figures(i + 4);
    int width = tokens.end(i + 4) - tokens.begin(i + 4);
    boolean month = isBetween(numbers.figures(i + 2), 1, LAST_MONTH);
    boolean dayFirst =
        !tokens.isDash(i + 1)
            && isBetween(first, 1, LAST_DAY)
            && width != 3
            && (isYear(last) || isBetween(last, 0, 99));
    return month && (dayFirst || (isYear(first) && isBetween(last, 1, LAST_DAY)));
  }

  private static boolean isYear(int value) {
    return isBetween(value, YearGrammar.FIRST_YEAR, YearGrammar.LAST_YEAR);
  }

  private static boolean isBetween(int value, int least, int most) {
    return least <= value && value <= most;
  }

  /** «он бесінші қыркүйек», «қыркүйек айының бірі», «25-і – 26-сына дейін». */
  private Stretch day(NumberPhrase phrase) {
    if (!phrase.first().isWithin(1, LAST_DAY)) {
      return null;
    }
    int end = phrase.end();
    if (isAfterMonth(phrase)) {
      Numeric last = tokens.isDash(end) ? numbers.from(end + 1, phrase.to()) : null;
      end = last == null || !last.isWithin(1, LAST_DAY) ? end : last.end();
      return date(phrase.begin(), end, "day-of-month");
    }
    boolean month =
        end < phrase.to() && !tokens.newLine(end) && words.is(tokens, end, TimeRole.MONTH_NAME);
    return month && !DurationGrammar.isInflected(phrase)
        ? date(phrase.begin(), end + 1, "day-of-month")
        : null;
  }

  private boolean isAfterMonth(NumberPhrase phrase) {
    int word = phrase.begin() - 1;
    if (!phrase.sentence().contains(word)) {
      return false;
    }
    boolean genitive = tokens.has(word, Feature.GENITIVE);
    boolean possessed = phrase.first().has(Feature.POSSESSED_3);
    if (words.is(tokens, word, TimeRole.MONTH_NAME)) {
      boolean bare = tokens.features(word) == 0;
      boolean beside = tokens.begin(phrase.begin()) == tokens.end(word) + 1;
      return ((genitive || bare) && possessed) || (bare && phrase.first().digits() && beside);
    }
    return possessed && genitive && durations.is(tokens, word, DurationWords.DurationType.MONTH);
  }

  /** «2017-де», «екі мың он жетіде», «(2019)». */
  private Stretch year(NumberPhrase phrase) {
    boolean year =
        !phrase.ends().isRange()
            && phrase.isUnbound()
            && DurationGrammar.isYear(phrase.first())
            && (phrase.features() == Feature.LOCATIVE.bit() || isBracketed(phrase));
    return year ? date(phrase.begin(), phrase.end(), "year-alone") : null;
  }

  private boolean isBracketed(NumberPhrase phrase) {
    return phrase.features() == 0
        && tokens.isSymbol(phrase.begin() - 1, '(')
        && tokens.isSymbol(phrase.end(), ')')
        && years.isYear(phrase.begin());
  }

  /** «жасы 57-де», «жасы қазір 80-нен асқан», «жиырмадағы жігіт». */
  private Stretch age(NumberPhrase phrase) {
    if (!DurationGrammar.isAge(phrase.first())) {
      return null;
    }
    int before = phrase.begin() - 1;
    if (isAgeNoun(phrase, before)
        || (tokens.features(before) == 0 && isAgeNoun(phrase, before - 1))) {
      return aged(phrase, "age-before");
    }
    boolean tens =
        !phrase.first().digits()
            && !phrase.ends().isRange()
            && phrase.end() == phrase.begin() + 1
            && phrase.first().has(Feature.ATTRIBUTIVE)
            && phrase.first().value().compareTo(BigDecimal.TEN) > 0;
    return tens ? aged(phrase, "age-attributive") : null;
  }

  private boolean isAgeNoun(NumberPhrase phrase, int i) {
    return phrase.sentence().contains(i)
        && durations.is(tokens, i, DurationWords.DurationType.AGE)
        && (tokens.has(i, Feature.POSSESSED_3) || tokens.has(i, Feature.POSSESSED));
  }

  /**
   * «алғашқы тоқсанда», «сәйкес тоқсанымен», «жылдың екінші жартысында»: a quarter is not ninety.
   */
  private Stretch part(NumberPhrase phrase) {
    int i = phrase.begin();
    if (phrase.end() != i + 1 || phrase.first().digits()) {
      return null;
    }
    int inflected = Feature.LOCATIVE.bit() | Feature.GENITIVE.bit() | Feature.POSSESSED_3.bit();
    boolean quarter =
        durations.is(tokens, i, DurationWords.DurationType.QUARTER)
            && (phrase.features() & inflected) != 0;
    if (quarter) {
      return date(i, i + 1, "quarter");
    }
    boolean half =
        phrase.sentence().contains(i - 1)
            && tokens.has(i - 1, Feature.ORDINAL)
            && phrase.first().value() != null
            && phrase.first().value().compareTo(HALF) == 0;
    return half ? date(i, i + 1, "half-year") : null;
  }
}
