package kz.sanaq.model;

import java.util.Objects;

/**
 * One sentence.
 *
 * @param part which text the span refers to
 * @param span from its first to its last character that is no white space
 */
public record Sentence(Part part, Span span) {
  public Sentence {
    Objects.requireNonNull(part);
    Objects.requireNonNull(span);
  }
}
