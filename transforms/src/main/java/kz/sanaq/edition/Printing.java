package kz.sanaq.edition;

import java.util.Objects;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentSummary;

/**
 * A document as one of its source's printings: one that was read now, or one that a base knows.
 *
 * @param version what tells it from other printings
 * @param document with its text; null for a known one
 * @param known what the base published about it; null for a new one
 * @param times how many times it came
 */
public record Printing(Version version, Document document, DocumentSummary known, long times) {
  public Printing {
    Objects.requireNonNull(version);
  }

  /** A document that was read now. */
  public static Printing of(Document document) {
    return new Printing(Version.of(document), document, null, 1);
  }

  /** A document of a base, whatever became of it there. */
  public static Printing known(DocumentSummary known) {
    return new Printing(
        new Version(
            known.source(), known.docId(), known.url(), known.published(), known.contentHash()),
        null,
        known,
        known.times());
  }

  /** Two of one version; what is known stands, so that it is not read again. */
  Printing and(Printing other) {
    Printing stands = known == null ? other : this;
    return new Printing(version, stands.document, stands.known, times + other.times);
  }
}
