package kz.sanaq.period;

/**
 * Consecutive tokens of a text.
 *
 * @param begin first token, inclusive
 * @param end last token, exclusive; never before {@code begin}
 */
public record TokenRange(int begin, int end) {
  public TokenRange {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a range of tokens: [" + begin + ", " + end + ")");
    }
  }
}
