package kz.sanaq.language;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.model.Span;

/** The lines of a text that are not blank, without the spaces around them. */
public final class Lines {
  private Lines() {}

  /** The lines of a text in their order, each from its first to its last character. */
  public static List<Span> of(Text text) {
    return first(text, Integer.MAX_VALUE);
  }

  /** The first lines of a text, so many at most. */
  public static List<Span> first(Text text, int most) {
    List<Span> lines = new ArrayList<>();
    char[] chars = text.chars();
    int length = text.length();
    int begin = 0;
    while (begin < length && lines.size() < most) {
      int end = begin;
      while (end < length && chars[end] != '\n') {
        end++;
      }
      Span line = trimmed(text, begin, end);
      if (line.begin() < line.end()) {
        lines.add(line);
      }
      begin = end + 1;
    }
    return lines;
  }

  /** A stretch without the spaces around it. */
  public static Span trimmed(Text text, int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && text.at(b) == ' ') {
      b++;
    }
    while (e > b && text.at(e - 1) == ' ') {
      e--;
    }
    return new Span(b, e);
  }
}
