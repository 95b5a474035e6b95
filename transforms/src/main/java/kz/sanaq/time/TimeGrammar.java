package kz.sanaq.time;

import java.time.LocalDate;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.Numbers;
import kz.sanaq.time.Stretch.BaseYear;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

/** Reads whole times of one text: a year with its part, and what bounds it. */
final class TimeGrammar {
  private static final int OUT_OF_THE_YEAR =
      Feature.DATIVE.bit()
          | Feature.ABLATIVE.bit()
          | Feature.INSTRUMENTAL.bit()
          | Feature.PLURAL.bit();

  private final Tokens tokens;
  private final Numbers numbers;
  private final TimeWords words;
  private final YearGrammar years;
  private final NumericDateGrammar dates;
  private final PartGrammar parts;
  private final RelativeGrammar relatives;
  private final UndatedGrammar undated;
  private final LocalDate published;

  TimeGrammar(Numbers numbers, TimeWords words, DurationWords durations, LocalDate published) {
    this.tokens = numbers.tokens();
    this.numbers = numbers;
    this.words = words;
    this.published = published;
    this.years = new YearGrammar(numbers, words, published);
    this.dates = new NumericDateGrammar(numbers, words, years);
    this.parts = new PartGrammar(numbers, words, years, published);
    this.relatives = new RelativeGrammar(numbers, words, parts, published);
    this.undated = new UndatedGrammar(numbers, words, durations, years);
  }

  /** The time at token {@code i} with what bounds it, null where there is none. */
  Stretch at(int i) {
    if (numbers.owner(i) == null && !words.mayBegin(tokens, i)) {
      return null;
    }
    Stretch found = unbounded(i);
    return found == null ? null : bounded(found);
  }

  private Stretch unbounded(int i) {
    Stretch found = relatives.at(i);
    found = found == null ? dates.at(i) : found;
    found = found == null ? years.at(i) : found;
    if (found != null) {
      return found.kind() == TimeShape.YEAR ? withPart(found) : found;
    }
    int year = published == null ? Stretch.UNKNOWN_YEAR : published.getYear();
    found = parts.dated(i, new BaseYear(i, Anchor.FLOATING, year));
    return found != null ? toEdge(found) : countedOrUndated(i);
  }

  private Stretch countedOrUndated(int i) {
    Stretch found = relatives.counted(i);
    return found == null ? undated.at(i) : found;
  }

  private Stretch withPart(Stretch year) {
    if ((tokens.features(year.last()) & OUT_OF_THE_YEAR) != 0 || isEdge(year.last())) {
      return year;
    }
    int number = year.start() == null ? Stretch.UNKNOWN_YEAR : year.start().getYear();
    Stretch part = parts.at(year.end(), new BaseYear(year.begin(), year.anchor(), number));
    return part == null ? year : toEdge(part);
  }

  private boolean isEdge(int i) {
    return switch (words.role(tokens, i)) {
      case BEGINNING, MIDDLE, CLOSE -> true;
      default -> false;
    };
  }

  /** «қараша айының ортасы»: the edge only carries the ending. */
  private Stretch toEdge(Stretch part) {
    boolean edge =
        tokens.has(part.last(), Feature.GENITIVE)
            && isEdge(part.end())
            && tokens.has(part.end(), Feature.POSSESSED_3);
    return edge ? part.to(part.end() + 1, part.end()) : part;
  }

  private Stretch bounded(Stretch time) {
    if (time.anchor() == Anchor.NONE) {
      return time;
    }
    TimeRole next = words.role(tokens, time.end());
    if (tokens.has(time.last(), Feature.ABLATIVE) || next == TimeRole.SINCE) {
      return since(time, next == TimeRole.SINCE);
    }
    if (next == TimeRole.AND) {
      Stretch other = rebased(unboundedIfPlain(time.end() + 1), time);
      BoundReader.BoundMatch between = other == null ? null : between(other);
      if (between != null) {
        return Stretch.range(time, other.to(between.end(), between.end() - 1));
      }
    }
    boolean until = next == TimeRole.UNTIL || next == TimeRole.TOWARDS;
    return until && tokens.has(time.last(), Feature.DATIVE) ? until(time) : time;
  }

  /** «2021 жыл мен 2023 жыл аралығында»: what follows the second. */
  private BoundReader.BoundMatch between(Stretch second) {
    return numbers.reader().bounds().between(tokens, second.end(), tokens.count());
  }

  private Stretch unboundedIfPlain(int i) {
    Stretch other = unbounded(i);
    return other == null || other.anchor() == Anchor.NONE ? null : other;
  }

  private static Stretch until(Stretch time) {
    return time.to(time.end() + 1, time.end()).as(TimeShape.UNTIL, null, time.finish());
  }

  /** «2015 жылдан бері», «қаңтардан тамызға дейін», «2015 жылдан бастап 2018 жылға дейін». */
  private Stretch since(Stretch time, boolean told) {
    int after = told ? time.end() + 1 : time.end();
    Stretch other = rebased(unboundedIfPlain(after), time);
    if (other != null
        && tokens.has(other.last(), Feature.DATIVE)
        && words.is(tokens, other.end(), TimeRole.UNTIL)) {
      return Stretch.range(time, other.to(other.end() + 1, other.end()));
    }
    boolean fromEdge = words.is(tokens, time.last(), TimeRole.BEGINNING);
    boolean fromDay = time.kind() == TimeShape.DAY || time.kind() == TimeShape.MONTH;
    return told || fromEdge || (fromDay && time.anchor() != Anchor.RELATIVE)
        ? time.to(after, after - 1).as(TimeShape.SINCE, time.start(), null)
        : time;
  }

  /** The end of a range that names no year lies in the year of its beginning. */
  private Stretch rebased(Stretch end, Stretch begin) {
    if (end == null || end.anchor() != Anchor.FLOATING || begin.start() == null) {
      return end;
    }
    BaseYear base = new BaseYear(end.begin(), begin.anchor(), begin.start().getYear());
    Stretch same = parts.dated(end.begin(), base);
    return same == null ? end : same;
  }
}
