package kz.sanaq.time;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.Parse;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.Kind;
import kz.sanaq.time.TimeExpression.Use;

/**
 * What the sentences before tell of the time of a sentence that tells none.
 *
 * <p>Three things carry over, and the next explicit or relative time, or «бүгінде», ends them all:
 * a reporting period, until then; a time ahead, for what is planned in the next few sentences; and
 * any time, for a sentence that goes on about the same things («олардың …»).
 */
final class Contexts {
  /** For how many sentences a time ahead holds. */
  private static final int AHEAD_HOLDS = 3;

  private final TimeExpression[] reports;
  private final TimeExpression[] ahead;
  private final TimeExpression[] continued;
  private final LocalDate published;

  private TimeExpression report;
  private TimeExpression plan;
  private int planHolds;
  private TimeExpression last;

  Contexts(
      TimeReader reader, Parse parse, List<TimeExpression> times, PeriodResolver.Frame frame) {
    List<TokenRange> sentences = parse.sentences();
    TokenRange headline = frame.headline();
    int n = sentences.size();
    this.reports = new TimeExpression[n];
    this.ahead = new TimeExpression[n];
    this.continued = new TimeExpression[n];
    this.published = frame.published();
    this.report = frame.before();
    int next = 0;
    for (int s = 0; s < n; s++) {
      TokenRange sentence = sentences.get(s);
      reports[s] = report;
      ahead[s] = planHolds > 0 ? plan : null;
      boolean goesOn = goesOn(reader, parse.tokens(), sentence);
      continued[s] = goesOn ? last : null;
      last = goesOn ? last : null;
      planHolds--;
      while (next < times.size() && times.get(next).beginToken() < sentence.end()) {
        TimeExpression time = times.get(next++);
        boolean heads = headline != null && isWithin(time, headline);
        if (time.governs() && time.beginToken() >= sentence.begin()) {
          pass(time, heads);
        }
      }
    }
  }

  private static boolean isWithin(TimeExpression time, TokenRange range) {
    return time.beginToken() >= range.begin() && time.endToken() <= range.end();
  }

  private static boolean goesOn(TimeReader reader, Tokens tokens, TokenRange sentence) {
    int i = sentence.begin();
    while (i < sentence.end() && !tokens.isWord(i)) {
      i++;
    }
    return i < sentence.end() && reader.isAnaphor(tokens, i);
  }

  private void pass(TimeExpression time, boolean heads) {
    if (time.anchor() == Anchor.FLOATING) {
      report = time.use() == Use.REPORT ? time : report;
      return;
    }
    boolean now = time.kind() == Kind.NOW;
    report = sets(time, heads && !time.isAhead(published)) ? time : null;
    plan = time.isAhead(published) ? time : null;
    planHolds = AHEAD_HOLDS;
    last = now ? null : time;
  }

  private static boolean sets(TimeExpression time, boolean heads) {
    if (time.use() == Use.REPORT || (heads && time.kind() == Kind.YEAR)) {
      return true;
    }
    return switch (time.kind()) {
      case FIRST_MONTHS, QUARTER, HALF_YEAR -> true;
      default -> false;
    };
  }

  /** The reporting period that holds at the beginning of a sentence, null without one. */
  TimeExpression report(int sentence) {
    return reports[sentence];
  }

  /** The time ahead that holds for plans, null without one. */
  TimeExpression ahead(int sentence) {
    return ahead[sentence];
  }

  /** The time of what the sentence goes on about, null without one. */
  TimeExpression continued(int sentence) {
    return continued[sentence];
  }

  /** The reporting period that holds after the last sentence, null without one. */
  TimeExpression atEnd() {
    return report;
  }
}
