package kz.sanaq.model;

import java.util.Objects;

/**
 * Where in a document something stands.
 *
 * @param part which text the offsets refer to
 * @param span the place
 * @param text the text under the span
 * @param excerpt the words around it, of its sentence
 * @param sentenceSpan the sentence's offsets
 */
public record Location(Part part, Span span, String text, Excerpt excerpt, Span sentenceSpan) {
  public Location {
    Objects.requireNonNull(part);
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(excerpt);
    Objects.requireNonNull(sentenceSpan);
  }

  /** The sentence that it stands in. */
  public Sentence sentence() {
    return new Sentence(part, sentenceSpan);
  }
}
