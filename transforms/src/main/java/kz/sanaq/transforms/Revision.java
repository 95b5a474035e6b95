package kz.sanaq.transforms;

import java.util.Objects;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Mention;

/**
 * What becomes of the mentions of a document that the base read, where they do not stay as they
 * are.
 *
 * @param document which document, see {@link #key}
 * @param lineageId the lineage that it belongs to now; empty when it counts no more
 */
public record Revision(String document, String lineageId) {
  public Revision {
    Objects.requireNonNull(document);
    Objects.requireNonNull(lineageId);
  }

  static Revision withdrawn(DocumentSummary document) {
    return new Revision(key(document.source(), document.docId()), "");
  }

  static Revision moved(DocumentSummary document, String lineageId) {
    return new Revision(key(document.source(), document.docId()), lineageId);
  }

  /** The document that a mention stands in. */
  static String documentOf(Mention mention) {
    return key(mention.source(), mention.docId());
  }

  /** Of one source and id at most one document is accepted: the others are earlier editions. */
  private static String key(String source, String docId) {
    return source + '\n' + docId;
  }
}
