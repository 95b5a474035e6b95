package kz.sanaq.number;

import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * The numbers of a text, each read once, from left to right and as long as it can be: what {@link
 * NumberReader#read} gives. Immutable; shared by everything that asks for a number.
 */
public final class Numbers {
  private static final int MOST_SMALL_DIGITS = 4;

  private final NumberReader reader;
  private final Tokens tokens;
  private final List<TokenRange> sentences;

  /** For each token the number that it belongs to, null for most. */
  private final Numeric[] owners;

  Numbers(NumberReader reader, Tokens tokens, List<TokenRange> sentences) {
    this.reader = reader;
    this.tokens = tokens;
    this.sentences = List.copyOf(sentences);
    this.owners = new Numeric[tokens.count()];
    for (TokenRange sentence : sentences) {
      int i = sentence.begin();
      while (i < sentence.end()) {
        Numeric number = reader.read(tokens, i, sentence.end());
        number = number == null ? reader.roman(tokens, i, sentence.end()) : number;
        for (int k = i; number != null && k < number.end(); k++) {
          owners[k] = number;
        }
        i = number == null ? i + 1 : number.end();
      }
    }
  }

  /** The tokens that the numbers stand in. */
  public Tokens tokens() {
    return tokens;
  }

  /** What reads them. */
  public NumberReader reader() {
    return reader;
  }

  /** The number that begins at token {@code i}; null where none does, as inside another. */
  public Numeric at(int i) {
    Numeric number = owner(i);
    return number == null || number.begin() != i ? null : number;
  }

  /** The number that token {@code i} belongs to, null where it belongs to none. */
  public Numeric owner(int i) {
    return i >= 0 && i < owners.length ? owners[i] : null;
  }

  /**
   * The number that reading finds when it begins at token {@code i}, inside another number too: «1
   * – 2,1 – 2» has the ends of two ranges in one decimal.
   *
   * @param to token that it may not begin at or after
   * @return null where none begins there; never a Roman numeral
   */
  public Numeric from(int i, int to) {
    Numeric number = i < to ? owner(i) : null;
    if (number == null || number.isRoman()) {
      return null;
    }
    return number.begin() == i ? number : reader.read(tokens, i, number.end());
  }

  /** The whole number below ten thousand at token {@code i}, bare or an ordinal; null for none. */
  public Numeric small(int i) {
    Numeric number = at(i);
    return number != null && number.isSmall() && (number.bare() || number.isOrdinal())
        ? number
        : null;
  }

  /** The value of a token of one to four digits, -1 of any other token. */
  public int figures(int i) {
    if (!tokens.isDigits(i) || tokens.end(i) - tokens.begin(i) > MOST_SMALL_DIGITS) {
      return -1;
    }
    int value = 0;
    for (int k = tokens.begin(i); k < tokens.end(i); k++) {
      value = value * 10 + tokens.text().at(k) - '0';
    }
    return value;
  }

  /** Whether a mark and figures follow the figures at {@code i}, without a space. */
  public boolean joined(int i, int to) {
    return i >= 0
        && i + 2 < to
        && tokens.glued(i + 1)
        && tokens.kind(i + 1) == Tokens.TokenType.SYMBOL
        && tokens.glued(i + 2)
        && tokens.isDigits(i + 2);
  }

  /** The sentence that token {@code i} stands in; no tokens where it stands in none. */
  public TokenRange sentence(int i) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).contains(i)
        ? sentences.get(low)
        : new TokenRange(i, i);
  }

  /** Whether token {@code i} is «мен», «пен», written apart: and. */
  public boolean isAnd(int i) {
    return tokens.isWord(i)
        && !tokens.glued(i)
        && tokens.bareEnding(i) == Feature.INSTRUMENTAL.bit();
  }
}
