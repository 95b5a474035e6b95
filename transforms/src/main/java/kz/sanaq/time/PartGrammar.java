package kz.sanaq.time;

import java.time.LocalDate;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.number.Numbers;
import kz.sanaq.number.Numeric;
import kz.sanaq.time.Stretch.BaseYear;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

/**
 * Reads the parts of a year: days, months, first months, quarters, halves, its beginning and end.
 *
 * <p>The year is given: one that stands before the part, or the year of the publication where none
 * does (its anchor is then {@link Anchor#FLOATING}).
 */
final class PartGrammar {
  /** How many tokens a list of months has at most: keeps any list of them linear. */
  private static final int MONTHS_LISTED = 24;

  /** Days of it: no part of a year has a higher number, but a year may stand before its month. */
  private static final int LONGEST_MONTH = 31;

  private static final int MONTHS_OF_HALF = 6;

  private static final int CASES =
      Feature.LOCATIVE.bit()
          | Feature.ABLATIVE.bit()
          | Feature.DATIVE.bit()
          | Feature.GENITIVE.bit()
          | Feature.ATTRIBUTIVE.bit();

  private final Tokens tokens;
  private final TimeWords words;
  private final Numbers numbers;
  private final DayGrammar days;
  private final LocalDate published;

  PartGrammar(Numbers numbers, TimeWords words, YearGrammar years, LocalDate published) {
    this.tokens = numbers.tokens();
    this.words = words;
    this.numbers = numbers;
    this.days = new DayGrammar(numbers, words, years);
    this.published = published;
  }

  /** The part at token {@code i} of the year {@code base}, null where there is none. */
  Stretch at(int i, BaseYear base) {
    Stretch found = dated(i, base);
    return found == null ? edge(i, base) : found;
  }

  /** The part at token {@code i}, unless it is only the year's beginning or end. */
  Stretch dated(int i, BaseYear base) {
    boolean number = numbers.figures(i) < 0 || numbers.figures(i) > LONGEST_MONTH;
    if (tokens.isDigits(i) && number && !words.is(tokens, i + 1, TimeRole.MONTH_NAME)) {
      return null;
    }
    Stretch found = days.at(i, base);
    found = found == null ? months(i, base) : found;
    found = found == null ? firstMonths(i, base) : found;
    found = found == null ? quarter(i, base) : found;
    return found == null ? half(i, base) : found;
  }

  /** «қыркүйекте», «қазан айында», «қаңтар-тамыз айларында». */
  private Stretch months(int i, BaseYear base) {
    if (!words.is(tokens, i, TimeRole.MONTH_NAME)) {
      return null;
    }
    int first = words.value(tokens, i);
    int name = i;
    while (name < i + MONTHS_LISTED
        && (tokens.isDash(name + 1)
            || tokens.isSymbol(name + 1, ',')
            || words.is(tokens, name + 1, TimeRole.AND))
        && words.is(tokens, name + 2, TimeRole.MONTH_NAME)) {
      name += 2;
    }
    int last = words.value(tokens, name);
    int word = words.is(tokens, name + 1, TimeRole.MONTH) ? name + 1 : name;
    if (first > last || (base.anchor() == Anchor.FLOATING && !isMonth(i, name, word))) {
      return null;
    }
    TimeShape kind = name > i ? TimeShape.RANGE : TimeShape.MONTH;
    Stretch day = name == i ? days.of(word, base, first) : null;
    return day == null ? Stretch.months(base, word, kind, first, last) : day;
  }

  /** A month's name alone may be a feast, a season, a cauldron or a town. */
  private boolean isMonth(int first, int last, int word) {
    boolean opens = tokens.newLine(first) || !tokens.isWord(first - 1);
    boolean name = tokens.isCapital(first) && !opens;
    boolean inTime = (tokens.features(word) & CASES) != 0 && !name && !isOwned(first, word);
    return last > first || word > last || inTime || isBetween(word + 1);
  }

  /** «жылыту маусымына»: a month is owned by a year only, perhaps with the month before it. */
  private boolean isOwned(int first, int word) {
    return tokens.has(word, Feature.POSSESSED_3)
        && tokens.isWord(first - 1)
        && words.is(tokens, first - 1, TimeRole.NONE);
  }

  private boolean isBetween(int i) {
    return numbers.reader().bounds().between(tokens, i, tokens.count()) != null;
  }

  /** «9 айында», «алғашқы тоғыз айда»; «9 айда» where that many months have just passed. */
  private Stretch firstMonths(int i, BaseYear base) {
    boolean told = isFirst(i) || words.is(tokens, i, TimeRole.LAST);
    boolean fromEnd = words.is(tokens, i, TimeRole.LAST);
    int at = isFirst(i) ? afterOrdinal(i) : told ? i + 1 : i;
    Numeric count = numbers.small(at);
    if (count == null || count.isOrdinal() || count.intValue() < 1 || count.intValue() > 12) {
      return null;
    }
    int word = count.end();
    boolean floating = base.anchor() == Anchor.FLOATING;
    if (!words.is(tokens, word, TimeRole.MONTH)
        || tokens.has(word, Feature.ADJECTIVAL)
        || (floating && fromEnd)
        || (floating && !told && !isJustPassed(word, count.intValue()))) {
      return null;
    }
    int n = count.intValue();
    return fromEnd
        ? Stretch.months(base, word, TimeShape.RANGE, 13 - n, 12)
        : Stretch.months(base, word, TimeShape.FIRST_MONTHS, 1, n);
  }

  private boolean isJustPassed(int word, int months) {
    int has = tokens.features(word);
    boolean possessed = Feature.POSSESSED_3.in(has);
    if ((has & CASES) == 0 || Feature.DATIVE.in(has)) {
      return false;
    }
    if ((possessed && Feature.LOCATIVE.in(has)) || words.is(tokens, word + 1, TimeRole.REPORT)) {
      return true;
    }
    if (published == null || (!Feature.LOCATIVE.in(has) && !Feature.GENITIVE.in(has))) {
      return false;
    }
    int passed = (published.getMonthValue() + 11 - months) % 12;
    return months > 1 && passed <= 1;
  }

  private boolean isFirst(int i) {
    return words.is(tokens, i, TimeRole.FIRST) || (ordinal(i) == 1 && !tokens.isDigits(i));
  }

  /** «III тоқсан», «1-тоқсанда», «I-III тоқсандар», «бірінші тоқсан». */
  private Stretch quarter(int i, BaseYear base) {
    int first = ordinal(i);
    if (first < 1) {
      return null;
    }
    int last = first;
    int word = afterOrdinal(i);
    if (tokens.isDash(word) && ordinal(word + 1) > first) {
      last = ordinal(word + 1);
      word = afterOrdinal(word + 1);
    }
    if (last > 4 || !words.is(tokens, word, TimeRole.QUARTER)) {
      return null;
    }
    TimeShape kind = first == last ? TimeShape.QUARTER : TimeShape.RANGE;
    return Stretch.months(base, word, kind, first * 3 - 2, last * 3);
  }

  /** «алғашқы жартыжылдығы», «екінші жарты жылдығында», «бірінші жартысында». */
  private Stretch half(int i, BaseYear base) {
    int which = words.is(tokens, i, TimeRole.LAST) ? 2 : ordinal(i);
    int word = which < 1 ? i : words.is(tokens, i, TimeRole.LAST) ? i + 1 : afterOrdinal(i);
    if (which > 2 || !words.is(tokens, word, TimeRole.HALF)) {
      return null;
    }
    boolean whole = words.value(tokens, word) > 0;
    if (!whole && words.is(tokens, word + 1, TimeRole.YEAR)) {
      whole = which > 0 || words.is(tokens, word + 2, TimeRole.REPORT);
      word++;
    }
    if (!whole && (which < 1 || base.anchor() == Anchor.FLOATING) && !isHalfPassed(i, word, base)) {
      return null;
    }
    int first = which == 2 ? 7 : 1;
    return Stretch.months(base, word, TimeShape.HALF_YEAR, first, first + 5);
  }

  /** «жарты жылда» where the first half of the year has just passed. */
  private boolean isHalfPassed(int i, int word, BaseYear base) {
    return word == i + 1
        && base.anchor() == Anchor.FLOATING
        && words.is(tokens, word, TimeRole.YEAR)
        && published != null
        && published.getMonthValue() > MONTHS_OF_HALF
        && isJustPassed(word, MONTHS_OF_HALF);
  }

  /** The ordinal at {@code i}, 0 where there is none: «I», «1-», «1-ші», «бірінші», «алғашқы». */
  private int ordinal(int i) {
    if (words.is(tokens, i, TimeRole.FIRST)) {
      return 1;
    }
    if (words.is(tokens, i, TimeRole.ROMAN)) {
      return words.value(tokens, i);
    }
    Numeric count = numbers.small(i);
    return count != null && (count.isOrdinal() || count.digits()) ? count.intValue() : 0;
  }

  private int afterOrdinal(int i) {
    Numeric count = numbers.small(i);
    int next = count == null ? i + 1 : count.end();
    boolean hyphen = tokens.isDash(next) && tokens.glued(next) && tokens.isWord(next + 1);
    return hyphen && !words.is(tokens, next + 1, TimeRole.ROMAN) ? next + 1 : next;
  }

  /** «жыл басынан», «2025 жылдың соңына дейін»: a bound, else the year as a whole. */
  Stretch edge(int i, BaseYear base) {
    TimeRole role = words.role(tokens, i);
    boolean edge = role == TimeRole.BEGINNING || role == TimeRole.CLOSE || role == TimeRole.MIDDLE;
    if (!edge || !tokens.has(i, Feature.POSSESSED_3)) {
      return null;
    }
    Stretch year = Stretch.months(base, i, TimeShape.YEAR, 1, 12);
    boolean bound = tokens.has(i, Feature.ABLATIVE) || tokens.has(i, Feature.DATIVE);
    if (!bound || year.start() == null || role == TimeRole.MIDDLE) {
      return year;
    }
    LocalDate day = role == TimeRole.BEGINNING ? year.start() : year.finish();
    return year.as(TimeShape.YEAR, day, day);
  }
}
