package kz.sanaq.language;

/**
 * The words that begin an entry of any of some lexicons. Most words of a text begin none, and one
 * look at a token says.
 */
public final class Openings {
  private final long bits;

  private Openings(long bits) {
    this.bits = bits;
  }

  /** The openings of lexicons of one vocabulary. */
  public static Openings of(Lexicon<?>... lexicons) {
    long bits = 0;
    for (Lexicon<?> lexicon : lexicons) {
      bits |= lexicon.bit();
    }
    return new Openings(bits);
  }

  /** These and others of the same vocabulary. */
  public Openings and(Openings others) {
    return new Openings(bits | others.bits);
  }

  /** Whether an entry may begin at token {@code i}; where it says no, none does. */
  public boolean at(Tokens tokens, int i) {
    return (tokens.opens(i) & bits) != 0;
  }
}
