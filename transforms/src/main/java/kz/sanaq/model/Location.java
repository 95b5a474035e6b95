package kz.sanaq.model;

import java.util.Objects;

/**
 * Where in a document something stands.
 *
 * @param part which text the offsets refer to
 * @param span the place
 * @param text the text under the span
 * @param sentence the text of the sentence around it
 * @param sentenceSpan the sentence's offsets
 */
public record Location(Part part, Span span, String text, String sentence, Span sentenceSpan) {
  public Location {
    Objects.requireNonNull(part);
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(sentenceSpan);
  }
}
