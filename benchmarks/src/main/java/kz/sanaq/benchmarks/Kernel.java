package kz.sanaq.benchmarks;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.contact.ContactReader;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Spans;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Document;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Span;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numbers;
import kz.sanaq.quantity.Layers;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.quantity.Reading;
import kz.sanaq.sentence.Segmenter;
import kz.sanaq.time.TimeReader;

/** The kernel's work by parts, each with what it needs of the parts before. */
final class Kernel {
  private final Segmenter segmenter = Segmenter.of(LanguagePack.CODE);
  private final ContactReader contacts =
      ContactReader.of(kz.sanaq.language.LanguagePack.of(LanguagePack.CODE));
  private final Annotator annotator = Annotator.of(LanguagePack.CODE);
  private final NumberReader numbers;
  private final TimeReader times;
  private final QuantityReader quantities;
  private final Vocabulary vocabulary;

  Kernel() {
    Loader loader = Loader.of(LanguagePack.CODE);
    numbers = new NumberReader(loader);
    times = new TimeReader(loader, numbers);
    quantities = new QuantityReader(loader, numbers);
    vocabulary = loader.freeze();
  }

  /** Sentences, folding of the text included. */
  List<Span> sentences(Document document) {
    int[] bounds = segmenter.segment(Text.of(document.text()));
    List<Span> sentences = new ArrayList<>(bounds.length / 2);
    for (int i = 0; i < bounds.length; i += 2) {
      sentences.add(new Span(bounds[i], bounds[i + 1]));
    }
    return sentences;
  }

  /** Quantities: sentences, words and their forms, contacts, numbers, times and units. */
  List<Span> quantities(Document document) {
    Text text = Text.of(document.text());
    int[] bounds = segmenter.segment(text);
    Tokens tokens = Tokens.of(text, vocabulary);
    List<TokenRange> sentences = new ArrayList<>(bounds.length / 2);
    for (int i = 0; i < bounds.length; i += 2) {
      sentences.add(new TokenRange(tokens.at(bounds[i]), tokens.at(bounds[i + 1] - 1) + 1));
    }
    Numbers read = numbers.read(tokens, sentences);
    Layers layers = new Layers(read, times.read(read, null), contacts.read(text), Spans.NONE);
    List<Span> found = new ArrayList<>();
    for (TokenRange sentence : sentences) {
      for (Reading reading : quantities.read(layers, sentence)) {
        found.add(new Span(reading.begin(), reading.end()));
      }
    }
    return found;
  }

  /** The quantities of everything that is read. */
  List<Span> annotate(Document document) {
    return annotator.annotate(document).quantities().stream().map(Quantity::span).toList();
  }
}
