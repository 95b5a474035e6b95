package kz.sanaq.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.model.Span;

/**
 * A sentence between two others that tempt a reader to look beyond its ends: what is read in it
 * must be what is read in it alone.
 *
 * @param before the sentence before it, on a line of its own
 * @param sentence the one that matters
 * @param after the sentence after it, on a line of its own
 */
public record Among(String before, String sentence, String after) {
  /** The beginnings and ends of a sentence, cut at each of its blanks, and the whole. */
  public static Set<String> cuts(String sentence) {
    String whole = sentence.strip();
    Set<String> cuts = new LinkedHashSet<>(Set.of(whole));
    for (int i = whole.indexOf(' '); i >= 0; i = whole.indexOf(' ', i + 1)) {
      cuts.add(whole.substring(0, i).strip());
      cuts.add(whole.substring(i).strip());
    }
    return cuts;
  }

  /** The three sentences as one text. */
  public Marked text() {
    return Marked.of((before + "\n¦" + sentence + "¦\n" + after).replace('\n', '⏎'));
  }

  /** The sentence as a text of its own. */
  public Marked alone() {
    return Marked.of(sentence.replace('\n', '⏎'));
  }

  /** Where the sentence begins in the text. */
  public int begin() {
    return before.length() + 1;
  }

  /** Of all that is found in the text what begins in the sentence, as if that stood alone. */
  public List<String> own(List<Found> all) {
    return all.stream()
        .filter(one -> one.span().begin() >= begin())
        .filter(one -> one.span().begin() < begin() + sentence.length())
        .map(this::alone)
        .map(Found::toString)
        .toList();
  }

  private Found alone(Found one) {
    Span span = new Span(one.span().begin() - begin(), one.span().end() - begin());
    return new Found(one.part(), span, one.text(), one.fields());
  }
}
