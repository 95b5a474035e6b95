package kz.sanaq.number;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;

/** Reads the numbers of a text that is one sentence. */
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

  static List<Found> read(String text) {
    Tokens tokens = Tokens.of(Text.of(text), VOCABULARY);
    Numbers numbers = READER.read(tokens, List.of(new TokenRange(0, tokens.count())));
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
