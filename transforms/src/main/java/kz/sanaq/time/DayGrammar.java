package kz.sanaq.time;

import java.time.LocalDate;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.number.Numbers;
import kz.sanaq.number.Numeric;
import kz.sanaq.time.Stretch.BaseYear;
import kz.sanaq.time.TimeExpression.Anchor;

/** Reads days of a month that words name, and ranges of them. */
final class DayGrammar {
  private static final int LAST_DAY = 31;

  private final Numbers numbers;
  private final Tokens tokens;
  private final TimeWords words;
  private final YearGrammar years;

  DayGrammar(Numbers numbers, TimeWords words, YearGrammar years) {
    this.numbers = numbers;
    this.tokens = numbers.tokens();
    this.words = words;
    this.years = years;
  }

  /** «15 қыркүйек», «15-қыркүйек», «1-7 қазан», «28 қыркүйек - 3 қазан», «12 қазан 2018 жыл». */
  Stretch at(int i, BaseYear base) {
    Numeric first = tokens.isDigits(i) ? numbers.small(i) : null;
    if (first == null) {
      return null;
    }
    int next = first.end();
    Numeric last =
        tokens.isDash(next) && tokens.isDigits(next + 1) ? numbers.small(next + 1) : null;
    int name = last == null ? next : last.end();
    name = tokens.isDash(name) ? name + 1 : name;
    if (!words.is(tokens, name, TimeRole.MONTH_NAME)) {
      return null;
    }
    BaseYear dated = base.anchor() == Anchor.FLOATING ? yearAfter(name + 1, base) : base;
    int end = dated.equals(base) ? name + 1 : afterYear(name + 1);
    int month = words.value(tokens, name);
    Stretch start = Stretch.day(dated, end, name, month, first.intValue());
    if (start == null) {
      return null;
    }
    Stretch both = start;
    if (last != null) {
      both = Stretch.day(dated, end, name, month, last.intValue());
    } else if (tokens.isDash(end) && !tokens.isDash(i - 1)) {
      Stretch other = secondDay(end + 1, dated, !dated.equals(base));
      both = other == null ? start : other;
      start = inYearOf(both, start, month, first.intValue());
    }
    return both == null
        ? null
        : withDayWord(both.equals(start) ? start : Stretch.range(start, both));
  }

  /**
   * The day at {@code i} that ends a range: in the year after it, where the first one's stands
   * after it too («28 қыркүйек 2023 - 3 қазан 2024»), else in the first one's.
   */
  private Stretch secondDay(int i, BaseYear first, boolean yearAfter) {
    Stretch own = yearAfter ? at(i, new BaseYear(i, Anchor.FLOATING, first.year())) : null;
    return own != null && own.anchor() == Anchor.EXPLICIT
        ? own
        : at(i, new BaseYear(i, first.anchor(), first.year()));
  }

  /** «28 желтоқсан - 3 қаңтар 2024»: the year that only the second day names is the first's too. */
  private static Stretch inYearOf(Stretch second, Stretch first, int month, int day) {
    if (second.anchor() != Anchor.EXPLICIT || first.anchor() != Anchor.FLOATING) {
      return first;
    }
    LocalDate end = second.start();
    int year = month > end.getMonthValue() ? end.getYear() - 1 : end.getYear();
    BaseYear base = new BaseYear(first.begin(), Anchor.EXPLICIT, year);
    Stretch dated = Stretch.day(base, first.end(), first.last(), month, day);
    return dated == null ? first : dated;
  }

  /**
   * «15 қыркүйек 2018»; but «15 қыркүйекте 2018 оқушы» counts, unless the word for year follows.
   */
  private BaseYear yearAfter(int i, BaseYear base) {
    int at = tokens.isSymbol(i, ',') ? i + 1 : i;
    boolean open = tokens.features(i - 1) == 0 || words.is(tokens, at + 1, TimeRole.YEAR);
    return open && years.isYear(at) && !tokens.newLine(at)
        ? new BaseYear(base.begin(), Anchor.EXPLICIT, numbers.figures(at))
        : base;
  }

  /** Token after «2018», «2018 жыл», «2018 ж.» that follows a month. */
  private int afterYear(int i) {
    int at = tokens.isSymbol(i, ',') ? i + 2 : i + 1;
    if (!words.is(tokens, at, TimeRole.YEAR)) {
      return at;
    }
    return tokens.isSymbol(at + 1, '.') && tokens.end(at) - tokens.begin(at) == 1 ? at + 2 : at + 1;
  }

  /** «7 қараша күні»: the word takes the ending. */
  private Stretch withDayWord(Stretch day) {
    boolean follows =
        words.is(tokens, day.end(), TimeRole.DAY) && tokens.has(day.end(), Feature.POSSESSED_3);
    return follows ? day.to(day.end() + 1, day.end()) : day;
  }

  /** «қарашаның 10-ында»: the day follows the month, with an ending of its own. */
  Stretch of(int month, BaseYear base, int number) {
    int day = month + 1;
    int ending = tokens.isDash(day + 1) && tokens.glued(day + 1) ? day + 2 : day + 1;
    boolean told =
        tokens.has(month, Feature.GENITIVE)
            && numbers.figures(day) > 0
            && tokens.isWord(ending)
            && tokens.glued(ending);
    Stretch found =
        told ? Stretch.day(base, ending + 1, ending, number, numbers.figures(day)) : null;
    return found == null ? null : withDayWord(toSecondDay(found, base, number));
  }

  /** «қарашаның 25-і – 26-сына»: both days have an ending. */
  private Stretch toSecondDay(Stretch first, BaseYear base, int month) {
    if (tokens.has(first.last(), Feature.ABLATIVE)) {
      return untilDay(first, base, month);
    }
    Numeric last = tokens.isDash(first.end()) ? numbers.at(first.end() + 1) : null;
    boolean day = last != null && !last.bare() && last.isWithin(1, LAST_DAY);
    Stretch second =
        day ? Stretch.day(base, last.end(), last.end() - 1, month, last.intValue()) : null;
    return second == null ? first : Stretch.range(first, second);
  }

  /** «сәуірдің 20-сынан 25-іне дейін»: the second day has no month of its own. */
  private Stretch untilDay(Stretch first, BaseYear base, int month) {
    Numeric last = numbers.at(first.end());
    boolean until =
        last != null
            && last.isWithin(1, LAST_DAY)
            && last.has(Feature.DATIVE)
            && words.is(tokens, last.end(), TimeRole.UNTIL);
    Stretch second =
        until ? Stretch.day(base, last.end() + 1, last.end(), month, last.intValue()) : null;
    return second == null ? first : Stretch.range(first, second);
  }
}
