package kz.sanaq.model;

import java.util.Objects;

/**
 * The words around a figure.
 *
 * @param begin where they begin, in the text that the figure's span refers to
 * @param text at most {@value #LONGEST} characters; more only where the figure itself has more
 */
public record Excerpt(int begin, String text) {
  /** A longer sentence is cut. */
  public static final int LONGEST = 400;

  public Excerpt {
    Objects.requireNonNull(text);
  }

  /**
   * The sentence around a figure, whole where it is short enough; else as much of it on either
   * side, cut at white space where there is some, and never inside a surrogate pair.
   *
   * @param text what both spans refer to; looked at near the figure alone
   */
  public static Excerpt of(Span figure, Span sentence, String text) {
    if (sentence.end() - sentence.begin() <= LONGEST) {
      return new Excerpt(sentence.begin(), sentence.of(text));
    }
    int room = Math.max(0, LONGEST - (figure.end() - figure.begin()));
    int last = Math.max(sentence.begin(), sentence.end() - LONGEST);
    int first = Math.min(Math.max(sentence.begin(), figure.begin() - room / 2), last);
    int begin = Math.min(first, figure.begin());
    int end = Math.max(Math.min(begin + LONGEST, sentence.end()), figure.end());
    int from = begin == sentence.begin() ? begin : afterSpace(text, begin, figure.begin());
    int to = end == sentence.end() ? end : beforeSpace(text, end, figure.end());
    return new Excerpt(from, text.substring(from, to));
  }

  /** Where the first whole word begins from a place on; the place where there is none. */
  private static int afterSpace(String text, int from, int figure) {
    for (int i = from; i <= figure; i++) {
      if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return splits(text, from) && from < figure ? from + 1 : from;
  }

  /** Where the last whole word ends up to a place; the place where there is none. */
  private static int beforeSpace(String text, int to, int figure) {
    for (int i = to; i >= figure; i--) {
      if (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return splits(text, to) && to > figure ? to - 1 : to;
  }

  private static boolean splits(String text, int at) {
    return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
