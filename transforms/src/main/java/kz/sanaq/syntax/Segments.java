package kz.sanaq.syntax;

import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * The stretches of a text between commas, semicolons, colons and brackets: all that punctuation
 * alone says of clauses. One pass over the tokens.
 */
public final class Segments {
  private final Tokens tokens;

  /** For each token the number of its stretch; a mark belongs to the one that it opens. */
  private final int[] segment;

  /** For each token the opening bracket around it, -1 outside brackets. */
  private final int[] bracket;

  Segments(Tokens tokens, List<TokenRange> sentences) {
    this.tokens = tokens;
    this.segment = new int[tokens.count()];
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
        segment[i] = number;
        bracket[i] = open;
      }
    }
  }

  private boolean isMark(int i) {
    return switch (tokens.first(i)) {
      case ';', ':', ',' -> !isBetweenDigits(i);
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
  public boolean same(int i, int k) {
    return segment[i] == segment[k];
  }

  /** How many marks stand between two tokens, the first of which stands before the second. */
  public int between(int i, int k) {
    return segment[k] - segment[i];
  }

  /** The opening bracket around a token, -1 outside brackets. */
  public int bracket(int i) {
    return bracket[i];
  }

  /** Whether the range is all of a bracket that follows the segment of token {@code k}. */
  public boolean isBracketed(TokenRange range, int k) {
    int open = range.begin() - 1;
    return tokens.isSymbol(open, '(')
        && tokens.isSymbol(range.end(), ')')
        && open > k
        && segment[open - 1] == segment[k];
  }

  /** Whether what token {@code i} says holds at {@code k}: it is in no bracket that ends before. */
  public boolean reaches(int i, int k) {
    return bracket[i] < 0 || bracket[i] == bracket[k];
  }
}
