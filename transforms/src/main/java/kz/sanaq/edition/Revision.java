package kz.sanaq.edition;

import java.util.List;
import java.util.Objects;
import kz.sanaq.model.Copy;
import kz.sanaq.model.DocumentSummary;

/**
 * What becomes of the mentions of a document that the base listed, and of their sentences, where
 * they do not stay as they are.
 *
 * @param documentId which document, as its mentions name it
 * @param source its outlet
 * @param what what becomes of them
 * @param lineageId the lineage that it belongs to now
 * @param contentHash as in the document
 * @param copies those that kept mentions are to be listed for too
 */
public record Revision(
    String documentId,
    String source,
    RevisionOutcome what,
    String lineageId,
    String contentHash,
    List<Copy> copies) {
  /** What becomes of mentions. */
  public enum RevisionOutcome {
    /** They stay, with the lineage of today. */
    KEPT,
    /** They give way to those of the same places that are listed anew. */
    RELISTED,
    /** They count no more. */
    WITHDRAWN
  }

  public Revision {
    Objects.requireNonNull(documentId);
    Objects.requireNonNull(source);
    Objects.requireNonNull(what);
    Objects.requireNonNull(lineageId);
    Objects.requireNonNull(contentHash);
    copies = List.copyOf(copies);
  }

  /** What becomes of the mentions of a document as the base listed it. */
  public static Revision of(DocumentSummary document, RevisionOutcome what) {
    return new Revision(
        document.documentId(),
        document.source(),
        what,
        document.lineageId(),
        document.contentHash(),
        List.of());
  }

  /** The mentions stay, under a lineage, and are listed for new copies too. */
  public static Revision kept(DocumentSummary document, String lineageId, List<Copy> copies) {
    return new Revision(
        document.documentId(),
        document.source(),
        RevisionOutcome.KEPT,
        lineageId,
        document.contentHash(),
        copies);
  }
}
