package kz.sanaq.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Tokens;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numbers;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

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
public final class TimeReader {
  private final TimeWords words;
  private final DurationWords durations;

  /** Registers the words of time expressions with the language pack. */
  public TimeReader(Loader in, NumberReader numbers) {
    this.words = new TimeWords(in);
    this.durations = new DurationWords(in, numbers.bounds());
  }

  /**
   * Reads a text, after the pack is complete.
   *
   * @param numbers the numbers of the text
   * @param published day of publication, null when not known
   */
  public Times read(Numbers numbers, LocalDate published) {
    Tokens tokens = numbers.tokens();
    TimeGrammar grammar = new TimeGrammar(numbers, words, durations, published);
    Uses uses = new Uses(tokens, words, published);
    List<TimeExpression> found = new ArrayList<>();
    BitSet units = new BitSet();
    int i = 0;
    while (i < tokens.count()) {
      Stretch time = grammar.at(i);
      if (time != null) {
        found.add(expression(time, uses.of(time), published));
        for (int k = i + 1; k < time.end(); k++) {
          units.set(k, numbers.at(k) != null && words.is(tokens, k, TimeRole.QUARTER));
        }
      }
      i = time == null ? i + 1 : time.end();
    }
    return new Times(found, units);
  }

  private static TimeExpression expression(
      Stretch time, TimeExpression.Use use, LocalDate published) {
    LocalDate end = time.finish();
    Integer year = end == null ? null : Integer.valueOf(end.getYear());
    if (time.kind() == TimeShape.SINCE && time.start() != null && published != null) {
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
        time.anchor() == Anchor.FLOATING ? null : year,
        time.length());
  }

  /** What the words after the times of a text say of their days. */
  TimeMarks marks(Tokens tokens, List<TimeExpression> times, Integer present) {
    return new TimeMarks(words, tokens, times, present);
  }

  /** Whether the sentence's first words say that it goes on about what was counted before. */
  boolean isAnaphor(Tokens tokens, int i) {
    return words.is(tokens, i, TimeRole.ANAPHOR);
  }

  /** Whether a word calls a report that looks back: «қорытынды», «есеп». */
  boolean looksBack(Tokens tokens, int i) {
    return words.is(tokens, i, TimeRole.REPORT) && words.value(tokens, i) > 0;
  }

  /** Whether a word says that each of several times has its figure: «тиісінше». */
  boolean isRespectively(Tokens tokens, int i) {
    return words.is(tokens, i, TimeRole.RESPECTIVELY);
  }
}
