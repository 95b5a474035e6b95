package kz.sanaq.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import kz.sanaq.indicator.MeasuredWhen;
import kz.sanaq.model.Period;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.model.Status;
import kz.sanaq.syntax.Segments;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.TimeExpression.Use;

/**
 * Reads which days of its year a figure speaks of.
 *
 * <p>In: the figure with the time that was chosen for it, which says the year, and whether it is a
 * plan. Out: the same year with the days that hold, and a rule for each step that changed them:
 *
 * <ul>
 *   <li>{@code days-same-stretch}: «былтыр осы кезеңде» has the days of the last figure that has
 *       any, moved by the years between; so has a year in a bracket («(2024 ж. – 4 402)»)
 *   <li>{@code days-own-length}, {@code days-of-flow}, {@code days-of-event}: days that another
 *       sentence says of something else are dropped
 *   <li>{@code days-of-news}: nor is the day at the head of a line the period of an amount
 *   <li>{@code days-go-on}, {@code days-of-stock}: a figure that tells no days has those that hold
 *       for its sentence, a stock the date of the stock before it ({@link GoingOn})
 *   <li>{@code days-at-edge}, {@code days-at-end}: a stock is as of one day, which is the last of
 *       its stretch where no other is told
 *   <li>{@code days-up-to}: a flow as it stood on a day has no known beginning
 * </ul>
 */
final class DaysReader {
  /** How many figures back one that has days is looked for. */
  private static final int REACH = 12;

  /** What makes one day of a stretch, or an open stretch of a day: the first that fits. */
  private static final List<Step> AS_OF =
      List.of(
          new Step("days-at-edge", DaysReader::atEdge),
          new Step("days-at-end", DaysReader::atEnd),
          new Step("days-up-to", DaysReader::upTo));

  private record Step(String rule, BiFunction<FigureDays, Period, Period> days) {}

  private DaysReader() {}

  /** The days of a figure. */
  static Decision<Period> read(Known known, Dating dating, Status status) {
    FigureDays days = new FigureDays(known, dating, status);
    Period same = sameStretch(days);
    same = same == null ? bracketed(days) : same;
    if (same != null) {
      return Decision.of(same, "days-same-stretch");
    }
    List<String> rules = new ArrayList<>();
    Period period = dating.period();
    String dropped = dropped(days);
    if (!dropped.isEmpty()) {
      rules.add(dropped);
      period = of(period, null, null);
    }
    Period on = days.isOpen(period) ? GoingOn.of(days) : null;
    if (on != null) {
      rules.add(days.isStock() ? "days-of-stock" : "days-go-on");
      return new Decision<>(on, rules, Decision.SURE);
    }
    boolean told = period.start() != null && period.end() != null;
    if (told && days.isLevel() && status == Status.ACTUAL) {
      for (Step step : AS_OF) {
        Period other = step.days().apply(days, period);
        if (other != null) {
          rules.add(step.rule());
          return new Decision<>(other, rules, Decision.SURE);
        }
      }
    }
    return new Decision<>(period, rules, Decision.SURE);
  }

  /** The same year with other days. */
  private static Period of(Period period, LocalDate start, LocalDate end) {
    return new Period(start, end, period.year(), period.source());
  }

  /** «былтыр осы кезеңде – 1 062»; null where the words do not say so. */
  private static Period sameStretch(FigureDays days) {
    TimeExpression time = days.dating().time();
    if (time == null || !days.isOfText(time) || !days.marks().isSameStretch(time)) {
      return null;
    }
    ReadFigure before = days.figure().before().last(REACH, DaysReader::hasDays);
    Period stretch = before == null ? days.lasting() : FigureDays.period(before);
    Period period = days.dating().period();
    if (stretch == null || stretch.year() == null || period.year() == null) {
      return of(period, null, null);
    }
    return inYearOf(period, stretch);
  }

  /**
   * «8 айда 4 950 қылмыс тіркелді (2024 ж. – 4 402)»: a year that a bracket names is the stretch of
   * the figure before the bracket, in that year; null where there is no such.
   */
  private static Period bracketed(FigureDays days) {
    Figure figure = days.figure();
    TimeExpression time = days.dating().time();
    Period period = days.dating().period();
    boolean year = PeriodKind.of(period) == PeriodKind.YEAR || period.end() == null;
    if (time == null || !year || !figure.isInBracket() || !days.isOfText(time)) {
      return null;
    }
    Segments segments = figure.scene().parse().segments();
    ReadFigure host =
        figure
            .before()
            .last(
                REACH,
                read -> read.sentence() == figure.sentence() && segments.bracket(read.begin()) < 0);
    boolean inside = segments.bracket(time.beginToken()) == segments.bracket(figure.begin());
    if (!inside || host == null || !hasDays(host) || !isLike(host, days) || period.year() == null) {
      return null;
    }
    return inYearOf(period, FigureDays.period(host));
  }

  private static boolean isLike(ReadFigure host, FigureDays days) {
    return host.mention().fact().unit().equals(days.known().thing().unit());
  }

  private static boolean hasDays(ReadFigure read) {
    return read.mention().fact().status() == Status.ACTUAL
        && FigureDays.isPart(FigureDays.period(read));
  }

  /** The days of a stretch in the year of a period. */
  private static Period inYearOf(Period period, Period stretch) {
    int years = period.year() - stretch.year();
    return of(period, moved(stretch.start(), years), moved(stretch.end(), years));
  }

  /** A day in another year; the end of February is one there, too. */
  private static LocalDate moved(LocalDate day, int years) {
    if (day == null) {
      return null;
    }
    LocalDate then = day.plusYears(years);
    boolean leap = day.getMonthValue() == 2 && day.getDayOfMonth() == day.lengthOfMonth();
    return leap ? then.withDayOfMonth(then.lengthOfMonth()) : then;
  }

  /** Why days that another sentence says are not the figure's; empty where they are. */
  private static String dropped(FigureDays days) {
    Period period = days.dating().period();
    if (FigureDays.isPart(period) && isDayOfNews(days)) {
      return "days-of-news";
    }
    if (!FigureDays.isPart(period) || !days.isFromElsewhere()) {
      return "";
    }
    boolean isLong = PeriodKind.of(period).compareTo(PeriodKind.MONTH) > 0;
    boolean fromNewYear = period.start() != null && period.start().getDayOfYear() == 1;
    if (isLong && fromNewYear && days.tellsLength()) {
      return "days-own-length";
    }
    TimeExpression time = days.dating().time();
    if (days.marks(time).isHours(time)) {
      return "days-of-event";
    }
    if (!days.isStock() || !days.isLevel()) {
      return "";
    }
    if (period.end().equals(period.start())) {
      return isHeld(days) ? "" : "days-of-event";
    }
    return isLong || !days.isMean() ? "days-of-flow" : "";
  }

  /**
   * «2014 жылдың 3 қазаны – Ақтөбеде 300 млн теңге бөлінді»: of an amount that adds up such a day
   * is no period, unless the figure itself is what stands beside the day («3 қазан – 40 млн
   * теңге»).
   */
  private static boolean isDayOfNews(FigureDays days) {
    TimeExpression time = days.dating().time();
    boolean ofLine = time != null && days.isAmount() && days.marks(time).isLineDay(time);
    boolean labelled =
        ofLine && days.isOfText(time) && time.endToken() == days.figure().begin() - 1;
    return ofLine && !labelled;
  }

  /** Whether a day is one of stocks, and not of what happened on it. */
  private static boolean isHeld(FigureDays days) {
    TimeExpression time = days.dating().time();
    if (time.kind() != TimeShape.DAY || time.use() == Use.REPORT || days.marks(time).isAsOf(time)) {
      return true;
    }
    LocalDate day = days.dating().period().end();
    ReadFigure other =
        days.figure()
            .before()
            .last(
                REACH,
                read ->
                    read.dating().time() == time
                        && day.equals(FigureDays.period(read).end())
                        && days.isStockOn(read, time)
                        && days.isNear(read));
    return other != null;
  }

  /** «2017 жылдың басында», «тамыздың соңында»; null where the words say neither. */
  private static Period atEdge(FigureDays days, Period period) {
    TimeExpression time = days.dating().time();
    boolean ofYear = time != null && period.start().getYear() == period.end().getYear();
    if (!days.isStock() || !ofYear) {
      return null;
    }
    return switch (days.marks(time).edge(time)) {
      case BEGINNING -> of(period, period.start(), period.start());
      case CLOSE -> at(days, period);
      case NONE -> null;
    };
  }

  private static Period at(FigureDays days, Period period) {
    LocalDate day = days.notAfterPublication(period.end());
    return of(period, day, day);
  }

  /** A stock of a stretch; null for others, and for a price or rate, which is the mean over it. */
  private static Period atEnd(FigureDays days, Period period) {
    TimeExpression time = days.dating().time();
    boolean longer = FigureDays.isPart(period) && period.start().isBefore(period.end());
    boolean since = time != null && time.kind() == TimeShape.SINCE;
    return days.isStock() && longer && !since && !days.isMean() && !days.isAhead(period.start())
        ? at(days, period)
        : null;
  }

  /** A flow as it stood on a day: «18 қыркүйектегі мәлімет бойынша»; null for others. */
  private static Period upTo(FigureDays days, Period period) {
    TimeExpression time = days.dating().time();
    boolean asOf =
        days.measured() == MeasuredWhen.OVER_PERIOD
            && days.isSum()
            && time != null
            && !days.tellsLength()
            && period.end().equals(period.start())
            && days.marks(time).isAsOf(time);
    return asOf ? of(period, null, period.end()) : null;
  }
}
