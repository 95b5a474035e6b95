package kz.sanaq.transforms;

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
 * @param lineageId the lineage that it belongs to now; empty when it counts no more
 * @param contentHash as in the document
 * @param copies those that the mentions are to be listed for too
 */
public record Revision(String document, String lineageId, String contentHash, List<Copy> copies) {
  public Revision {
    Objects.requireNonNull(document);
    Objects.requireNonNull(lineageId);
    Objects.requireNonNull(contentHash);
    copies = List.copyOf(copies);
  }

  static Revision withdrawn(DocumentSummary document) {
    return new Revision(
        key(document.source(), document.docId()), "", document.contentHash(), List.of());
  }

  static Revision kept(DocumentSummary document, String lineageId, List<Copy> copies) {
    return new Revision(
        key(document.source(), document.docId()), lineageId, document.contentHash(), copies);
  }

  /** The document that a mention stands in. */
  static String documentOf(Mention mention) {
    return key(mention.source(), mention.docId());
  }

  /** Of one source and id mentions are listed for one document at most. */
  private static String key(String source, String docId) {
    return source + '\n' + docId;
  }
}
