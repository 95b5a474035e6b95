package kz.sanaq.claim;

import kz.sanaq.claim.DatingFeatures.Stand;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.Rows;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.time.Timeline;

/**
 * Finds the time of a figure that stands alone in a bracket behind another one, where the head of
 * its list tells it: «қылмыс саны (жақшада – былтырғы дерек): Абай ауданы – 54 (41)».
 */
final class BracketTime {
  /** So many times of a head are looked at, the last ones. */
  private static final int MOST_TIMES = 16;

  private BracketTime() {}

  /** The time; null where the figure is no such one, or the head tells none. */
  static Dating of(Figure figure) {
    Tokens tokens = figure.tokens();
    // «(148,2%)» is a share of what was then.
    boolean alone =
        !Steps.isRelative(figure.reading())
            && tokens.isSymbol(figure.begin() - 1, '(')
            && tokens.isSymbol(figure.end(), ')')
            && figure.scene().isQuantity(figure.begin() - 2);
    TokenRange head = alone ? head(figure) : null;
    TimeExpression time = head == null ? null : time(figure, head);
    if (time == null) {
      return null;
    }
    Dating dating = new Dating(figure.scene().timeline().alone(time), time, Stand.HEAD);
    return dating.period().year() == null ? null : dating;
  }

  /** The words that head the list; null for none. */
  private static TokenRange head(Figure figure) {
    Rows rows = figure.scene().parse().rows();
    int head = rows.head(figure.sentence());
    if (head >= 0) {
      return figure.scene().parse().sentences().get(head);
    }
    TokenRange sentence = figure.parsed().range();
    int colon = rows.colon(sentence, figure.begin());
    return colon < 0 ? null : new TokenRange(sentence.begin(), colon);
  }

  /** The last time there that is said to be of figures in brackets; null for none. */
  private static TimeExpression time(Figure figure, TokenRange head) {
    Timeline timeline = figure.scene().timeline();
    int last = timeline.firstFrom(head.end()) - 1;
    for (int k = last; k >= 0 && k > last - MOST_TIMES; k--) {
      TimeExpression time = timeline.times().get(k);
      if (time.beginToken() < head.begin()) {
        return null;
      }
      if (timeline.marks().isOfBrackets(time)) {
        return time;
      }
    }
    return null;
  }
}
