package kz.sanaq.benchmarks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.sanaq.model.Document;
import kz.sanaq.model.Span;

/**
 * How many of the numbers in digits a reader finds.
 *
 * @param found those that lie whole in what it found
 * @param all those of the texts: digits, with blanks or points between groups of three, and a
 *     decimal comma: «27 360», «4,4»
 */
record Recall(long found, long all) {
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:[ \\u00A0\\u202F.]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?");

  static Recall of(TextReader reader, List<Document> documents) {
    long found = 0;
    long all = 0;
    for (Document document : documents) {
      List<Span> spans = reader.read(document);
      for (MatchResult digits : DIGITS.matcher(document.text()).results().toList()) {
        all++;
        found += holds(spans, digits) ? 1 : 0;
      }
    }
    return new Recall(found, all);
  }

  private static boolean holds(List<Span> spans, MatchResult digits) {
    return spans.stream()
        .anyMatch(span -> span.begin() <= digits.start() && digits.end() <= span.end());
  }

  /** Share of all, in percent. */
  double percent() {
    return 100.0 * found / all;
  }
}
