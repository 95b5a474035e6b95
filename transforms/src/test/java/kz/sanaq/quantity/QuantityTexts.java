package kz.sanaq.quantity;

import java.util.List;
import kz.sanaq.cases.Marked;
import kz.sanaq.contact.ContactReader;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Spans;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numbers;
import kz.sanaq.time.TimeReader;

/** Reads the quantities of sentences, with all layers below them. */
final class QuantityTexts {
  private final Loader pack = Loader.of("kk");
  private final ContactReader contacts = ContactReader.of(LanguagePack.of("kk"));
  private final NumberReader numbers = new NumberReader(pack);
  private final TimeReader times = new TimeReader(pack, numbers);
  private final QuantityReader quantities = new QuantityReader(pack, numbers);
  private final Vocabulary vocabulary = pack.freeze();

  List<Reading> read(String sentence) {
    return read(Marked.of(sentence), 0);
  }

  /** Those of one of the sentences of a text. */
  List<Reading> read(Marked marked, int sentence) {
    Text text = Text.of(marked.text());
    Tokens tokens = Tokens.of(text, vocabulary);
    List<TokenRange> ranges = marked.sentences(tokens);
    Numbers read = numbers.read(tokens, ranges);
    Layers layers = new Layers(read, times.read(read, null), contacts.read(text), Spans.NONE);
    return quantities.read(layers, ranges.get(sentence));
  }
}
