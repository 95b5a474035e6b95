package kz.sanaq.edition;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Copy;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.ReasonCount;

/**
 * A document, what the run does with it, and its copies.
 *
 * @param document the one that stands for all with the same source and content
 * @param state accepted, superseded or of another language
 * @param supersededBy id of the document that took its place, empty for an accepted one
 * @param times how many times it came, all the same
 * @param copies its other printings
 */
public record Edition(
    Document document, DocumentState state, String supersededBy, long times, List<Copy> copies) {
  public Edition {
    Objects.requireNonNull(document);
    Objects.requireNonNull(state);
    Objects.requireNonNull(supersededBy);
    copies = List.copyOf(copies);
  }

  /**
   * The same, set aside where its document is known to be in none of these languages.
   *
   * @param languages codes as documents have them
   */
  public Edition among(Set<String> languages) {
    return state != DocumentState.ACCEPTED || document.isIn(languages)
        ? this
        : new Edition(document, DocumentState.OTHER_LANGUAGE, supersededBy, times, copies);
  }

  /** What is published of a document that is not read, but for its headline; then its copies. */
  public Stream<DocumentSummary> unread(String headline) {
    return withCopies(summary(headline, null, null, List.of(), null));
  }

  /** What is published of a document that was read; then its copies. */
  public Stream<DocumentSummary> read(Annotation annotation) {
    return withCopies(
        summary(
            annotation.headline(),
            annotation.sentences().size(),
            annotation.quantities().size(),
            annotation.leftOut(),
            annotation.mentions().size()));
  }

  private Stream<DocumentSummary> withCopies(DocumentSummary summary) {
    return Stream.concat(Stream.of(summary), copies.stream().map(summary::copy));
  }

  private DocumentSummary summary(
      String headline,
      Integer sentences,
      Integer quantities,
      List<ReasonCount> leftOut,
      Integer mentions) {
    return new DocumentSummary(
        document.docId(),
        document.lineageId(),
        document.source(),
        document.url(),
        document.published(),
        headline,
        document.language(),
        document.contentHash(),
        document.sketch(),
        state,
        "",
        supersededBy,
        times,
        document.text().length(),
        sentences,
        quantities,
        leftOut,
        mentions);
  }
}
