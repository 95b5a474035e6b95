package kz.sanaq.lineage;

import java.util.Objects;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Sketch;

/**
 * A content without its text: all that is needed to find its lineage.
 *
 * @param content source, title and text, by their hash
 * @param sketch the sketch of the text
 */
public record SketchedContent(Node content, Sketch sketch) {
  public SketchedContent {
    Objects.requireNonNull(content);
    Objects.requireNonNull(sketch);
  }

  /** The content of a document. */
  public static SketchedContent of(Document document) {
    return new SketchedContent(Node.of(document.contentHash()), document.sketch());
  }

  /** The content of a document that an earlier run read. */
  public static SketchedContent of(DocumentSummary document) {
    return new SketchedContent(Node.of(document.contentHash()), document.sketch());
  }
}
