package kz.sanaq.claim;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.claim.DatingFeatures.Completion;
import kz.sanaq.claim.DatingFeatures.Stand;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Period;
import kz.sanaq.model.YearSource;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Segments;
import kz.sanaq.time.Carried;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.TimeExpression.Use;
import kz.sanaq.time.Timeline;
import kz.sanaq.weigher.Candidate;

/** Proposes the times that the sentence of a figure says, before it and after it. */
final class StatedDatings {
  /** How many times on either side are proposed: keeps a text without stops linear. */
  static final int REACH = 8;

  /** How many years are shared out among figures at most. */
  private static final int MOST_YEARS = 6;

  private final Setting setting;
  private final Figure figure;
  private final Timeline timeline;
  private final Carried carried;
  private final List<Candidate<Dating>> candidates;

  /**
   * @param candidates takes what is proposed
   */
  StatedDatings(Setting setting, List<Candidate<Dating>> candidates) {
    this.setting = setting;
    this.figure = setting.figure();
    this.timeline = setting.timeline();
    this.carried = setting.carried();
    this.candidates = candidates;
  }

  void propose() {
    before();
    after();
  }

  private void before() {
    int last = timeline.firstFrom(figure.begin()) - 1;
    int nearer = 0;
    TimeShape next = null;
    for (int k = last; k > last - REACH && k >= 0; k--) {
      TimeExpression time = timeline.times().get(k);
      if (time.beginToken() < figure.parsed().range().begin()) {
        return;
      }
      if (time.use() == Use.MEASURE || time.endToken() > figure.begin()) {
        continue;
      }
      Stand stand = standBefore(time);
      if (!sharedOut(time, stand, nearer, next)) {
        stated(time, k, stand, nearer, next);
      }
      if (time.governs()) {
        nearer++;
        next = next == null ? time.kind() : next;
      }
    }
  }

  private void after() {
    int first = timeline.firstFrom(figure.end());
    int nearer = 0;
    TimeShape next = null;
    for (int k = first; k < Math.min(timeline.times().size(), first + REACH); k++) {
      TimeExpression time = timeline.times().get(k);
      if (time.endToken() > figure.parsed().range().end()) {
        return;
      }
      if (time.use() == Use.MEASURE) {
        continue;
      }
      stated(time, k, standAfter(time), nearer, next);
      if (time.governs()) {
        nearer++;
        next = next == null ? time.kind() : next;
      }
    }
  }

  private Segments segments() {
    return figure.scene().parse().segments();
  }

  private Stand standBefore(TimeExpression time) {
    if (!time.governs()) {
      return standIdle(time);
    }
    int bracket = segments().bracket(time.beginToken());
    if (bracket >= 0) {
      return bracket == segments().bracket(figure.begin())
          ? Stand.BEFORE_INSIDE
          : Stand.BEFORE_ASIDE;
    }
    return segments().same(time.beginToken(), figure.begin()) ? Stand.BEFORE_NEAR : Stand.BEFORE;
  }

  /** Where a time stands that says of no figure when it is, but may all the same. */
  private Stand standIdle(TimeExpression time) {
    if (time.use() != Use.COMPARISON) {
      return Stand.NAMED;
    }
    boolean leads = figure.isInBracket() && segments().bracket(time.beginToken()) < 0;
    boolean next = figure.between(time.endToken(), figure.begin()).isEmpty();
    return leads && next ? Stand.COMPARED_BRACKET : Stand.COMPARED;
  }

  private Stand standAfter(TimeExpression time) {
    if (!time.governs()) {
      return time.use() == Use.COMPARISON ? Stand.COMPARED : Stand.NAMED;
    }
    int bracket = segments().bracket(time.beginToken());
    if (bracket >= 0 && bracket != segments().bracket(figure.begin())) {
      TokenRange range = new TokenRange(time.beginToken(), time.endToken());
      return segments().isBracketed(range, figure.end() - 1)
          ? Stand.AFTER_BRACKET
          : Stand.AFTER_ASIDE;
    }
    return segments().same(figure.begin(), time.beginToken()) ? Stand.AFTER_NEAR : Stand.AFTER;
  }

  /** A time of the sentence; one without a year in each year that may be meant. */
  private void stated(TimeExpression time, int number, Stand stand, int nearer, TimeShape next) {
    if (time.anchor() != Anchor.FLOATING) {
      Period period = timeline.alone(time);
      if (period.year() != null || timeline.isUnanchored(time)) {
        position(new Dating(period, time, stand), Completion.ITS_OWN, nearer, next);
      }
      since(time, stand, nearer, next);
      return;
    }
    if (!time.governs()) {
      return;
    }
    TimeExpression outer = outer(number);
    int from = candidates.size();
    if (outer != null) {
      Period period = timeline.in(outer.year(), time, source(outer));
      completed(new Dating(period, time, stand), Completion.SENTENCE, from, nearer, next);
    }
    if (carried.report() != null && carried.report().year() != null) {
      Period period = timeline.in(carried.report().year(), time, YearSource.CONTEXT);
      completed(new Dating(period, time, stand), Completion.REPORT, from, nearer, next);
    }
    if (carried.last() != null && carried.last().year() != null) {
      Period period = timeline.in(carried.last().year(), time, YearSource.CONTEXT);
      completed(new Dating(period, time, stand), Completion.LAST, from, nearer, next);
    }
    Period plain = timeline.alone(time);
    completed(new Dating(plain, time, stand), Completion.PUBLICATION, from, nearer, next);
    Period planned = timeline.planned(time);
    completed(new Dating(planned, time, stand), Completion.PUBLICATION_OF_PLAN, from, nearer, next);
  }

  /** «2014 жылдан бері»: the figure may be of the year that it begins in. */
  private void since(TimeExpression time, Stand stand, int nearer, TimeShape next) {
    boolean begun = time.kind() == TimeShape.SINCE && time.start() != null;
    if (begun && (time.year() == null || time.start().getYear() != time.year())) {
      Period period = new Period(time.start(), null, time.start().getYear(), source(time));
      position(new Dating(period, time, stand), Completion.ITS_BEGIN, nearer, next);
    }
  }

  /** Adds a time in a year, unless it was proposed in that year already. */
  private void completed(
      Dating dating, Completion completion, int from, int nearer, TimeShape next) {
    Integer year = dating.period().year();
    for (int c = from; c < candidates.size(); c++) {
      if (year == null || year.equals(candidates.get(c).value().period().year())) {
        return;
      }
    }
    if (year != null) {
      position(dating, completion, nearer, next);
    }
  }

  private void position(Dating dating, Completion completion, int nearer, TimeShape next) {
    Candidate<Dating> candidate = add(dating);
    Stand stand = dating.stand();
    DatingDescriber.time(figure, dating, completion, candidate);
    DatingDescriber.position(figure, dating.time(), stand, candidate);
    DatingDescriber.rank(nearer, next, stand, candidate);
    boolean leads = dating.time().beginToken() >= figure.end() && leads(dating.time());
    candidate.with(DatingFeatures.LEADS.id(stand), leads);
  }

  private Candidate<Dating> add(Dating dating) {
    Candidate<Dating> candidate = DatingDescriber.candidate(setting, dating);
    candidates.add(candidate);
    return candidate;
  }

  /** Whether the first figure after a time stands in its clause. */
  private boolean leads(TimeExpression time) {
    List<Reading> next = figure.between(time.endToken(), figure.parsed().range().end());
    return !next.isEmpty()
        && figure.parsed().clauseNumber(time.beginToken())
            == figure.parsed().clauseNumber(next.get(0).beginToken());
  }

  /** The time before another in the sentence that has a year. */
  private TimeExpression outer(int number) {
    for (int k = number - 1; k >= Math.max(0, number - REACH); k--) {
      TimeExpression time = timeline.times().get(k);
      if (time.beginToken() < figure.parsed().range().begin()) {
        return null;
      }
      boolean dated = time.anchor() != Anchor.FLOATING && time.year() != null;
      if (dated && time.governs() && time.kind() != TimeShape.NOW) {
        return time;
      }
    }
    return null;
  }

  private static YearSource source(TimeExpression time) {
    return time.anchor() == Anchor.EXPLICIT ? YearSource.EXPLICIT : YearSource.RELATIVE;
  }

  /**
   * Of several years the one whose turn it is, where figures follow in turn; null where they do
   * not.
   */
  private Period turn(TimeExpression time, int figures) {
    int n = years(time);
    int turn = figure.between(time.endToken(), figure.begin()).size();
    if (n < 2 || n > MOST_YEARS || turn >= n || figures < n) {
      return null;
    }
    int year = time.start().getYear() + turn;
    return new Period(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), year, YearSource.EXPLICIT);
  }

  /** How many whole years a time names. */
  private static int years(TimeExpression time) {
    boolean named =
        time.kind() == TimeShape.RANGE
            && time.anchor() == Anchor.EXPLICIT
            && time.start() != null
            && time.end() != null;
    return named && time.start().getDayOfYear() == 1
        ? time.end().getYear() - time.start().getYear() + 1
        : 0;
  }

  /** Proposes the year whose turn it is; instead of all of them where «тиісінше» says so. */
  private boolean sharedOut(TimeExpression time, Stand stand, int nearer, TimeShape next) {
    int figures = figure.between(time.endToken(), figure.parsed().range().end()).size();
    Period period = turn(time, figures);
    if (period == null) {
      return false;
    }
    if (timeline.isSharedOut(time.endToken(), figure.begin())) {
      position(new Dating(period, time, stand), Completion.ITS_OWN, nearer, next);
      return true;
    }
    Candidate<Dating> candidate = add(new Dating(period, time, Stand.SHARED_OUT));
    DatingDescriber.position(figure, time, Stand.SHARED_OUT, candidate);
    DatingDescriber.rank(nearer, next, Stand.SHARED_OUT, candidate);
    candidate.with(
        DatingFeatures.EXACT.id(
            Setting.many(years(time) - 2), Setting.many(figures - years(time))));
    return false;
  }
}
