package kz.sanaq.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.number.Numbers;
import kz.sanaq.number.Numeric;
import kz.sanaq.time.Stretch.BaseYear;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

/**
 * Reads times that are told by their distance from the day of publication («былтыр», «келесі айда»,
 * «соңғы 3 жылда», «екі жыл бұрын»).
 *
 * <p>In an undated text they are found all the same, without days.
 */
final class RelativeGrammar {
  private static final int MONTHS_OF_NEW_YEAR = 2;

  private final Tokens tokens;
  private final TimeWords words;
  private final Numbers numbers;
  private final PartGrammar parts;
  private final LocalDate published;

  RelativeGrammar(Numbers numbers, TimeWords words, PartGrammar parts, LocalDate published) {
    this.tokens = numbers.tokens();
    this.words = words;
    this.numbers = numbers;
    this.parts = parts;
    this.published = published;
  }

  /** The relative time at token {@code i}, null where there is none. */
  Stretch at(int i) {
    long match = words.relativeAt(tokens, i);
    if (match >= 0) {
      return shifted(i, Lexicon.end(match), words.relative(match));
    }
    return switch (words.role(tokens, i)) {
      case PAST -> modified(i, -1);
      case PRESENT -> modified(i, 0);
      case NEXT -> modified(i, 1);
      case LAST -> span(i, i + 1, -1);
      case YEAR -> ofThisYear(i);
      default -> null;
    };
  }

  private Stretch shifted(int i, int end, TimeWords.Relative relative) {
    int last = end - 1;
    return switch (relative.unit()) {
      case YEAR -> year(i, last, relative.shift());
      case NEW_YEAR -> newYear(i, last, relative.shift());
      case NOW -> told(i, last, TimeShape.NOW, published, published);
      case DAY -> day(i, last, relative.shift());
      case MONTH -> month(i, last, relative.shift());
      case QUARTER -> quarter(i, last, relative.shift());
      case WEEK -> week(i, last, relative.shift());
    };
  }

  private static Stretch told(int i, int last, TimeShape kind, LocalDate start, LocalDate finish) {
    return new Stretch(i, last + 1, last, kind, Anchor.RELATIVE, start, finish, null);
  }

  private BaseYear base(int i, int shift) {
    return new BaseYear(
        i, Anchor.RELATIVE, published == null ? Stretch.UNKNOWN_YEAR : published.getYear() + shift);
  }

  private Stretch year(int i, int last, int shift) {
    return Stretch.months(base(i, shift), last, TimeShape.YEAR, 1, 12);
  }

  /**
   * «жаңа жылдан бастап», «жаңа жылға дейін»: a time only where it bounds one; «Жаңа жыл» is a
   * feast. What lasts until the new year ends with the old one.
   */
  private Stretch newYear(int i, int last, int shift) {
    TimeRole next = words.role(tokens, last + 1);
    boolean until = tokens.has(last, Feature.DATIVE) && next == TimeRole.UNTIL;
    if (!until && (!tokens.has(last, Feature.ABLATIVE) || next != TimeRole.SINCE)) {
      return null;
    }
    boolean begun = published != null && published.getMonthValue() <= MONTHS_OF_NEW_YEAR;
    return year(i, last, shift - (begun ? 1 : 0) - (until ? 1 : 0));
  }

  private Stretch day(int i, int last, int shift) {
    LocalDate day = published == null ? null : published.plusDays(shift);
    return told(i, last, TimeShape.DAY, day, day);
  }

  private Stretch week(int i, int last, int shift) {
    if (published == null) {
      return told(i, last, TimeShape.WEEK, null, null);
    }
    LocalDate monday =
        published.plusWeeks(shift).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return told(i, last, TimeShape.WEEK, monday, monday.plusDays(6));
  }

  private Stretch month(int i, int last, int shift) {
    if (published == null) {
      return told(i, last, TimeShape.MONTH, null, null);
    }
    LocalDate first = published.withDayOfMonth(1).plusMonths(shift);
    return told(i, last, TimeShape.MONTH, first, first.plusMonths(1).minusDays(1));
  }

  private Stretch quarter(int i, int last, int shift) {
    if (published == null) {
      return told(i, last, TimeShape.QUARTER, null, null);
    }
    int month = (published.getMonthValue() - 1) / 3 * 3 + 1;
    LocalDate first = LocalDate.of(published.getYear(), month, 1).plusMonths(3L * shift);
    return told(i, last, TimeShape.QUARTER, first, first.plusMonths(3).minusDays(1));
  }

  /** «өткен жылы», «осы айда», «алдағы 1 қаңтардан», «келесі екі айда». */
  private Stretch modified(int i, int shift) {
    int unit = words.is(tokens, i + 1, TimeRole.YEAR_KIND) ? i + 2 : i + 1;
    if (!tokens.has(unit, Feature.PLURAL)) {
      switch (words.role(tokens, unit)) {
        case YEAR -> {
          return year(i, unit, shift);
        }
        case QUARTER -> {
          return quarter(i, unit, shift);
        }
        case MONTH -> {
          return month(i, unit, shift);
        }
        case WEEK -> {
          return week(i, unit, shift);
        }
        default -> {}
      }
    }
    Stretch span = shift == 0 ? null : span(i, i + 1, shift);
    return span == null ? occurrence(i, shift) : span;
  }

  /** The last or next time that a day or month comes round. */
  private Stretch occurrence(int i, int shift) {
    Stretch now = parts.dated(i + 1, base(i, 0));
    if (now == null || now.start() == null || shift == 0) {
      return now;
    }
    boolean ahead = now.start().isAfter(published);
    return ahead == shift > 0 ? now : parts.dated(i + 1, base(i, shift));
  }

  /** «соңғы 3 жылда», «соңғы жылдары», «алдағы екі айда». */
  private Stretch span(int i, int at, int direction) {
    Numeric count = numbers.small(at);
    int unit = count == null ? at : afterRange(count);
    TimeRole role = words.role(tokens, unit);
    boolean vague = tokens.has(unit, Feature.PLURAL) && role != TimeRole.DAY;
    if (!isUnit(role) || (count == null && !vague)) {
      return null;
    }
    if (published == null) {
      return told(i, unit, TimeShape.SPAN, null, null);
    }
    if (count == null) {
      return direction < 0 ? told(i, unit, TimeShape.SPAN, null, published) : null;
    }
    int n = count.intValue();
    return direction < 0
        ? told(i, unit, TimeShape.SPAN, moved(role, -n), published)
        : told(i, unit, TimeShape.SPAN, published, moved(role, n));
  }

  private static boolean isUnit(TimeRole role) {
    return switch (role) {
      case YEAR, MONTH, QUARTER, WEEK, DAY -> true;
      default -> false;
    };
  }

  private LocalDate moved(TimeRole unit, int n) {
    return switch (unit) {
      case YEAR -> published.plusYears(n);
      case QUARTER -> published.plusMonths(3L * n);
      case MONTH -> published.plusMonths(n);
      case WEEK -> published.plusWeeks(n);
      default -> published.plusDays(n);
    };
  }

  /** «жыл басынан бері», «жыл соңына дейін», «жылдың 9 айында». */
  private Stretch ofThisYear(int i) {
    boolean genitive = tokens.features(i) == Feature.GENITIVE.bit();
    if (genitive) {
      BaseYear base = base(i, 0);
      return parts.at(i + 1, new BaseYear(i, Anchor.FLOATING, base.year()));
    }
    return tokens.features(i) == 0 ? parts.edge(i + 1, base(i, 0)) : null;
  }

  /** «екі жыл бұрын»; null where no unit of time and no such word follows the number. */
  Stretch counted(int i) {
    Numeric count = numbers.small(i);
    if (count == null || count.isOrdinal()) {
      return null;
    }
    int unit = afterRange(count);
    TimeRole role = words.role(tokens, unit);
    return isUnit(role) && words.is(tokens, unit + 1, TimeRole.AGO)
        ? ago(i, unit, role, count.intValue())
        : null;
  }

  /** Token after the number or, in «2-3 жыл», after its second part. */
  private int afterRange(Numeric count) {
    if (!tokens.isDash(count.end())) {
      return count.end();
    }
    Numeric second = numbers.small(count.end() + 1);
    return second == null ? count.end() : second.end();
  }

  private Stretch ago(int i, int unit, TimeRole role, int n) {
    LocalDate then = published == null ? null : moved(role, -n);
    TimeShape kind =
        switch (role) {
          case YEAR -> TimeShape.YEAR;
          case MONTH, QUARTER -> TimeShape.MONTH;
          default -> TimeShape.DAY;
        };
    Stretch told = told(i, unit + 1, kind, then, then);
    if (then == null || kind == TimeShape.DAY) {
      return told;
    }
    LocalDate first = kind == TimeShape.YEAR ? then.withDayOfYear(1) : then.withDayOfMonth(1);
    LocalDate next = kind == TimeShape.YEAR ? first.plusYears(1) : first.plusMonths(1);
    return told.as(kind, first, next.minusDays(1));
  }
}
