package kz.sanaq.claim;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import kz.sanaq.claim.DatingFeatures.Stand;
import kz.sanaq.indicator.MeasuredWhen;
import kz.sanaq.model.Period;
import kz.sanaq.model.Status;
import kz.sanaq.time.Lasting;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.TimeExpression.Use;

/** The days that go on to a figure which tells none. */
final class GoingOn {
  /** How many figures back one that hands on its days is looked for. */
  private static final int REACH = 12;

  /** How many times between two figures are looked at: more of them part the two. */
  private static final int MOST_TIMES = 8;

  private GoingOn() {}

  /** The figure's year with those days; null where none go on. */
  static Period of(FigureDays days) {
    Period told = days.isStock() ? stock(days) : flow(days);
    boolean sameYear = told != null && told.year().equals(days.dating().period().year());
    return sameYear ? days.with(told) : null;
  }

  /** «Биыл 9 айда …. Құрылыс көлемі 388 млрд теңгеге жетті»: the stretch that holds. */
  private static Period flow(FigureDays days) {
    Lasting lasting = days.timeline().lasting(days.figure().sentence());
    if (lasting.time() == null || !lasting.only()) {
      return null;
    }
    Period told = days.resolved(lasting);
    if (told == null || !reaches(days, lasting, told)) {
      return null;
    }
    boolean adds =
        isReport(lasting.time(), told, days)
            && !days.isMean()
            && (days.measured() == MeasuredWhen.OVER_PERIOD || isDone(days, told));
    return adds || isInList(days, lasting.time()) ? told : null;
  }

  /** Of what no catalogue tells whether it adds up: whether it was done in the months of a year. */
  private static boolean isDone(FigureDays days, Period told) {
    return days.isDone() && told.start().getDayOfYear() == 1 && told.end().getMonthValue() > 1;
  }

  /**
   * Whether a stretch is one that a report speaks of: months, from New Year on where it is «биыл».
   */
  private static boolean isReport(TimeExpression time, Period told, FigureDays days) {
    LocalDate start = told.start();
    if (start == null || time.kind() == TimeShape.SPAN) {
      return false;
    }
    boolean fromNewYear = start.getDayOfYear() == 1;
    LocalDate end = told.end();
    boolean toMonthsEnd = end.getDayOfMonth() == end.lengthOfMonth();
    boolean month = end.getMonthValue() == start.getMonthValue();
    boolean thisYear = days.dating().period().start() != null;
    return fromNewYear && (!month || !thisYear && toMonthsEnd)
        || start.getDayOfMonth() == 1 && toMonthsEnd && !thisYear;
  }

  /** Whether a time told before is near enough. */
  private static boolean reaches(FigureDays days, Lasting lasting, Period told) {
    if (days.measured() == MeasuredWhen.UNKNOWN) {
      return lasting.sameParagraph() && lasting.sentencesAgo() == 1;
    }
    return lasting.sameParagraph()
        || lasting.sentencesAgo() == 1
        || lasting.leads()
        || isHandedOn(days, told);
  }

  /** Whether a flow near it is of those days. */
  private static boolean isHandedOn(FigureDays days, Period told) {
    return has(
        days,
        read ->
            told.end().equals(FigureDays.period(read).end())
                && Objects.equals(told.start(), FigureDays.period(read).start())
                && FigureDays.measured(read.name()) == MeasuredWhen.OVER_PERIOD
                && days.isNear(read));
  }

  /** Whether a figure of that time has the same indicator: what counts for rates, and for a day. */
  private static boolean isInList(FigureDays days, TimeExpression time) {
    boolean total = days.marks(time).isHours(time) && !days.figure().isLabelled();
    return !total && has(days, read -> read.dating().time() == time && days.isSameName(read));
  }

  private static boolean has(FigureDays days, Predicate<ReadFigure> such) {
    return days.figure().before().last(REACH, such) != null;
  }

  /** The day of the stock before, or the one that the whole text is as of. */
  private static Period stock(FigureDays days) {
    if (!days.isLevel()) {
      return null;
    }
    ReadFigure before = days.figure().before().last(REACH, read -> isStockOfDay(days, read));
    if (before != null) {
      return isParted(days, before) ? null : FigureDays.period(before);
    }
    Lasting lasting = days.timeline().lasting(days.figure().sentence());
    TimeExpression time = lasting.time();
    if (time == null || time.kind() != TimeShape.DAY || !lasting.leads()) {
      return null;
    }
    boolean asOf = time.use() == Use.REPORT || days.marks(time).isAsOf(time);
    return asOf ? days.resolved(lasting) : null;
  }

  private static boolean isStockOfDay(FigureDays days, ReadFigure read) {
    Period period = FigureDays.period(read);
    return days.isLikeStock(read)
        && !isOfBracketBefore(days, read)
        && read.mention().fact().status() == Status.ACTUAL
        && period.end() != null
        && period.end().equals(period.start())
        && Objects.equals(period.year(), days.dating().period().year())
        && days.isNear(read);
  }

  /**
   * Whether the head of a list told the time of its brackets, and the figure is in none of them.
   */
  private static boolean isOfBracketBefore(FigureDays days, ReadFigure read) {
    return read.dating().stand() == Stand.HEAD
        && !days.figure().scene().parse().segments().reaches(read.begin(), days.figure().begin());
  }

  /** Whether another date is told since a figure: stretches of flows are none. */
  private static boolean isParted(FigureDays days, ReadFigure before) {
    int first = days.timeline().firstFrom(before.begin());
    for (int k = first; k < days.timeline().times().size(); k++) {
      TimeExpression time = days.timeline().times().get(k);
      if (time.beginToken() >= days.figure().begin()) {
        return false;
      }
      boolean date = time.kind() == TimeShape.DAY || time.kind() == TimeShape.NOW;
      if (k >= first + MOST_TIMES || date && time.governs() && time != before.dating().time()) {
        return true;
      }
    }
    return false;
  }
}
