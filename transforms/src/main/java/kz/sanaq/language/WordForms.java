package kz.sanaq.language;

/**
 * The word forms met last, each analysed once. A few thousand forms make up most of any text.
 *
 * <p>A table of fixed size: a form stands in the one slot that its hash names, and the next of that
 * slot takes its place. Threads share it without a lock: a slot holds a whole form or none, and a
 * form that another thread has overwritten is but analysed again.
 */
final class WordForms {
  private static final int SLOTS = 1 << 16;

  /** Longer words are not kept: they seldom come again, and their size is not bounded. */
  private static final int LONGEST = 40;

  private final WordForm[] slots = new WordForm[SLOTS];

  /** The form of the word [begin, end), null where it is not there. */
  WordForm get(char[] chars, int begin, int end, int hash) {
    WordForm form = slots[slot(hash)];
    return form != null && form.is(chars, begin, end, hash) ? form : null;
  }

  void put(WordForm form, int length) {
    if (length <= LONGEST) {
      slots[slot(form.hash())] = form;
    }
  }

  private static int slot(int hash) {
    // Fibonacci hashing: the last letters, which are endings, alone would fill few slots.
    return (hash * 0x9E3779B9) >>> 16;
  }
}
