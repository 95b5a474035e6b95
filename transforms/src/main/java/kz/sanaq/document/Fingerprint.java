package kz.sanaq.document;

import java.util.List;
import java.util.Locale;
import kz.sanaq.language.Text;
import kz.sanaq.model.Sha256;
import kz.sanaq.model.Span;

/** What shows whether two documents are the same. */
final class Fingerprint {
  private Fingerprint() {}

  /** Hash of an article as one outlet prints it. */
  static String content(String source, Article article) {
    return Sha256.of(List.of(source, article.title(), article.text()));
  }

  /**
   * What an article says, whoever prints it: lower-cased, runs of white space as one space, without
   * dateline and boilerplate (unless there is nothing else).
   */
  static String said(Text text, Layout layout) {
    StringBuilder said = new StringBuilder(text.length());
    int at = 0;
    for (Span aside : layout.asides()) {
      if (aside.begin() >= at) {
        append(said, text, at, aside.begin());
        at = aside.end();
      }
    }
    append(said, text, at, text.length());
    if (said.isEmpty()) {
      append(said, text, 0, text.length());
    }
    return said.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder said, Text text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.at(i);
      boolean space = c == ' ' || c == '\n';
      if (!space) {
        said.append(c);
      } else if (said.length() > 0 && said.charAt(said.length() - 1) != ' ') {
        said.append(' ');
      }
    }
  }
}
