package kz.sanaq.edition;

import java.util.List;
import java.util.Objects;
import kz.sanaq.model.Sentence;

/**
 * A document that is read, and its sentences.
 *
 * @param edition the accepted document
 * @param sentences of title and text, in order
 */
public record SegmentedDocument(Edition edition, List<Sentence> sentences) {
  public SegmentedDocument {
    Objects.requireNonNull(edition);
    sentences = List.copyOf(sentences);
  }
}
