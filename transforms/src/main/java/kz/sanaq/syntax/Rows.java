package kz.sanaq.syntax;

import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * The lists of a text: which sentences are rows, and what heads them.
 *
 * <ul>
 *   <li>a marked row stands on a line of its own after a dash, a bullet or a number: «- балабақша –
 *       3;», «1) мектеп – 5»
 *   <li>a bare row does so without a mark, below a head that ends with a colon, and has a dash:
 *       «Шымкентте – 9»
 *   <li>the head of rows is the sentence before the first of them; in one sentence it is what
 *       stands before its colon: «бөлінді: жолға – 3 млрд, суға – 2 млрд»
 * </ul>
 */
public final class Rows {
  private static final String BULLETS = "•●◦▪■♦►*·✓✔➢";

  /** For each sentence the number of the sentence that heads it as a row; -1 for none. */
  private final int[] heads;

  private final Tokens tokens;

  Rows(Tokens tokens, List<TokenRange> sentences) {
    this.tokens = tokens;
    this.heads = new int[sentences.size()];
    int head = -1;
    for (int s = 0; s < heads.length; s++) {
      TokenRange sentence = sentences.get(s);
      boolean row = isMarked(sentence) || (head >= 0 && isBare(sentence));
      heads[s] = row ? head : -1;
      if (!row) {
        boolean opens =
            endsWithColon(sentence) || s + 1 < heads.length && isMarked(sentences.get(s + 1));
        head = opens ? s : -1;
      }
    }
  }

  private boolean isMarked(TokenRange sentence) {
    int i = sentence.begin();
    if (i >= sentence.end() || !tokens.newLine(i)) {
      return false;
    }
    if (tokens.isDash(i) || BULLETS.indexOf(tokens.first(i)) >= 0) {
      return true;
    }
    return tokens.isDigits(i) && tokens.isSymbol(i + 1, ')') && tokens.glued(i + 1);
  }

  private boolean isBare(TokenRange sentence) {
    if (sentence.begin() >= sentence.end() || !tokens.newLine(sentence.begin())) {
      return false;
    }
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      if ((tokens.isDash(i) && !tokens.glued(i)) || tokens.isSymbol(i, ':')) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithColon(TokenRange sentence) {
    return sentence.end() > sentence.begin() && tokens.isSymbol(sentence.end() - 1, ':');
  }

  /** The sentence that heads a row; -1 where the sentence is none, or has no head. */
  public int head(int sentence) {
    return heads[sentence];
  }

  /**
   * The token after the head of the list that a token's own sentence is: what stands before the
   * last colon before it.
   *
   * @return the colon; -1 where none stands before it
   */
  public int colon(TokenRange sentence, int token) {
    for (int i = token - 1; i > sentence.begin(); i--) {
      if (tokens.isSymbol(i, ':') && !(tokens.isDigits(i - 1) && tokens.isDigits(i + 1))) {
        return i;
      }
    }
    return -1;
  }
}
