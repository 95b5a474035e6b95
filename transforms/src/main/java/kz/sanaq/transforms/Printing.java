package kz.sanaq.transforms;

import java.util.Objects;
import kz.sanaq.document.Version;
import kz.sanaq.model.Copy;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentSummary;

/**
 * A document as one of its source's printings: one that was read now, one that a base knows, or a
 * copy of either.
 *
 * @param version what tells it from others
 * @param document with its text; null for a known one
 * @param known what the base published about it; null for a new one, and for a copy
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

  /** A document of a base that was accepted or superseded there. */
  public static Printing known(DocumentSummary known) {
    return new Printing(
        new Version(
            known.source(), known.docId(), known.url(), known.published(), known.contentHash()),
        null,
        known,
        1);
  }

  /** A copy that a base knows. */
  public static Printing copy(Copy copy) {
    return new Printing(
        new Version(copy.source(), copy.docId(), copy.url(), copy.published(), copy.contentHash()),
        null,
        null,
        copy.times());
  }
}
