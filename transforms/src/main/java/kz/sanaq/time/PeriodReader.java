package kz.sanaq.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Tokens;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.Kind;

/**
 * Finds all time expressions of a text.
 *
 * <p>In: the tokens of a whole text and its day of publication. Out: expressions in the order of
 * the text, none overlapping another; relative ones have days only where the publication is known.
 * «2025 жылдың 9 айында» is 2025-01-01 to 2025-09-30; «2030 жылға дейін» ends on 2030-12-31.
 * Durations and ages are found too, so that their numbers are not taken for figures.
 *
 * <p>A grammar over word roles, read from left to right, the longest reading at each place; the
 * time is linear in the number of tokens. Any text can be read. One reader serves all texts and
 * threads.
 */
public final class PeriodReader {
  private final TimeWords words;

  /** Registers the words of time expressions with the language pack. */
  public PeriodReader(Loader in) {
    this.words = new TimeWords(in);
  }

  /**
   * Reads a text, after the pack is complete.
   *
   * @param published day of publication, null when not known
   */
  public List<TimeExpression> read(Tokens tokens, LocalDate published) {
    TimeGrammar grammar = new TimeGrammar(tokens, words, published);
    Uses uses = new Uses(tokens, words, published);
    List<TimeExpression> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.count()) {
      Stretch time = grammar.at(i);
      if (time != null) {
        found.add(expression(time, uses.of(time), published));
      }
      i = time == null ? i + 1 : time.end();
    }
    return found;
  }

  private static TimeExpression expression(
      Stretch time, TimeExpression.Use use, LocalDate published) {
    LocalDate end = time.finish();
    Integer year = end == null ? null : Integer.valueOf(end.getYear());
    if (time.kind() == Kind.SINCE && time.start() != null && published != null) {
      boolean past = !time.start().isAfter(published);
      end = past ? published : null;
      year = past ? published.getYear() : time.start().getYear();
    }
    return new TimeExpression(
        time.begin(),
        time.end(),
        time.kind(),
        time.anchor(),
        use,
        time.start(),
        end,
        time.anchor() == Anchor.FLOATING ? null : year);
  }

  /** Whether the sentence's first words say that it goes on about what was counted before. */
  boolean isAnaphor(Tokens tokens, int i) {
    return words.is(tokens, i, TimeRole.ANAPHOR);
  }
}
