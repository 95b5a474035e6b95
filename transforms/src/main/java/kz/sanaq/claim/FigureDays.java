package kz.sanaq.claim;

import java.time.LocalDate;
import kz.sanaq.claim.DatingFeatures.Stand;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.MeasuredWhen;
import kz.sanaq.indicator.Statistic;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Period;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.model.Status;
import kz.sanaq.model.YearSource;
import kz.sanaq.syntax.Segments;
import kz.sanaq.time.Lasting;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.TimeExpression.Use;
import kz.sanaq.time.TimeMarks;
import kz.sanaq.time.Timeline;

/**
 * What is known of a figure whose days are asked for.
 *
 * @param known the figure
 * @param dating the time that says its year
 * @param status whether it is a plan
 */
record FigureDays(Known known, Dating dating, Status status) {
  /** How many times of its sentence are looked at: keeps a text without stops linear. */
  private static final int REACH = 16;

  Figure figure() {
    return known.figure();
  }

  Timeline timeline() {
    return figure().scene().timeline();
  }

  TimeMarks marks() {
    return timeline().marks();
  }

  /** The marks of the text that a time stands in, which may be the title's. */
  TimeMarks marks(TimeExpression time) {
    return isOfText(time) ? marks() : title().marks();
  }

  private Timeline title() {
    return figure().scene().title().timeline();
  }

  /** The days that a figure was read with. */
  static Period period(ReadFigure read) {
    return read.mention().fact().period();
  }

  /** Whether days are a part of one year, their first perhaps unknown. */
  static boolean isPart(Period period) {
    if (period.end() == null) {
      return false;
    }
    if (period.start() == null) {
      return true;
    }
    return period.start().getYear() == period.end().getYear()
        && PeriodKind.of(period) != PeriodKind.YEAR;
  }

  static MeasuredWhen measured(Name name) {
    return name.indicator() == null ? MeasuredWhen.UNKNOWN : name.indicator().measured();
  }

  MeasuredWhen measured() {
    return measured(known.name());
  }

  boolean isStock() {
    return measured() == MeasuredWhen.AT_DATE;
  }

  boolean isLevel() {
    return known.change().measure() == Measure.LEVEL;
  }

  private static boolean is(Name name, Statistic one, Statistic other) {
    Indicator indicator = name.indicator();
    return indicator != null && (indicator.statistic() == one || indicator.statistic() == other);
  }

  /** Whether what it says of a stretch is the mean over it. */
  boolean isMean() {
    return isMean(known.name());
  }

  /** Whether an indicator is a rate or a price. */
  static boolean isMean(Name name) {
    return is(name, Statistic.RATE, Statistic.PRICE);
  }

  /** Whether it adds up from day to day. */
  boolean isSum() {
    return is(known.name(), Statistic.COUNT, Statistic.AMOUNT);
  }

  /** Whether it is an amount that comes together over time, or may be. */
  boolean isAmount() {
    return is(known.name(), Statistic.AMOUNT, Statistic.AMOUNT) && !isStock();
  }

  /** Whether it is of something that was done. */
  boolean isDone() {
    return !known.event().act().isEmpty() && known.verbs().mood() == Predication.Mood.DONE;
  }

  /** Whether a time is told by the figure's text, and not by its title. */
  boolean isOfText(TimeExpression time) {
    int k = timeline().firstFrom(time.beginToken());
    return k < timeline().times().size() && timeline().times().get(k) == time;
  }

  /** Whether another sentence says the time, that of its list's head aside. */
  boolean isFromElsewhere() {
    TimeExpression time = dating.time();
    if (time == null || dating.stand() == Stand.HEAD) {
      return false;
    }
    return !isOfText(time) || !figure().parsed().range().contains(time.beginToken());
  }

  /** Whether a figure before is a stock as this one is: a price's day is none of inhabitants. */
  boolean isLikeStock(ReadFigure read) {
    return measured(read.name()) == MeasuredWhen.AT_DATE && isMean(read.name()) == isMean();
  }

  /**
   * Whether a figure before is such a stock, or may be one that its own sentence says the day of.
   */
  boolean isStockOn(ReadFigure read, TimeExpression time) {
    TokenRange sentence = figure().scene().parse().sentences().get(read.sentence());
    return switch (measured(read.name())) {
      case AT_DATE -> isLikeStock(read);
      case UNKNOWN -> isOfText(time) && sentence.contains(time.beginToken());
      case OVER_PERIOD -> false;
    };
  }

  /** Whether a figure before has the same indicator. */
  boolean isSameName(ReadFigure read) {
    return read.name().indicator() != null && read.name().code().equals(known.name().code());
  }

  /** Whether a figure before stands in its paragraph, or in the sentence before. */
  boolean isNear(ReadFigure read) {
    int ago = figure().sentence() - read.sentence();
    return ago <= 1 || DatingDescriber.lines(figure(), read) == 0 || isOfItsList(read);
  }

  private boolean isOfItsList(ReadFigure read) {
    int head = DatingDescriber.head(figure());
    int other = figure().scene().parse().rows().head(read.sentence());
    return head >= 0 && (head == other || head == read.sentence());
  }

  boolean isAhead(LocalDate day) {
    LocalDate published = timeline().published();
    return published != null && day.isAfter(published);
  }

  LocalDate notAfterPublication(LocalDate day) {
    LocalDate published = timeline().published();
    return published != null && published.isBefore(day) ? published : day;
  }

  /**
   * Whether no days are told of it, or only that it is of this year, so that those which hold for
   * its sentence may be its own.
   */
  boolean isOpen(Period period) {
    TimeExpression time = dating.time();
    boolean now = time != null && time.kind() == TimeShape.NOW;
    boolean thisYear = time != null && marks(time).isThisYear(time);
    boolean bare = period.start() == null && period.end() == null;
    return status == Status.ACTUAL
        && period.year() != null
        && !now
        && (bare || thisYear)
        && !tellsTime()
        && !tellsLength();
  }

  /** Whether its sentence tells a time of its own. */
  private boolean tellsTime() {
    Segments segments = figure().scene().parse().segments();
    int bracket = segments.bracket(figure().begin());
    TokenRange range = figure().parsed().range();
    int first = timeline().firstFrom(range.begin());
    int most = Math.min(timeline().times().size(), first + REACH);
    for (int k = first; k < most && timeline().times().get(k).beginToken() < range.end(); k++) {
      TimeExpression time = timeline().times().get(k);
      int other = segments.bracket(time.beginToken());
      boolean aside = other >= 0 && other != bracket;
      boolean idle = marks().isThisYear(time) || marks().isSameStretch(time);
      if (time.governs() && !aside && !idle) {
        return true;
      }
    }
    return false;
  }

  /** Whether it tells how long it took: «бір айда 0,8 пайызға өсті». */
  boolean tellsLength() {
    int last = timeline().firstFrom(figure().begin()) - 1;
    for (int k = last; k > last - REACH && k >= 0; k--) {
      TimeExpression time = timeline().times().get(k);
      if (time.beginToken() < figure().clauseFrom()) {
        return false;
      }
      if (time.use() == Use.MEASURE && marks().isWithin(time)) {
        return true;
      }
    }
    return false;
  }

  /** The part of a year that holds for its sentence; null for none. */
  Period lasting() {
    Lasting lasting = timeline().lasting(figure().sentence());
    return lasting.time() == null ? null : resolved(lasting);
  }

  /**
   * The days of a time that other sentences tell: as a figure before was read with it, else as the
   * words say; null where they are no part of a year.
   */
  Period resolved(Lasting lasting) {
    TimeExpression time = lasting.time();
    ReadFigure dated =
        figure()
            .before()
            .last(REACH, read -> read.dating().time() == time && isPart(read.dating().period()));
    Period told =
        dated != null
            ? dated.dating().period()
            : (lasting.ofTitle() ? title() : timeline()).alone(time);
    boolean over = told.year() != null && isPart(told) && !isAhead(told.end());
    return over && time.kind() != TimeShape.UNTIL ? told : null;
  }

  /** Its year with the days of another time; told in words elsewhere where that one is. */
  Period with(Period days) {
    Period own = dating.period();
    boolean carried = own.source() == YearSource.PUBLISHED && days.source() != YearSource.PUBLISHED;
    return new Period(
        days.start(), days.end(), own.year(), carried ? YearSource.CONTEXT : own.source());
  }
}
