package kz.sanaq.quantity;

import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.EndingReader;
import kz.sanaq.number.Ends;
import kz.sanaq.number.Numbers;
import kz.sanaq.number.Numeric;

/** Reads the results of matches, figures joined by marks: «3:1», «2-0 есебімен», «37-0-1». */
final class ScoreReader {
  private static final int MOST = 199;
  private static final String RULE = "score";

  /** The result that begins with the figures at {@code i}, null where there is none. */
  Expression read(LayeredSentence scope, int i) {
    Tokens tokens = scope.tokens();
    if (!tokens.isDigits(i)) {
      return null;
    }
    int end = end(scope, i);
    if (end == i) {
      return null;
    }
    TokenRange span = new TokenRange(i, end);
    Expression score = Expression.named(span, QuantityType.CARDINAL, Reason.SCORE, RULE);
    Numeric number = end == i + 1 ? scope.numbers().from(i, scope.to()) : null;
    return number == null || number.end() > end ? score : score.with(Ends.of(number));
  }

  /** Token after it; {@code i} where there is none. */
  private static int end(LayeredSentence scope, int i) {
    Tokens tokens = scope.tokens();
    Numbers numbers = scope.numbers();
    int to = scope.to();
    if (isGoal(tokens, i)) {
      // «1:50 000», a scale.
      Numeric grouped = numbers.from(i, to);
      return grouped != null && grouped.bare() ? grouped.end() : i + 1;
    }
    if (!numbers.joined(i, to)) {
      return i;
    }
    if (tokens.isSymbol(i + 1, ':')) {
      return EndingReader.joined(tokens, i + 1, to);
    }
    if (!tokens.isDash(i + 1) || !isSmall(numbers, i) || !isSmall(numbers, i + 2)) {
      return i;
    }
    boolean third = numbers.joined(i + 2, to) && tokens.first(i + 3) == tokens.first(i + 1);
    if (third) {
      return EndingReader.joined(tokens, i + 5, to);
    }
    boolean told = i + 3 < to && numbers.reader().isResult(tokens, i + 3);
    return told || numbers.figures(i + 2) == 0 ? EndingReader.joined(tokens, i + 3, to) : i;
  }

  private static boolean isSmall(Numbers numbers, int i) {
    return numbers.figures(i) >= 0 && numbers.figures(i) <= MOST;
  }

  /** The second number of «0:3». */
  private static boolean isGoal(Tokens tokens, int i) {
    return tokens.glued(i)
        && tokens.isSymbol(i - 1, ':')
        && tokens.glued(i - 1)
        && tokens.isDigits(i - 2);
  }
}
