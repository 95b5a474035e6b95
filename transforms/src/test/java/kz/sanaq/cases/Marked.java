package kz.sanaq.cases;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Span;

/**
 * A text of a case file without its marks: {@code [[…]]} around what is spoken of, {@code ¦} where
 * a sentence ends, {@code ⏎} for a line break.
 *
 * @param text the text that is read
 * @param marks what stood between brackets, in order; they never overlap
 * @param sentences the pieces between {@code ¦} without the blanks around them, in order
 */
public record Marked(String text, List<Span> marks, List<Span> sentences) {
  /**
   * Takes the marks out of a text.
   *
   * @throws IllegalArgumentException when a bracket has no partner
   */
  public static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    int open = -1;
    int sentence = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (marked.startsWith("[[", i) && open < 0) {
        open = text.length();
        i++;
      } else if (marked.startsWith("]]", i) && open >= 0) {
        marks.add(new Span(open, text.length()));
        open = -1;
        i++;
      } else if (c == '¦') {
        sentences.add(stripped(text, sentence));
        sentence = text.length();
      } else {
        text.append(c == '⏎' ? '\n' : c);
      }
    }
    if (open >= 0 || text.indexOf("]]") >= 0) {
      throw new IllegalArgumentException("has a bracket without a partner");
    }
    sentences.add(stripped(text, sentence));
    return new Marked(text.toString(), List.copyOf(marks), List.copyOf(sentences));
  }

  /** The tokens of each sentence. */
  public List<TokenRange> sentences(Tokens tokens) {
    return sentences.stream()
        .map(sentence -> new TokenRange(tokens.at(sentence.begin()), tokens.at(sentence.end())))
        .toList();
  }

  /** The only mark. */
  public Span mark() {
    if (marks.size() != 1) {
      throw new IllegalArgumentException("has " + marks.size() + " marks where one is wanted");
    }
    return marks.get(0);
  }

  private static Span stripped(CharSequence text, int begin) {
    int from = begin;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
