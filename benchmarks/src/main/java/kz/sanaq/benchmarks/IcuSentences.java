package kz.sanaq.benchmarks;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sanaq.model.Document;
import kz.sanaq.model.Span;

/** Sentences by ICU4J. */
final class IcuSentences implements TextReader {
  private final BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ROOT);

  @Override
  public List<Span> read(Document document) {
    iterator.setText(document.text());
    List<Span> sentences = new ArrayList<>();
    int begin = iterator.first();
    for (int end = iterator.next(); end >= 0; end = iterator.next()) {
      sentences.add(new Span(begin, end));
      begin = end;
    }
    return sentences;
  }
}
