package kz.sanaq.model;

/**
 * A stretch of a document's decoded original text, in UTF-16 units as in a Java {@code String}.
 *
 * @param begin first unit, inclusive
 * @param end last unit, exclusive; never before {@code begin}
 */
public record Span(int begin, int end) {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether {@code offset} lies inside. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** The text under the span. */
  public String of(String text) {
    return text.substring(begin, end);
  }
}
