package kz.sanaq.time;

import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.Ends;
import kz.sanaq.number.Numbers;
import kz.sanaq.number.Numeric;
import kz.sanaq.number.RangeReader;

/**
 * A number or range with the bounds that follow it: «3», «2–3», «2 мыңнан астам»; what a unit of
 * time may stand after.
 *
 * @param ends the number or numbers
 * @param end token after the bounds
 * @param features what the ending of its last word says
 * @param sentence where it stands
 */
record NumberPhrase(Ends ends, int end, int features, TokenRange sentence) {

  /** The phrase whose number begins at token {@code i}, null where none does. */
  static NumberPhrase at(Numbers numbers, RangeReader ranges, int i) {
    Numeric number = numbers.at(i);
    if (number == null) {
      return null;
    }
    TokenRange sentence = numbers.sentence(i);
    int to = sentence.end();
    Tokens tokens = numbers.tokens();
    BoundReader bounds = numbers.reader().bounds();
    Ends ends = number.isRoman() ? Ends.of(number) : ranges.read(numbers, number, to);
    int end = bounds.particle(tokens, ends.end(), to);
    int features = ends.features();
    BoundReader.FollowingBound bound = bounds.following(numbers, end, to, features);
    while (bound != null) {
      end = bounds.particle(tokens, bound.match().end(), to);
      features = bound.match().features();
      bound = bounds.following(numbers, end, to, features);
    }
    return new NumberPhrase(ends, end, features, sentence);
  }

  /** Whether no bound follows the number. */
  boolean isUnbound() {
    return end == ends.end();
  }

  /** First token of the number. */
  int begin() {
    return ends.begin();
  }

  /** Token that the sentence ends before. */
  int to() {
    return sentence.end();
  }

  /** The number said first. */
  Numeric first() {
    return ends.first();
  }
}
