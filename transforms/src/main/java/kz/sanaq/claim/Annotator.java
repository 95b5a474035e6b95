package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Sentence;

/**
 * Reads a whole document: sentences, quantities, mentions. The kernel's front door; pure, thread
 * safe and deterministic.
 */
public final class Annotator {
  private Annotator() {}

  /** The annotator of the Kazakh language pack and the catalogue that ships, loaded once. */
  public static Annotator kazakh() {
    return new Annotator();
  }

  /** The sentences of title and text, in order. */
  public List<Sentence> segment(Document document) {
    return List.of();
  }

  /** Everything in a document. */
  public Annotation annotate(Document document) {
    return annotate(document, segment(document));
  }

  /**
   * Everything in a document whose sentences are known.
   *
   * @param sentences what {@link #segment} gave for the same document
   */
  public Annotation annotate(Document document, List<Sentence> sentences) {
    return new Annotation(document.title(), sentences, List.of(), List.of());
  }
}
