package kz.sanaq.time;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Period;
import kz.sanaq.model.YearSource;
import kz.sanaq.syntax.Parse;
import kz.sanaq.syntax.Segments;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.Kind;
import kz.sanaq.time.TimeExpression.Use;

/**
 * Tells which time a figure of one text speaks of.
 *
 * <p>Within a sentence the nearest time before the figure in its own clause governs it, else the
 * nearest after it there, else the nearest before it in another clause; what is only compared
 * with, or part of a name, or a date line, never does. Without one, what the sentences before carry
 * over does ({@link YearSource#CONTEXT}), else the day of publication.
 *
 * <p>Days: a named year is that whole year, a deadline has only a last day, a time since a past day
 * ends with the publication. A figure that no words date, and one that «қазір» dates, has the year
 * of the publication and no days: the text states none. In an undated text only explicit times and
 * what they carry over give a year; there a time since some day has no year, as it ends unknown.
 */
public final class PeriodResolver {
  /** How many times are looked at for one that governs: keeps a text without stops linear. */
  private static final int REACH = 16;

  private final List<TimeExpression> times;
  private final List<TokenRange> sentences;
  private final LocalDate published;
  private final Segments segments;
  private final Contexts contexts;
  private final Floating floating;

  /**
   * What is known of a text's time besides the times in it.
   *
   * @param headline where the text has its headline, null without one: its year holds for the text
   * @param before reporting period that holds where the text begins, as {@link #reporting()} of a
   *     title told apart from the text; null without one
   * @param published day of publication, null when not known
   */
  public record Frame(TokenRange headline, TimeExpression before, LocalDate published) {}

  /**
   * Prepares a text; linear in its length.
   *
   * @param times what {@code reader} found in the tokens of {@code parse}
   */
  public PeriodResolver(
      TimeReader reader, Parse parse, List<TimeExpression> times, Frame frame) {
    this.times = List.copyOf(times);
    this.sentences = parse.sentences();
    this.published = frame.published();
    this.segments = parse.segments();
    this.contexts = new Contexts(reader, parse, this.times, frame);
    this.floating = new Floating(published);
  }

  /** The reporting period that holds after the last sentence, null without one. */
  public TimeExpression reporting() {
    return contexts.atEnd();
  }

  /**
   * The period of a figure.
   *
   * @param sentence number of its sentence
   * @param begin first token of the figure
   * @param end token after it
   * @param planned whether the figure is planned
   */
  public Dated resolve(int sentence, int begin, int end, boolean planned) {
    Governing found = governing(sentences.get(sentence), begin, end);
    return found == null ? carried(sentence, planned) : stated(sentence, found, planned);
  }

  /** The number of a time that governs a figure, and the rule that says so. */
  private record Governing(int time, String rule) {}

  /** The time that governs the figure, null without one. */
  private Governing governing(TokenRange sentence, int begin, int end) {
    int first = firstFrom(end);
    int before = before(first - 1, sentence, begin);
    if (before >= 0 && segments.same(times.get(before).beginToken(), begin)) {
      return widest(before, sentence, "time-in-clause");
    }
    int after = after(first, sentence, begin);
    if (after >= 0) {
      boolean same = segments.same(begin, times.get(after).beginToken());
      return new Governing(after, same ? "time-after-figure" : "time-in-bracket");
    }
    return before >= 0 ? widest(before, sentence, "time-in-sentence") : null;
  }

  private int before(int from, TokenRange sentence, int begin) {
    int farthest = Math.max(0, from - REACH);
    for (int k = from; k >= farthest && times.get(k).beginToken() >= sentence.begin(); k--) {
      TimeExpression time = times.get(k);
      if (time.governs() && time.endToken() <= begin && segments.reaches(time.beginToken(), begin)) {
        return k;
      }
    }
    return -1;
  }

  private int after(int from, TokenRange sentence, int begin) {
    int farthest = Math.min(times.size(), from + REACH);
    for (int k = from; k < farthest && times.get(k).endToken() <= sentence.end(); k++) {
      TimeExpression time = times.get(k);
      boolean same = segments.same(begin, time.beginToken());
      if (time.governs() && (same || segments.isBracketed(time.range(), begin))) {
        return k;
      }
      if (!same) {
        return -1;
      }
    }
    return -1;
  }

  /** «2017 жылдың қорытындысы бойынша соңғы 4 жылда …» speaks of 2017. */
  private Governing widest(int found, TokenRange sentence, String rule) {
    TimeExpression time = times.get(found);
    if (time.kind() != Kind.SPAN || found == 0) {
      return new Governing(found, rule);
    }
    int outer = before(found - 1, sentence, time.beginToken());
    boolean holds =
        outer >= 0
            && segments.same(times.get(outer).beginToken(), time.beginToken())
            && times.get(outer).anchor() == Anchor.EXPLICIT;
    return holds ? new Governing(outer, "time-around-span") : new Governing(found, rule);
  }

  /** Number of the first time that begins at token {@code token} or after it. */
  private int firstFrom(int token) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).beginToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Dated stated(int sentence, Governing found, boolean planned) {
    TimeExpression time = times.get(found.time());
    if (time.kind() == Kind.NOW) {
      return Dated.of(byPublication(), found.rule(), "now");
    }
    if (time.anchor() != Anchor.FLOATING) {
      return Dated.of(period(time, sourceOf(time)), found.rule());
    }
    int outer = before(found.time() - 1, sentences.get(sentence), time.beginToken());
    if (outer >= 0) {
      TimeExpression year = times.get(outer);
      if (year.anchor() != Anchor.FLOATING && year.year() != null && year.kind() != Kind.NOW) {
        return Dated.of(
            floating.in(year.year(), time, sourceOf(year)), found.rule(), "year-in-sentence");
      }
    }
    TimeExpression report = contexts.report(sentence);
    return report == null || report.year() == null
        ? Dated.of(floating.byPublication(time, planned), found.rule(), "year-of-publication")
        : Dated.of(
            floating.in(report.year(), time, YearSource.CONTEXT),
            found.rule(),
            "year-of-reporting-period");
  }

  private static YearSource sourceOf(TimeExpression time) {
    return time.anchor() == Anchor.EXPLICIT ? YearSource.EXPLICIT : YearSource.RELATIVE;
  }

  private static Period period(TimeExpression time, YearSource source) {
    return new Period(
        time.start(), time.end(), time.year(), time.year() == null ? YearSource.NONE : source);
  }

  private Dated carried(int sentence, boolean planned) {
    TimeExpression continued = contexts.continued(sentence);
    if (continued != null && fits(continued, planned)) {
      return Dated.of(period(continued, YearSource.CONTEXT), "time-goes-on");
    }
    TimeExpression ahead = contexts.ahead(sentence);
    if (planned && ahead != null) {
      return Dated.of(period(ahead, YearSource.CONTEXT), "time-ahead");
    }
    TimeExpression report = contexts.report(sentence);
    return report != null && fits(report, planned)
        ? Dated.of(reported(report), "reporting-period")
        : Dated.of(byPublication(), published == null ? "no-time" : "publication");
  }

  /** A plan is not of a time that is over, and what has happened not of one ahead. */
  private boolean fits(TimeExpression time, boolean planned) {
    return planned ? !time.hasPassed(published) : !time.isAhead(published);
  }

  /** Of part of a year that a sentence only mentions, the year alone holds for the next. */
  private Period reported(TimeExpression report) {
    if (report.anchor() == Anchor.FLOATING) {
      Period period = floating.byPublication(report, false);
      return period.year() == null
          ? period
          : new Period(period.start(), period.end(), period.year(), YearSource.CONTEXT);
    }
    if (report.use() == Use.REPORT) {
      return period(report, YearSource.CONTEXT);
    }
    return report.year() == null
        ? byPublication()
        : new Period(null, null, report.year(), YearSource.CONTEXT);
  }

  private Period byPublication() {
    return published == null
        ? Period.UNKNOWN
        : new Period(null, null, published.getYear(), YearSource.PUBLISHED);
  }
}
