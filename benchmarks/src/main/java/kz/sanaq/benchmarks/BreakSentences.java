package kz.sanaq.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import kz.sanaq.model.Document;
import kz.sanaq.model.Span;

/**
 * Sentences by a break iterator. ICU4J and the JDK have one each, which are used alike and have no
 * type in common.
 *
 * @param text sets what is read
 * @param next the end of the next sentence; negative after the last
 */
record BreakSentences(Consumer<String> text, IntSupplier next) implements TextReader {
  /** Those of ICU4J. */
  static BreakSentences ofIcu() {
    var iterator = com.ibm.icu.text.BreakIterator.getSentenceInstance(Locale.ROOT);
    return new BreakSentences(iterator::setText, iterator::next);
  }

  /** Those of the JDK. */
  static BreakSentences ofJdk() {
    var iterator = java.text.BreakIterator.getSentenceInstance(Locale.ROOT);
    return new BreakSentences(iterator::setText, iterator::next);
  }

  @Override
  public List<Span> read(Document document) {
    text.accept(document.text());
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    for (int end = next.getAsInt(); end >= 0; end = next.getAsInt()) {
      sentences.add(new Span(begin, end));
      begin = end;
    }
    return sentences;
  }
}
