package kz.sanaq.number;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.cases.Marked;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;

/** Reads the numbers of small texts. */
final class NumberTexts {
  /**
   * A number at its place.
   *
   * @param begin its first character
   * @param end the character after it
   */
  record Found(int begin, int end, Numeric number) {}

  /** What is loaded once, and anew to see that it is loaded right. */
  record Pack(NumberReader reader, Vocabulary vocabulary) {
    static Pack load() {
      Loader loader = Loader.of("kk");
      NumberReader reader = new NumberReader(loader);
      return new Pack(reader, loader.freeze());
    }

    /** The numbers of a text whose sentences are what stands between the marks of their ends. */
    Numbers numbers(Marked text) {
      Tokens tokens = Tokens.of(Text.of(text.text()), vocabulary);
      return reader.read(tokens, text.sentences(tokens));
    }
  }

  static final Pack PACK = Pack.load();

  private NumberTexts() {}

  /** The numbers of a text that is one sentence. */
  static Numbers numbers(String text) {
    Tokens tokens = Tokens.of(Text.of(text), PACK.vocabulary());
    return PACK.reader().read(tokens, List.of(new TokenRange(0, tokens.count())));
  }

  /** The numbers of a text whose sentences are what stands between the marks of their ends. */
  static Numbers numbers(Marked text) {
    return PACK.numbers(text);
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
