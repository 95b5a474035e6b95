package kz.sanaq.claim;

import java.time.LocalDate;
import kz.sanaq.claim.DatingFeatures.Ago;
import kz.sanaq.claim.DatingFeatures.Completion;
import kz.sanaq.claim.DatingFeatures.Far;
import kz.sanaq.claim.DatingFeatures.Many;
import kz.sanaq.claim.DatingFeatures.Season;
import kz.sanaq.claim.DatingFeatures.Stand;
import kz.sanaq.claim.DatingFeatures.When;
import kz.sanaq.claim.ThingFeatures.Rank;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Part;
import kz.sanaq.model.Period;
import kz.sanaq.syntax.Segments;
import kz.sanaq.time.Carried;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.Timeline;
import kz.sanaq.weigher.Candidate;

/** Describes a time as what a figure may speak of. */
final class DatingDescriber {
  private static final int NEAR = 4;
  private static final int MIDDLE = 12;
  private static final int SPRING = 4;

  /** From so many on it says something that a text tells a year, or does not. */
  private static final int SEVERAL = 4;

  private DatingDescriber() {}

  /** A candidate with what holds of it wherever it stands. */
  static Candidate<Dating> candidate(Setting setting, Dating dating) {
    Stand stand = dating.stand();
    Candidate<Dating> candidate = new Candidate<>(dating);
    Figure figure = setting.figure();
    Timeline timeline = setting.timeline();
    When when = when(dating.period(), timeline);
    Season season = season(timeline.published());
    candidate
        .with(DatingFeatures.STAND.id(stand))
        .with(DatingFeatures.WHEN.id(stand, when))
        .with(DatingFeatures.SEASON.id(season, when, stand))
        .with(DatingFeatures.LOOKS_BACK.id(season, when, stand), timeline.looksBack())
        .with(DatingFeatures.MOOD.id(setting.mood(), when))
        .with(DatingFeatures.MOOD_STAND.id(setting.mood(), stand))
        .with(DatingFeatures.OWN.id(stand, setting.own()))
        .with(DatingFeatures.SIDE.id(stand, setting.thing().side()))
        .with(DatingFeatures.DELTA.id(stand, inBracket(figure)), setting.delta())
        .with(DatingFeatures.LABELLED.id(stand), figure.isLabelled())
        .with(DatingFeatures.IN_ROW.id(stand), head(figure) >= 0)
        .with(DatingFeatures.IN_TITLE.id(stand), figure.scene().part() == Part.TITLE)
        .with(DatingFeatures.UNDATED.id(stand), timeline.published() == null);
    agreements(setting, dating, when, candidate);
    return candidate;
  }

  static int head(Figure figure) {
    return figure.scene().parse().rows().head(figure.sentence());
  }

  private static Many inBracket(Figure figure) {
    return figure.isInBracket() ? Many.ONE : Many.NONE;
  }

  /** Which other words of the text say the same year. */
  private static void agreements(
      Setting setting, Dating dating, When when, Candidate<Dating> candidate) {
    Integer year = dating.period().year();
    if (year == null) {
      return;
    }
    Stand stand = dating.stand();
    Timeline timeline = setting.timeline();
    Carried carried = setting.carried();
    ReadFigure previous = setting.previous();
    if (previous != null && year.equals(previous.dating().period().year())) {
      candidate.with(DatingFeatures.AS_PREVIOUS.id(stand, setting.since(previous)));
    }
    if (carried.last() != null && year.equals(carried.last().year())) {
      candidate.with(DatingFeatures.AS_LAST.id(stand, Setting.ago(carried.lastAgo())));
    }
    boolean published = year.equals(timeline.present());
    Many told = Setting.many(timeline.told(year));
    candidate
        .with(
            DatingFeatures.TOLD.id(when, told, Setting.many(timeline.told(year - 1))),
            timeline.told() >= SEVERAL)
        .with(DatingFeatures.AS_MOST.id(stand), year.equals(timeline.mostNamed()))
        .with(DatingFeatures.AS_HEADLINE.id(stand), isYearOf(timeline.headline(), year))
        .with(DatingFeatures.AS_FIRST.id(stand), isYearOf(timeline.firstDated(), year))
        .with(DatingFeatures.AS_PUBLISHED.id(stand), published);
  }

  private static boolean isYearOf(TimeExpression time, Integer year) {
    return time != null && year.equals(time.year());
  }

  /** What holds of a time that words say. */
  static void time(
      Figure figure, Dating dating, Completion completion, Candidate<Dating> candidate) {
    TimeExpression time = dating.time();
    Stand stand = dating.stand();
    TokenRange range = new TokenRange(time.beginToken(), time.endToken());
    candidate
        .with(DatingFeatures.KIND.id(stand, time.kind()))
        .with(DatingFeatures.USE.id(stand, time.use()))
        .with(DatingFeatures.ANCHOR_STAND.id(stand, time.anchor()))
        .with(DatingFeatures.ANCHOR.id(time.anchor(), completion, time.kind()))
        .with(DatingFeatures.CASE.id(stand, Inflection.of(figure.tokens(), range)));
  }

  /** How a time of the figure's own sentence lies to it. */
  static void position(
      Figure figure, TimeExpression time, Stand stand, Candidate<Dating> candidate) {
    boolean before = time.endToken() <= figure.begin();
    int from = before ? time.endToken() : figure.end();
    int to = before ? figure.begin() : time.beginToken();
    int first = before ? time.beginToken() : figure.begin();
    int second = before ? figure.begin() : time.beginToken();
    Segments segments = figure.scene().parse().segments();
    int clauses = figure.parsed().clauseNumber(second) - figure.parsed().clauseNumber(first);
    int figures = figure.between(from, to).size();
    candidate
        .with(DatingFeatures.FIGURES.id(stand, Setting.many(figures), Setting.many(clauses)))
        .with(DatingFeatures.MARKS.id(stand, Setting.many(segments.between(first, second))))
        .with(DatingFeatures.FAR.id(stand, far(to - from)))
        .with(DatingFeatures.COLON.id(stand), hasColon(figure, from, to));
  }

  private static boolean hasColon(Figure figure, int from, int to) {
    for (int i = from; i < to; i++) {
      if (figure.tokens().isSymbol(i, ':')) {
        return true;
      }
    }
    return false;
  }

  private static Far far(int words) {
    if (words <= 1) {
      return Far.TOUCHING;
    }
    return words <= NEAR ? Far.NEAR : words <= MIDDLE ? Far.MIDDLE : Far.FAR;
  }

  /** How many times stand nearer, and of which shape the next one is. */
  static void rank(int nearer, TimeShape kind, Stand stand, Candidate<Dating> candidate) {
    candidate.with(
        DatingFeatures.RANK.id(stand, Rank.values()[Math.min(nearer, Rank.LATER.ordinal())]));
    if (kind != null) {
      candidate.with(DatingFeatures.NEARER.id(stand, kind));
    }
  }

  /** What holds of a time that sentences before say. */
  static void carried(Setting setting, Dating dating, int sentences, Candidate<Dating> candidate) {
    Stand stand = dating.stand();
    Ago ago = Setting.ago(sentences);
    Carried carried = setting.carried();
    int sentence = setting.figure().sentence();
    candidate
        .with(DatingFeatures.AGO.id(stand, ago))
        .with(DatingFeatures.PARAGRAPH.id(stand, ago), carried.sameParagraph())
        .with(DatingFeatures.GOES_ON.id(stand), setting.timeline().goesOn(sentence));
    candidate.with(DatingFeatures.HOLDS.id(stand, ago, setting.mood()));
    if (stand == Stand.REPORT) {
      TimeExpression report = carried.report();
      candidate
          .with(DatingFeatures.ENDED.id(carried.ended(), ago))
          .with(DatingFeatures.REPORT_USE.id(report.use(), report.kind(), carried.ended()));
    }
  }

  /** What holds of the time of another figure. */
  static void read(Setting setting, ReadFigure read, Stand stand, Candidate<Dating> candidate) {
    Ago ago = setting.since(read);
    Segments segments = setting.figure().scene().parse().segments();
    int marks = segments.between(read.begin(), setting.figure().begin());
    candidate
        .with(DatingFeatures.AGO.id(stand, ago))
        .with(DatingFeatures.RUN.id(stand, ago, Setting.many(lines(setting.figure(), read))))
        .with(DatingFeatures.SAME_MOOD.id(stand, read.mood(), setting.mood()))
        .with(DatingFeatures.SAME_EVENT.id(stand, ago), isSame(read.event(), setting.event()))
        .with(DatingFeatures.SAME_NAME.id(stand, ago), isSame(read.name(), setting.name()))
        .with(DatingFeatures.DATED_BY.id(stand, read.dating().stand()))
        .with(DatingFeatures.SAME_LIST.id(stand, Setting.many(marks)), ago == Ago.SAME);
  }

  /** How many lines end between a figure before and the figure. */
  static int lines(Figure figure, ReadFigure read) {
    int lines = 0;
    int from = Math.max(read.sentence() + 1, figure.sentence() - MIDDLE);
    for (int s = from; s <= figure.sentence(); s++) {
      int begin = figure.scene().parse().sentences().get(s).begin();
      lines += figure.tokens().newLine(begin) ? 1 : 0;
    }
    return lines;
  }

  private static boolean isSame(Event one, Event other) {
    return !one.act().isEmpty() && one.act().equals(other.act());
  }

  private static boolean isSame(Name one, Name other) {
    return one.indicator() != null && one.code().equals(other.code());
  }

  private static Season season(LocalDate published) {
    if (published == null) {
      return Season.UNKNOWN;
    }
    int month = published.getMonthValue();
    return month == 1 ? Season.JANUARY : month <= SPRING ? Season.SPRING : Season.LATER;
  }

  static When when(Period period, Timeline timeline) {
    if (timeline.present() == null || period.year() == null) {
      return When.UNKNOWN;
    }
    int years = period.year() - timeline.present();
    if (years != 0) {
      return years > 0 ? When.NEXT_YEARS : years == -1 ? When.LAST_YEAR : When.EARLIER;
    }
    LocalDate day = period.start() == null ? period.end() : period.start();
    LocalDate published = timeline.published();
    return day != null && published != null && day.isAfter(published)
        ? When.LATER_THIS_YEAR
        : When.THIS_YEAR;
  }
}
