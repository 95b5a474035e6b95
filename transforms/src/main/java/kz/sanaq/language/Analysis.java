package kz.sanaq.language;

/**
 * How a word divides into stem and ending, packed into a {@code long}: the stem's lemma, the number
 * of the ending, the letters of the stem. No objects, for every word of every text has one.
 */
final class Analysis {
  /** No stem fits. */
  static final long NONE = -1L;

  private static final int LEMMA_AT = 32;
  private static final int ENDING_AT = 12;
  private static final int ENDING_BITS = 0xFFFFF;
  private static final int LENGTH_BITS = 0xFFF;

  private Analysis() {}

  /**
   * Packs one.
   *
   * @param ending its number in {@link Endings}
   */
  static long of(int lemma, int ending, int stemLength) {
    return (long) lemma << LEMMA_AT
        | (long) ending << ENDING_AT
        | Math.min(stemLength, LENGTH_BITS);
  }

  /** The lemma, {@link Vocabulary#UNKNOWN} where no stem fits. */
  static int lemma(long analysis) {
    return analysis == NONE ? Vocabulary.UNKNOWN : (int) (analysis >>> LEMMA_AT);
  }

  /** The number of the ending, of an analysis that is not {@link #NONE}. */
  static int ending(long analysis) {
    return (int) (analysis >>> ENDING_AT) & ENDING_BITS;
  }

  /** How many letters are the stem; 0 where none fits. */
  static int stemLength(long analysis) {
    return analysis == NONE ? 0 : (int) analysis & LENGTH_BITS;
  }
}
