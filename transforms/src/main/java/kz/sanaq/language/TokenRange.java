package kz.sanaq.language;

import java.util.List;

/**
 * Consecutive tokens of a text; none where both ends are the same.
 *
 * @param begin first token, inclusive
 * @param end last token, exclusive; never before {@code begin}
 */
public record TokenRange(int begin, int end) {
  /** No tokens. */
  public static final TokenRange NONE = new TokenRange(0, 0);

  public TokenRange {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a range of tokens: [" + begin + ", " + end + ")");
    }
  }

  /** Whether a token is among them. */
  public boolean contains(int token) {
    return begin <= token && token < end;
  }

  /**
   * The last of some ranges, which stand in text order, that begins at or before a token; the first
   * where none does, and -1 of no ranges.
   */
  public static int lastFrom(List<TokenRange> ranges, int token) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (ranges.get(middle).begin() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** Number of tokens between these and others; 0 where they touch or overlap. */
  public int distance(TokenRange other) {
    return Math.max(0, Math.max(begin - other.end, other.begin - end));
  }
}
