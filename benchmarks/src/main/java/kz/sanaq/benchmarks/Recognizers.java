package kz.sanaq.benchmarks;

import com.microsoft.recognizers.text.ModelResult;
import com.microsoft.recognizers.text.number.NumberRecognizer;
import com.microsoft.recognizers.text.number.models.NumberModel;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Text;
import kz.sanaq.model.Document;
import kz.sanaq.model.Span;
import kz.sanaq.sentence.Segmenter;

/**
 * Numbers by Microsoft's Recognizers-Text. It has no Kazakh; of its languages English found most of
 * the figures here. It is made for a sentence at a time, and is given the sentences that the kernel
 * finds; finding them costs the kernel little beside it.
 */
final class Recognizers implements TextReader {
  private final NumberModel numbers = new NumberRecognizer("en-us").getNumberModel();
  private final Segmenter segmenter = Segmenter.of(LanguagePack.CODE);

  @Override
  public List<Span> read(Document document) {
    int[] bounds = segmenter.segment(Text.of(document.text()));
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      int begin = bounds[i];
      // Its ends are inclusive.
      for (ModelResult number : numbers.parse(document.text().substring(begin, bounds[i + 1]))) {
        found.add(new Span(begin + number.start, begin + number.end + 1));
      }
    }
    return found;
  }
}
