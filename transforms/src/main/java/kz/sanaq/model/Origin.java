package kz.sanaq.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The document that says something.
 *
 * @param docId the document
 * @param lineageId text that it is a copy of
 * @param source its outlet
 * @param url its address
 * @param published its day of publication, null when unknown
 */
public record Origin(
    String docId, String lineageId, String source, String url, LocalDate published) {
  public Origin {
    Objects.requireNonNull(docId);
    Objects.requireNonNull(lineageId);
    Objects.requireNonNull(source);
    Objects.requireNonNull(url);
  }

  /**
   * Names the document among those of all outlets, which may use one id; of all documents with one
   * outlet and id mentions are listed for one at most.
   */
  public String documentId() {
    return documentId(source, docId);
  }

  /** Names the document of an outlet that mentions with this id are listed for. */
  public static String documentId(String source, String docId) {
    return documentId(List.of(source, docId));
  }

  /** The short hash of what tells a document from all others. */
  static String documentId(List<String> parts) {
    return Sha256.name(parts);
  }

  /** The origin of what stands in a document. */
  public static Origin of(Document document) {
    return new Origin(
        document.docId(),
        document.lineageId(),
        document.source(),
        document.url(),
        document.published());
  }

  /** The same document as a print of another lineage. */
  public Origin ofLineage(String lineage) {
    return new Origin(docId, lineage, source, url, published);
  }

  /**
   * A copy of the document: of the same outlet and lineage, with an id, address and day its own.
   */
  public Origin in(Copy copy) {
    return new Origin(copy.docId(), lineageId, source, copy.url(), copy.published());
  }
}
