package kz.sanaq.language;

/**
 * The word forms met last, each analysed once. A few thousand forms make up most of any text.
 *
 * <p>A table of fixed size: a form stands in the one slot that its letters name, and the next of
 * that slot takes its place. Threads share it without a lock: a slot holds a whole form or none,
 * and a form that another thread has overwritten is but analysed again.
 */
final class WordForms {
  /** Bits of {@link Trie#LETTERS} letters. */
  static final int LETTER_BITS = 6;

  static final int LETTERS_A_LONG = Long.SIZE / LETTER_BITS;

  private static final int BITS = 16;

  private final WordForm[] slots = new WordForm[1 << BITS];

  /** The form that stands where one of these packed letters would; null for none. */
  WordForm likely(long head, long tail) {
    return slots[slot(head, tail)];
  }

  /** Keeps a form of these letters. */
  void put(long head, long tail, WordForm form) {
    slots[slot(head, tail)] = form;
  }

  /** Fibonacci hashing: it spreads what differs in a letter or two. */
  private static int slot(long head, long tail) {
    return (int) (((head + 31 * tail) * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS));
  }
}
