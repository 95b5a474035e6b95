package kz.sanaq.time;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Period;
import kz.sanaq.model.YearSource;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.Kind;
import kz.sanaq.time.TimeExpression.Use;

/**
 * Tells which time a figure of one text speaks of.
 *
 * <p>Within a sentence the nearest time before the figure in its own clause governs it, else the
 * nearest behind it there, else the nearest before it in another clause; what is only compared
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
  private final Clauses clauses;
  private final Contexts contexts;
  private final Floating floating;

  /**
   * Prepares a text; linear in its length.
   *
   * @param times what {@code reader} found in {@code tokens}
   * @param sentences in the order of the text, none overlapping another
   * @param headline where the text has its headline, null without one: its year holds for the text
   * @param before reporting period that holds where the text begins, as {@link #reporting()} of a
   *     title told apart from the text; null without one
   * @param published day of publication, null when not known
   */
  public PeriodResolver(
      TimeReader reader,
      Tokens tokens,
      List<TimeExpression> times,
      List<TokenRange> sentences,
      TokenRange headline,
      TimeExpression before,
      LocalDate published) {
    this.times = List.copyOf(times);
    this.sentences = List.copyOf(sentences);
    this.published = published;
    this.clauses = new Clauses(tokens, sentences);
    this.contexts = new Contexts(reader, tokens, times, sentences, headline, before, published);
    this.floating = new Floating(published);
  }

  /** The reporting period that holds behind the last sentence, null without one. */
  public TimeExpression reporting() {
    return contexts.atEnd();
  }

  /**
   * The period of a figure.
   *
   * @param sentence number of its sentence
   * @param begin first token of the figure
   * @param end token behind it
   * @param planned whether the figure is planned
   */
  public Period resolve(int sentence, int begin, int end, boolean planned) {
    int found = governing(sentences.get(sentence), begin, end);
    return found < 0 ? carried(sentence, planned) : stated(sentence, found, planned);
  }

  /** Number of the time that governs the figure, -1 without one. */
  private int governing(TokenRange sentence, int begin, int end) {
    int behind = firstFrom(end);
    int before = before(behind - 1, sentence, begin);
    if (before >= 0 && clauses.same(times.get(before).beginToken(), begin)) {
      return widest(before, sentence);
    }
    int after = after(behind, sentence, begin);
    return after < 0 && before >= 0 ? widest(before, sentence) : after;
  }

  private int before(int from, TokenRange sentence, int begin) {
    int farthest = Math.max(0, from - REACH);
    for (int k = from; k >= farthest && times.get(k).beginToken() >= sentence.begin(); k--) {
      TimeExpression time = times.get(k);
      if (time.governs() && time.endToken() <= begin && clauses.reaches(time.beginToken(), begin)) {
        return k;
      }
    }
    return -1;
  }

  private int after(int from, TokenRange sentence, int begin) {
    int farthest = Math.min(times.size(), from + REACH);
    for (int k = from; k < farthest && times.get(k).endToken() <= sentence.end(); k++) {
      TimeExpression time = times.get(k);
      boolean same = clauses.same(begin, time.beginToken());
      if (time.governs() && (same || clauses.isBracketed(time, begin))) {
        return k;
      }
      if (!same) {
        return -1;
      }
    }
    return -1;
  }

  /** «2017 жылдың қорытындысы бойынша соңғы 4 жылда …» speaks of 2017. */
  private int widest(int found, TokenRange sentence) {
    TimeExpression time = times.get(found);
    if (time.kind() != Kind.SPAN || found == 0) {
      return found;
    }
    int outer = before(found - 1, sentence, time.beginToken());
    boolean holds =
        outer >= 0
            && clauses.same(times.get(outer).beginToken(), time.beginToken())
            && times.get(outer).anchor() == Anchor.EXPLICIT;
    return holds ? outer : found;
  }

  /** Number of the first time that begins at token {@code token} or behind it. */
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

  private Period stated(int sentence, int found, boolean planned) {
    TimeExpression time = times.get(found);
    if (time.kind() == Kind.NOW) {
      return byPublication();
    }
    if (time.anchor() != Anchor.FLOATING) {
      return period(time, sourceOf(time));
    }
    int outer = before(found - 1, sentences.get(sentence), time.beginToken());
    if (outer >= 0) {
      TimeExpression year = times.get(outer);
      if (year.anchor() != Anchor.FLOATING && year.year() != null && year.kind() != Kind.NOW) {
        return floating.in(year.year(), time, sourceOf(year));
      }
    }
    TimeExpression report = contexts.report(sentence);
    return report == null || report.year() == null
        ? floating.byPublication(time, planned)
        : floating.in(report.year(), time, YearSource.CONTEXT);
  }

  private static YearSource sourceOf(TimeExpression time) {
    return time.anchor() == Anchor.EXPLICIT ? YearSource.EXPLICIT : YearSource.RELATIVE;
  }

  private static Period period(TimeExpression time, YearSource source) {
    return new Period(
        time.start(), time.end(), time.year(), time.year() == null ? YearSource.NONE : source);
  }

  private Period carried(int sentence, boolean planned) {
    TimeExpression continued = contexts.continued(sentence);
    if (continued != null && fits(continued, planned)) {
      return period(continued, YearSource.CONTEXT);
    }
    TimeExpression ahead = contexts.ahead(sentence);
    if (planned && ahead != null) {
      return period(ahead, YearSource.CONTEXT);
    }
    TimeExpression report = contexts.report(sentence);
    return report != null && fits(report, planned) ? reported(report) : byPublication();
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
