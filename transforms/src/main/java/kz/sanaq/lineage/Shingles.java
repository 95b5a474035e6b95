package kz.sanaq.lineage;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/**
 * The runs of {@value #WORDS} words that a text holds, each as a 64-bit hash.
 *
 * <p>A word is a run of letters and digits; what stands between words does not matter. Three words
 * are seldom the same by chance in two texts of an inflecting language, and one word that an editor
 * changes touches only three of them.
 */
final class Shingles {
  /** Words in a shingle. */
  static final int WORDS = 3;

  private static final Hasher64 HASHER = Hashing.komihash5_0();

  private Shingles() {}

  /**
   * The different shingles of a text, in ascending order.
   *
   * @param text in lower case
   */
  static long[] of(CharSequence text) {
    long[] words = words(text);
    int count = Math.max(0, words.length - WORDS + 1);
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      shingles[i] = HASHER.hashLongLongLongToLong(words[i], words[i + 1], words[i + 2]);
    }
    Arrays.sort(shingles);
    return distinct(shingles);
  }

  private static long[] words(CharSequence text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > begin) {
          words[count++] = HASHER.hashCharsToLong(text.subSequence(begin, i));
        }
        begin = i + 1;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static long[] distinct(long[] sorted) {
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
