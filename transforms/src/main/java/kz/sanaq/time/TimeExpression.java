package kz.sanaq.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;

/**
 * A stretch of a text that names a time.
 *
 * @param beginToken its first token
 * @param endToken the token after it; words that bound it belong to it («2030 жылға дейін»)
 * @param kind its shape
 * @param anchor how its year is told
 * @param use what it does in its sentence
 * @param start first day, null when it has none or it is not known
 * @param end last day, null like {@code start}
 * @param year the year it is filed under (its last), null when it has none or it is not known
 * @param length what it measures, null where it says when
 */
public record TimeExpression(
    int beginToken,
    int endToken,
    TimeShape kind,
    Anchor anchor,
    Use use,
    LocalDate start,
    LocalDate end,
    Integer year,
    Length length) {

  public TimeExpression {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(use);
  }

  /** The shape of a time. */
  public enum TimeShape {
    DAY,
    WEEK,
    MONTH,
    /** The first months of a year: «9 айда». */
    FIRST_MONTHS,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE,
    /** From one to another: years, months or days. */
    RANGE,
    /** The time up to the publication, or from it: «соңғы 3 жылда», «алдағы екі айда». */
    SPAN,
    /** «2015 жылдан бері». */
    SINCE,
    /** «2030 жылға дейін». */
    UNTIL,
    /** «бүгінде», «қазір». */
    NOW,
    /** «3 жылға»: how long, not when. */
    DURATION,
    /** «35 жасқа»: how old, not when. */
    AGE,
    /** «сағат тоғызда», «12:30». */
    CLOCK,
    /** «екінші аптада», «ХХІ ғасырда», «16-сы күні»: a date that has no place in the calendar. */
    UNDATED
  }

  /** How the year of a time is told. */
  public enum Anchor {
    /** By its number. */
    EXPLICIT,
    /** By its distance from the publication: «былтыр». */
    RELATIVE,
    /** Not at all: «15 қыркүйекте»; dates are in the year of the publication. */
    FLOATING,
    /** It has none: a duration, an age, a time of day. */
    NONE
  }

  /** What a time does in its sentence. */
  public enum Use {
    /** Says when. */
    PERIOD,
    /** Says when, and holds for the sentences that follow: «2025 жылдың қорытындысы бойынша». */
    REPORT,
    /** What is compared with: «2017 жылмен салыстырғанда». */
    COMPARISON,
    /** Part of a name: «2015-2019 жылдарға арналған бағдарлама». */
    LABEL,
    /** The date line of an article. */
    STAMP,
    /** Says how long or how old. */
    MEASURE
  }

  /** Its tokens. */
  public TokenRange range() {
    return new TokenRange(beginToken, endToken);
  }

  /** Why a number that it owns is no figure. */
  public Reason reason() {
    return switch (kind) {
      case DURATION, SPAN -> Reason.DURATION;
      case AGE -> Reason.AGE;
      case CLOCK -> Reason.SCORE;
      default -> Reason.DATE;
    };
  }

  /** The class of the numbers that it owns. */
  public QuantityType type() {
    return length == null ? QuantityType.DATE : length.type();
  }

  /** What made it: a row of a table or the name of a rule. */
  public String rule() {
    return length == null ? kind.name().toLowerCase(Locale.ROOT) : length.rule();
  }

  /** Whether it begins, or the deadline lies, after the day of publication; false without one. */
  boolean isAhead(LocalDate published) {
    LocalDate day = start == null ? end : start;
    return published != null && day != null && day.isAfter(published);
  }

  /**
   * Whether it is told by its distance from a day of publication that is not known, so that its
   * year is not known either, and is no other one that the text names.
   */
  public boolean isUnanchored() {
    return anchor == Anchor.RELATIVE && year == null;
  }

  /** Whether a figure may speak of this time. */
  public boolean governs() {
    return use == Use.PERIOD || use == Use.REPORT;
  }
}
