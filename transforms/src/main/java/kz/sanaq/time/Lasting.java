package kz.sanaq.time;

import kz.sanaq.language.Feature;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.Parse;

/**
 * The time that holds for a sentence unless it tells another: the last one told before it. «биыл»,
 * the year of figures for the same stretch («былтыр осы кезеңде»), the day when something was told
 * («кешегі отырыста»), what is still to come and what is compared with end none.
 *
 * @param time the time, null for none
 * @param ofTitle whether it is told by a title apart from the text
 * @param sentencesAgo how many sentences ago it was told
 * @param sameParagraph whether no line ended since
 * @param only whether its sentence told no other
 * @param told how many times the text told up to here, its headline aside
 */
public record Lasting(
    TimeExpression time,
    boolean ofTitle,
    int sentencesAgo,
    boolean sameParagraph,
    boolean only,
    int told) {
  private static final Lasting NOTHING = new Lasting(null, false, 0, false, true, 0);

  /** Whether it is the first time told of the text, or its headline's or title's. */
  public boolean leads() {
    return time != null && told <= 1;
  }

  private Lasting next(boolean newLine) {
    return new Lasting(time, ofTitle, sentencesAgo + 1, sameParagraph && !newLine, only, told);
  }

  private Lasting fromTitle() {
    return new Lasting(time, time != null, 0, false, only, 0);
  }

  private Lasting with(TimeExpression now, boolean counts) {
    boolean alone = time == null || ofTitle || sentencesAgo > 0;
    return new Lasting(now, false, 0, true, alone, counts ? told + 1 : told);
  }

  /**
   * For each sentence of a text what holds for it, and at the end what it hands on.
   *
   * @param timeline the times of the text
   * @param headline where the text has its headline
   * @param title what a title apart from it hands on, null without one
   */
  static Lasting[] of(Timeline timeline, Parse parse, TokenRange headline, Lasting title) {
    Tokens tokens = parse.tokens();
    Lasting[] all = new Lasting[parse.sentences().size() + 1];
    Lasting now = title == null ? NOTHING : title.fromTitle();
    int next = 0;
    for (int s = 0; s < all.length - 1; s++) {
      TokenRange sentence = parse.sentences().get(s);
      now = now.next(tokens.newLine(sentence.begin()));
      all[s] = now;
      for (; next < timeline.times().size(); next++) {
        TimeExpression time = timeline.times().get(next);
        if (time.beginToken() >= sentence.end()) {
          break;
        }
        if (ends(timeline, parse, time)) {
          now = now.with(time, !headline.contains(time.beginToken()));
        }
      }
    }
    all[all.length - 1] = now;
    return all;
  }

  private static boolean ends(Timeline timeline, Parse parse, TimeExpression time) {
    return time.governs()
        && !parse.tokens().has(time.endToken() - 1, Feature.INSTRUMENTAL)
        && parse.segments().bracket(time.beginToken()) < 0
        && !timeline.isAhead(time)
        && !timeline.marks().isNewsDay(time)
        && !timeline.marks().isThisYear(time)
        && !timeline.marks().isSameStretch(time);
  }
}
