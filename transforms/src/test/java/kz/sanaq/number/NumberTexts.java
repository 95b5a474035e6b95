package kz.sanaq.number;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.cases.Marked;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Span;

/** Reads the numbers of small texts. */
final class NumberTexts {
  /**
   * A number at its place.
   *
   * @param begin its first character
   * @param end the character after it
   */
  record Found(int begin, int end, Numeric number) {}

  private static final Loader PACK = Loader.of("kk");
  private static final NumberReader READER = new NumberReader(PACK);
  private static final Vocabulary VOCABULARY = PACK.freeze();

  private NumberTexts() {}

  /** The numbers of a text that is one sentence. */
  static Numbers numbers(String text) {
    Tokens tokens = Tokens.of(Text.of(text), VOCABULARY);
    return READER.read(tokens, List.of(new TokenRange(0, tokens.count())));
  }

  /** The numbers of a text whose sentences are what stands between the marks of their ends. */
  static Numbers numbers(Marked text) {
    Tokens tokens = Tokens.of(Text.of(text.text()), VOCABULARY);
    List<TokenRange> sentences = new ArrayList<>();
    for (Span span : text.sentences()) {
      sentences.add(new TokenRange(tokens.at(span.begin()), tokens.at(span.end())));
    }
    return READER.read(tokens, sentences);
  }

  static List<Found> read(String text) {
    return read(numbers(text));
  }

  static List<Found> read(Numbers numbers) {
    Tokens tokens = numbers.tokens();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      Numeric number = numbers.at(i);
      if (number != null) {
        found.add(new Found(tokens.begin(i), tokens.end(number.end() - 1), number));
      }
    }
    return found;
  }
}
