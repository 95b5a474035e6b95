package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.claim.DatingFeatures.Completion;
import kz.sanaq.claim.DatingFeatures.Own;
import kz.sanaq.claim.DatingFeatures.Stand;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Period;
import kz.sanaq.model.YearSource;
import kz.sanaq.time.Carried;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.TimeExpression.Use;
import kz.sanaq.time.Timeline;
import kz.sanaq.weigher.Candidate;

/** Proposes the times that a figure may speak of. */
final class DatingCandidates {
  /** Where the time of a figure is looked for by grammar alone. */
  private static final List<Stand> NEAREST =
      List.of(
          Stand.BEFORE_INSIDE,
          Stand.BEFORE_NEAR,
          Stand.AFTER_BRACKET,
          Stand.AFTER_NEAR,
          Stand.BEFORE,
          Stand.LAST,
          Stand.REPORT,
          Stand.PUBLICATION,
          Stand.NONE);

  private final Setting setting;
  private final Figure figure;
  private final Timeline timeline;
  private final Carried carried;
  private final List<Candidate<Dating>> candidates = new ArrayList<>();

  DatingCandidates(Setting setting) {
    this.setting = setting;
    this.figure = setting.figure();
    this.timeline = setting.timeline();
    this.carried = setting.carried();
  }

  List<Candidate<Dating>> all() {
    new StatedDatings(setting, candidates).propose();
    head();
    told(carried.report(), Stand.REPORT, carried.reportAgo());
    told(carried.last(), Stand.LAST, carried.lastAgo());
    told(carried.other(), Stand.LAST_OTHER, carried.otherAgo());
    if (isHanded(timeline.headline())) {
      told(timeline.headline(), Stand.HEADLINE, 0);
    }
    if (isHanded(timeline.firstDated())) {
      told(timeline.firstDated(), Stand.FIRST, 0);
    }
    most();
    read(setting.previous(), Stand.PREVIOUS);
    read(setting.host(), Stand.HOST);
    read(setting.thing().antecedent(), Stand.ANTECEDENT);
    boolean dated = timeline.published() != null;
    add(new Dating(timeline.byPublication(), null, dated ? Stand.PUBLICATION : Stand.NONE));
    plain();
    return candidates;
  }

  /** Marks the candidate that is nearest by grammar alone. */
  private void plain() {
    for (Stand stand : NEAREST) {
      boolean holds =
          switch (stand) {
            case LAST -> timeline.goesOn(figure.sentence());
            case REPORT -> carried.ended() == Carried.Ended.NOT;
            default -> true;
          };
      for (Candidate<Dating> candidate : candidates) {
        if (holds && candidate.value().stand() == stand) {
          candidate.with(DatingFeatures.PLAIN.id(stand));
          return;
        }
      }
    }
  }

  /** Whether a time of the text's beginning that says its year is told before the figure. */
  private boolean isHanded(TimeExpression time) {
    return time != null
        && time.anchor() != Anchor.FLOATING
        && !timeline.marks().isOfBrackets(time)
        && (timeline.isOfTitle(time) || time.beginToken() < figure.begin());
  }

  private void most() {
    Integer year = timeline.mostNamed();
    if (year != null) {
      add(new Dating(new Period(null, null, year, YearSource.CONTEXT), null, Stand.MOST));
    }
  }

  private Candidate<Dating> add(Dating dating) {
    Candidate<Dating> candidate = DatingDescriber.candidate(setting, dating);
    candidates.add(candidate);
    return candidate;
  }

  /** Which times the figure's sentence has, seen from the figure. */
  static Own own(Figure figure) {
    Timeline timeline = figure.scene().timeline();
    TokenRange sentence = figure.parsed().range();
    int first = timeline.firstFrom(sentence.begin());
    int most = Math.min(timeline.times().size(), first + 2 * StatedDatings.REACH);
    Own own = Own.NONE;
    for (int k = first; k < most && timeline.times().get(k).beginToken() < sentence.end(); k++) {
      TimeExpression time = timeline.times().get(k);
      Own one = own(time, figure);
      own = one.compareTo(own) > 0 ? one : own;
    }
    return own;
  }

  private static Own own(TimeExpression time, Figure figure) {
    if (time.use() == Use.MEASURE) {
      return Own.NONE;
    }
    if (!time.governs()) {
      return Own.IDLE;
    }
    if (time.kind() == TimeShape.NOW) {
      return Own.NOW;
    }
    return time.endToken() <= figure.begin() ? Own.BEFORE : Own.AFTER;
  }

  /** The times of the head of the figure's list, the last first. */
  private void head() {
    int head = DatingDescriber.head(figure);
    if (head < 0) {
      return;
    }
    TokenRange range = figure.scene().parse().sentences().get(head);
    int nearer = 0;
    for (int k = timeline.firstFrom(range.end()) - 1; k >= 0 && nearer < 2; k--) {
      TimeExpression time = timeline.times().get(k);
      if (time.beginToken() < range.begin()) {
        return;
      }
      if (time.governs() && !timeline.marks().isOfBrackets(time)) {
        Dating dating = new Dating(timeline.alone(time), time, Stand.HEAD);
        Candidate<Dating> candidate = add(dating);
        DatingDescriber.time(figure, dating, Completion.ITS_OWN, candidate);
        DatingDescriber.rank(nearer++, null, Stand.HEAD, candidate);
      }
    }
  }

  /** A time that other sentences say. */
  private void told(TimeExpression time, Stand stand, int sentences) {
    if (time == null || isTold(time)) {
      return;
    }
    Dating dating = new Dating(carriedPeriod(time), time, stand);
    if (dating.period().year() == null && !timeline.isUnanchored(time)) {
      return;
    }
    Candidate<Dating> candidate = add(dating);
    DatingDescriber.time(figure, dating, Completion.ITS_OWN, candidate);
    DatingDescriber.carried(setting, dating, sentences, candidate);
  }

  /** Whether another candidate has the same words. */
  private boolean isTold(TimeExpression time) {
    for (Candidate<Dating> candidate : candidates) {
      if (candidate.value().time() == time && candidate.value().stand() != Stand.REPORT) {
        return true;
      }
    }
    return false;
  }

  /** Of a time that another sentence only mentions the year alone holds. */
  private Period carriedPeriod(TimeExpression time) {
    Period alone = timeline.alone(time);
    if (alone.year() == null || time.kind() == TimeShape.NOW) {
      return alone;
    }
    boolean whole =
        time.use() == Use.REPORT
            || time.anchor() == Anchor.FLOATING
            || timeline.goesOn(figure.sentence());
    return whole
        ? new Period(alone.start(), alone.end(), alone.year(), YearSource.CONTEXT)
        : new Period(null, null, alone.year(), YearSource.CONTEXT);
  }

  /** Whether a time has a year, or is known to have one that the text does not tell. */
  private boolean isDated(Dating dating) {
    boolean told = dating.time() != null && timeline.isUnanchored(dating.time());
    return dating.period().year() != null || told;
  }

  /** The time of another figure. */
  private void read(ReadFigure read, Stand stand) {
    if (read == null || !isDated(read.dating())) {
      return;
    }
    Period period = read.dating().period();
    boolean carries =
        period.year() != null
            && read.sentence() != figure.sentence()
            && period.source() != YearSource.PUBLISHED;
    Period said =
        carries
            ? new Period(period.start(), period.end(), period.year(), YearSource.CONTEXT)
            : period;
    Candidate<Dating> candidate = add(new Dating(said, read.dating().time(), stand));
    DatingDescriber.read(setting, read, stand, candidate);
  }
}
