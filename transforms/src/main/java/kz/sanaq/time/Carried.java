package kz.sanaq.time;

import java.util.Objects;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.TimeExpression.Use;

/**
 * The times that the sentences before hand to a sentence.
 *
 * @param report the last reporting period, null for none
 * @param ended what was told since the reporting period
 * @param reportAgo how many sentences ago the reporting period was told
 * @param last the last time told, null for none
 * @param lastAgo how many sentences ago
 * @param sameParagraph whether no line ended since the last time was told
 * @param other the last time of another year than the last, null for none
 * @param otherAgo how many sentences ago
 */
public record Carried(
    TimeExpression report,
    Ended ended,
    int reportAgo,
    TimeExpression last,
    int lastAgo,
    boolean sameParagraph,
    TimeExpression other,
    int otherAgo) {
  /** What was told since a reporting period. */
  public enum Ended {
    /** Nothing that ends it. */
    NOT,
    /** «бүгінде». */
    BY_NOW,
    /** A time of the same year. */
    BY_SAME_YEAR,
    /** A time of another year. */
    BY_OTHER_YEAR
  }

  static final Carried NOTHING = new Carried(null, Ended.NOT, 0, null, 0, false, null, 0);

  /** What is handed on to the next sentence of the line. */
  Carried toNext() {
    return new Carried(
        report, ended, reportAgo + 1, last, lastAgo + 1, sameParagraph, other, otherAgo + 1);
  }

  /** What is handed on to the next line. */
  Carried toNextLine() {
    return new Carried(report, ended, reportAgo + 1, last, lastAgo + 1, false, other, otherAgo + 1);
  }

  /** Of a title only the reporting period holds for the text. */
  Carried fromTitle() {
    return new Carried(report, ended, 0, null, 0, false, null, 0);
  }

  /** With a time that is told now. */
  Carried with(TimeExpression time) {
    return with(time, sets(time));
  }

  /** With a time that is told in the headline, whose year holds for the text. */
  Carried withHeadline(TimeExpression time) {
    return with(time, sets(time) || time.kind() == TimeShape.YEAR);
  }

  private Carried with(TimeExpression time, boolean sets) {
    boolean yearless = time.year() == null && !time.isUnanchored();
    boolean same = last == null || yearless || Objects.equals(time.year(), last.year());
    return new Carried(
        sets ? time : report,
        sets ? Ended.NOT : ended(time),
        sets ? 0 : reportAgo,
        yearless && last != null ? last : time,
        yearless && last != null ? lastAgo : 0,
        true,
        same ? other : last,
        same ? otherAgo : lastAgo);
  }

  private Ended ended(TimeExpression time) {
    Ended now = ended;
    if (time.kind() == TimeShape.NOW) {
      now = Ended.BY_NOW;
    } else if (time.anchor() != Anchor.FLOATING && report != null) {
      boolean same = time.year() != null && time.year().equals(report.year());
      now = same ? Ended.BY_SAME_YEAR : Ended.BY_OTHER_YEAR;
    }
    return now.compareTo(ended) > 0 ? now : ended;
  }

  /** Whether a time is a reporting period wherever it stands. */
  private static boolean sets(TimeExpression time) {
    if (time.use() == Use.REPORT) {
      return true;
    }
    return switch (time.kind()) {
      case FIRST_MONTHS, QUARTER, HALF_YEAR -> true;
      default -> false;
    };
  }
}
