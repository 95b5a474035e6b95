package kz.sanaq.document;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Text;
import kz.sanaq.model.Span;

/** The lines of a text that are not blank, without the spaces around them. */
final class Lines {
  private Lines() {}

  static List<Span> of(Text text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.at(i) == '\n') {
        Span line = trimmed(text, begin, i);
        if (line.begin() < line.end()) {
          lines.add(line);
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  /** A stretch without the spaces around it. */
  static Span trimmed(Text text, int begin, int end) {
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
