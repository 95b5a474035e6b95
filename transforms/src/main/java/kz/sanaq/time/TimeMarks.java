package kz.sanaq.time;

import java.util.BitSet;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

/**
 * What the words right after the times of one text say of their days: «былтыр осы кезеңде», «18
 * қыркүйектегі жағдай бойынша». One pass over the times.
 */
public final class TimeMarks {
  /** How far behind a day the word stands that says what is told of it. */
  private static final int ACCOUNT_REACH = 3;

  /** How far before a time the word stands that says of which figures it is. */
  private static final int BRACKET_REACH = 4;

  private final BitSet sameStretch = new BitSet();
  private final BitSet asOf = new BitSet();
  private final BitSet thisYear = new BitSet();
  private final BitSet within = new BitSet();
  private final BitSet hours = new BitSet();
  private final BitSet newsDays = new BitSet();
  private final BitSet lineDays = new BitSet();
  private final BitSet beginnings = new BitSet();
  private final BitSet closes = new BitSet();
  private final BitSet ofBrackets = new BitSet();

  /** Which end of its stretch a time names. */
  public enum Edge {
    NONE,
    /** «2017 жылдың басында». */
    BEGINNING,
    /** «тамыздың соңында». */
    CLOSE
  }

  TimeMarks(TimeWords words, Tokens tokens, List<TimeExpression> times, Integer present) {
    for (TimeExpression time : times) {
      int i = time.beginToken();
      int last = time.endToken() - 1;
      boolean locative = tokens.has(last, Feature.LOCATIVE);
      sameStretch.set(i, isYear(time) && leadsToStretch(words, tokens, time.endToken()));
      asOf.set(i, time.kind() == TimeShape.DAY && isAccountOf(words, tokens, time.endToken()));
      thisYear.set(
          i,
          isYear(time)
              && time.anchor() == Anchor.RELATIVE
              && time.year() != null
              && time.year().equals(present)
              && !isEdge(words.role(tokens, last)));
      within.set(i, time.kind() == TimeShape.DURATION && locative);
      TimeRole role = words.role(tokens, last);
      hours.set(i, time.kind() == TimeShape.DAY && role == TimeRole.CLOCK);
      newsDays.set(
          i,
          time.kind() == TimeShape.DAY
              && time.anchor() == Anchor.RELATIVE
              && role != TimeRole.CLOCK);
      lineDays.set(i, time.kind() == TimeShape.DAY && isAtHead(tokens, time));
      ofBrackets.set(i, isOfBrackets(words, tokens, i));
      beginnings.set(i, isWhole(time) && role == TimeRole.BEGINNING);
      closes.set(i, isWhole(time) && role == TimeRole.CLOSE);
    }
  }

  /**
   * «2014 жылдың 3 қазаны – …»: a day by itself at the head of a line, parted from what follows.
   */
  private static boolean isAtHead(Tokens tokens, TimeExpression time) {
    int first = time.beginToken();
    boolean bullet = first > 0 && !tokens.isWord(first - 1) && !tokens.isDigits(first - 1);
    boolean begins = tokens.newLine(first) || bullet && tokens.newLine(first - 1);
    int has = tokens.features(time.endToken() - 1) & ~Feature.POSSESSED_3.bit();
    boolean parted =
        tokens.isDash(time.endToken())
            || tokens.isSymbol(time.endToken(), ':')
            || tokens.isSymbol(time.endToken(), '.');
    return (begins || first == 0) && has == 0 && parted;
  }

  private static boolean isYear(TimeExpression time) {
    return time.kind() == TimeShape.YEAR;
  }

  private static boolean isWhole(TimeExpression time) {
    return isYear(time) || time.kind() == TimeShape.MONTH || time.kind() == TimeShape.QUARTER;
  }

  private static boolean isEdge(TimeRole role) {
    return role == TimeRole.BEGINNING || role == TimeRole.MIDDLE || role == TimeRole.CLOSE;
  }

  /** «осы кезеңде», «тиісті мерзімінде», «дәл осы айында»: one more word may stand before. */
  private static boolean leadsToStretch(TimeWords words, Tokens tokens, int next) {
    int i = isSame(words.role(tokens, next)) || !tokens.isWord(next) ? next : next + 1;
    if (!isSame(words.role(tokens, i))) {
      return false;
    }
    return switch (words.role(tokens, i + 1)) {
      case STRETCH, QUARTER, MONTH, DAY -> true;
      default -> false;
    };
  }

  private static boolean isSame(TimeRole role) {
    return role == TimeRole.PRESENT || role == TimeRole.CORRESPONDING;
  }

  /** «18 қыркүйектегі жағдай бойынша», «1 шілдеге». */
  private static boolean isAccountOf(TimeWords words, Tokens tokens, int next) {
    if (tokens.has(next - 1, Feature.DATIVE)) {
      return true;
    }
    boolean linked =
        tokens.has(next - 1, Feature.ATTRIBUTIVE) || tokens.has(next - 1, Feature.GENITIVE);
    int counted = 0;
    for (int i = next; linked && counted < ACCOUNT_REACH && i < tokens.count(); i++) {
      counted += tokens.isWord(i) ? 1 : 0;
      linked = !tokens.isSymbol(i, ',') && !tokens.isSymbol(i, '.');
      TimeRole role = words.role(tokens, i);
      if (role == TimeRole.REPORT || role == TimeRole.ACCOUNT) {
        return true;
      }
    }
    return false;
  }

  /** «жақшада – былтырғы дерек», «жақша ішінде 2012 жылдың …». */
  private static boolean isOfBrackets(TimeWords words, Tokens tokens, int begin) {
    for (int i = begin - 1; i >= Math.max(0, begin - BRACKET_REACH); i--) {
      if (words.role(tokens, i) == TimeRole.BRACKET) {
        return true;
      }
      if (!tokens.isWord(i) && !tokens.isDash(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether it is said to be the time of the figures in brackets: «жақшада – былтырғы дерек». */
  public boolean isOfBrackets(TimeExpression time) {
    return ofBrackets.get(time.beginToken());
  }

  /** Whether a year is that of the same stretch as one told before: «былтыр осы кезеңде». */
  public boolean isSameStretch(TimeExpression time) {
    return sameStretch.get(time.beginToken());
  }

  /** Whether it is told how things stood on that day: «18 қыркүйектегі жағдай бойынша». */
  public boolean isAsOf(TimeExpression time) {
    return asOf.get(time.beginToken());
  }

  /** Whether it says no more than that it is this year: «биыл». */
  public boolean isThisYear(TimeExpression time) {
    return thisYear.get(time.beginToken());
  }

  /** Whether a day is told by its hours: «соңғы тәулікте». */
  public boolean isHours(TimeExpression time) {
    return hours.get(time.beginToken());
  }

  /** Whether it is a day by which news is told: «кешегі отырыста». */
  public boolean isNewsDay(TimeExpression time) {
    return newsDays.get(time.beginToken());
  }

  /** Whether it is the day of what a line tells, as chronicles and datelines have it. */
  public boolean isLineDay(TimeExpression time) {
    return lineDays.get(time.beginToken());
  }

  /** Which end of its stretch it names. */
  public Edge edge(TimeExpression time) {
    int i = time.beginToken();
    return beginnings.get(i) ? Edge.BEGINNING : closes.get(i) ? Edge.CLOSE : Edge.NONE;
  }

  /** Whether it says within how long something came about: «бір айда». */
  public boolean isWithin(TimeExpression time) {
    return within.get(time.beginToken());
  }
}
