package kz.sanaq.syntax;

import kz.sanaq.cases.Marked;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Span;
import kz.sanaq.number.NumberReader;
import kz.sanaq.place.PlaceReader;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.time.TimeReader;

/** Parses texts with the vocabulary of all rooms: a word of any table shields shorter ones. */
final class SyntaxTexts {
  /** What is loaded once, and anew to see that it is loaded right. */
  record Pack(SyntaxWords words, Parser parser, Vocabulary vocabulary) {
    static Pack load() {
      Loader loader = Loader.of("kk");
      SyntaxWords words = new SyntaxWords(loader);
      NumberReader numbers = new NumberReader(loader);
      new QuantityReader(loader, numbers);
      new TimeReader(loader, numbers);
      new PlaceReader(loader);
      return new Pack(words, new Parser(words), loader.freeze());
    }

    private Tokens tokens(String text) {
      return Tokens.of(Text.of(text), vocabulary);
    }

    /** A text whose sentences are what stands between the marks of their ends. */
    Parse parse(Marked text) {
      Tokens tokens = tokens(text.text());
      return parser.parse(tokens, text.sentences(tokens));
    }
  }

  static final Pack PACK = Pack.load();
  static final SyntaxWords WORDS = PACK.words();

  private SyntaxTexts() {}

  static Tokens tokens(String text) {
    return PACK.tokens(text);
  }

  /** A text whose sentences are what stands between the marks of their ends. */
  static Parse parse(Marked text) {
    return PACK.parse(text);
  }

  /** A text that is one sentence. */
  static Parse parse(String sentence) {
    return parse(Marked.of(sentence));
  }

  static ParsedSentence parsed(String sentence) {
    return parse(sentence).sentence(0);
  }

  /** The characters of the tokens [begin, end). */
  static Span span(Tokens tokens, int begin, int end) {
    return new Span(tokens.begin(begin), tokens.end(end - 1));
  }
}
