package kz.sanaq.syntax;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.cases.Marked;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Span;
import kz.sanaq.number.NumberReader;
import kz.sanaq.place.PlaceReader;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.time.TimeReader;

/** Parses texts with the vocabulary of all rooms: a word of any table shields shorter ones. */
final class SyntaxTexts {
  private static final Loader PACK = Loader.of("kk");
  static final SyntaxWords WORDS = new SyntaxWords(PACK);
  private static final Parser PARSER = new Parser(WORDS);
  private static final Vocabulary VOCABULARY = complete();

  private SyntaxTexts() {}

  private static Vocabulary complete() {
    NumberReader numbers = new NumberReader(PACK);
    new QuantityReader(PACK, numbers);
    new TimeReader(PACK, numbers);
    new PlaceReader(PACK);
    return PACK.freeze();
  }

  static Tokens tokens(String text) {
    return Tokens.of(Text.of(text), VOCABULARY);
  }

  /** A text whose sentences are what stands between the marks of their ends. */
  static Parse parse(Marked text) {
    Tokens tokens = tokens(text.text());
    List<TokenRange> sentences = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      sentences.add(new TokenRange(tokens.at(sentence.begin()), tokens.at(sentence.end())));
    }
    return PARSER.parse(tokens, sentences);
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
