package kz.sanaq.transforms;

import java.util.Objects;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;

/**
 * A document and what the run does with it.
 *
 * @param document one of several with the same source and content, where there are copies
 * @param state accepted or superseded
 * @param supersededBy id of the document that took its place, empty for an accepted one
 * @param copies how many more times the same source printed the same content
 */
public record Edition(Document document, DocumentState state, String supersededBy, long copies) {
  public Edition {
    Objects.requireNonNull(document);
    Objects.requireNonNull(state);
    Objects.requireNonNull(supersededBy);
  }

  /** What is published of a document that is not read, but for its headline. */
  DocumentSummary unread(String headline) {
    return summary(headline, null, null, null);
  }

  /** What is published of a document that was read. */
  DocumentSummary read(Annotation annotation) {
    return summary(
        annotation.headline(),
        annotation.sentences().size(),
        annotation.quantities().size(),
        annotation.mentions().size());
  }

  private DocumentSummary summary(
      String headline, Integer sentences, Integer quantities, Integer mentions) {
    return new DocumentSummary(
        document.docId(),
        document.lineageId(),
        document.source(),
        document.url(),
        document.published(),
        headline,
        document.contentHash(),
        document.sketch(),
        state,
        supersededBy,
        copies,
        document.text().length(),
        sentences,
        quantities,
        mentions);
  }
}
