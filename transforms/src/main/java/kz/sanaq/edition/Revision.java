package kz.sanaq.edition;

import java.util.List;
import java.util.Objects;
import kz.sanaq.model.Copy;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Mention;

/**
 * What becomes of the mentions of a document that the base listed, where they do not stay as they
 * are.
 *
 * @param document which document, see {@link #key}
 * @param what what becomes of them
 * @param lineageId the lineage that it belongs to now
 * @param contentHash as in the document
 * @param copies those that kept mentions are to be listed for too
 */
public record Revision(
    String document, What what, String lineageId, String contentHash, List<Copy> copies) {
  /** What becomes of mentions. */
  public enum What {
    /** They stay, with the lineage of today. */
    KEPT,
    /** They give way to those of the same places that are listed anew. */
    RELISTED,
    /** They count no more. */
    WITHDRAWN
  }

  public Revision {
    Objects.requireNonNull(document);
    Objects.requireNonNull(what);
    Objects.requireNonNull(lineageId);
    Objects.requireNonNull(contentHash);
    copies = List.copyOf(copies);
  }

  /** What becomes of the mentions of a document as the base listed it. */
  public static Revision of(DocumentSummary document, What what) {
    return new Revision(
        key(document.source(), document.docId()),
        what,
        document.lineageId(),
        document.contentHash(),
        List.of());
  }

  /** The mentions stay, under a lineage, and are listed for new copies too. */
  public static Revision kept(DocumentSummary document, String lineageId, List<Copy> copies) {
    return new Revision(
        key(document.source(), document.docId()),
        What.KEPT,
        lineageId,
        document.contentHash(),
        copies);
  }

  /** The document that a mention stands in. */
  public static String documentOf(Mention mention) {
    return key(mention.origin().source(), mention.origin().docId());
  }

  /** Of one source and id mentions are listed for one document at most. */
  private static String key(String source, String docId) {
    return source + '\n' + docId;
  }
}
