package kz.sanaq.time;

import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * Cuts sentences into stretches between commas, semicolons, colons and brackets: the nearest that
 * punctuation alone comes to clauses. One pass over the tokens.
 */
final class Clauses {
  private final Tokens tokens;

  /** For each token the number of its stretch; a mark belongs to the one that it opens. */
  private final int[] clause;

  /** For each token the first token of the bracket around it, -1 outside brackets. */
  private final int[] bracket;

  Clauses(Tokens tokens, List<TokenRange> sentences) {
    this.tokens = tokens;
    this.clause = new int[tokens.count()];
    this.bracket = new int[tokens.count()];
    int number = 0;
    for (TokenRange sentence : sentences) {
      number++;
      int open = -1;
      for (int i = sentence.begin(); i < sentence.end(); i++) {
        boolean opens = tokens.isSymbol(i, '(');
        boolean closes = tokens.isSymbol(i, ')');
        if (opens || closes || isMark(i)) {
          number++;
        }
        open = opens ? i : closes ? -1 : open;
        clause[i] = number;
        bracket[i] = open;
      }
    }
  }

  private boolean isMark(int i) {
    return switch (tokens.first(i)) {
      case ';', ':' -> !isBetweenDigits(i);
      case ',' -> !isBetweenDigits(i);
      default -> false;
    };
  }

  private boolean isBetweenDigits(int i) {
    return tokens.isDigits(i - 1)
        && tokens.isDigits(i + 1)
        && tokens.glued(i)
        && tokens.glued(i + 1);
  }

  /** Whether no mark stands between the two tokens. */
  boolean same(int i, int k) {
    return clause[i] == clause[k];
  }

  /** Whether the time is all of a bracket that follows the clause of token {@code k}. */
  boolean isBracketed(TimeExpression time, int k) {
    int open = time.beginToken() - 1;
    return tokens.isSymbol(open, '(')
        && tokens.isSymbol(time.endToken(), ')')
        && open > k
        && clause[open - 1] == clause[k];
  }

  /** Whether what token {@code i} says holds at {@code k}: it is in no bracket that ends before. */
  boolean reaches(int i, int k) {
    return bracket[i] < 0 || bracket[i] == bracket[k];
  }
}
