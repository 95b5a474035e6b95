package kz.sanaq.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * One article of one source, as it was crawled.
 *
 * @param docId the JSON {@code id}, the file name of a {@code .txt}, else made from the content
 * @param source name of the outlet, empty when unknown
 * @param url where it was found, empty when unknown
 * @param published date of publication, null when unknown
 * @param title the JSON {@code title}; empty for texts that carry their headline in themselves
 * @param text decoded original text; all offsets refer to it
 * @param contentHash SHA-256 (hex) of source, title and text: equal hashes are copies
 * @param sketch by which other prints of the text are recognised, whoever prints it
 * @param lineageId documents with the same id are prints of one text; the document's own until its
 *     lineage is found
 * @param language which language it is in (BCP 47), empty where that is not known
 */
public record Document(
    String docId,
    String source,
    String url,
    LocalDate published,
    String title,
    String text,
    String contentHash,
    Sketch sketch,
    String lineageId,
    String language) {
  public Document {
    Objects.requireNonNull(docId);
    Objects.requireNonNull(source);
    Objects.requireNonNull(url);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    Objects.requireNonNull(contentHash);
    Objects.requireNonNull(sketch);
    Objects.requireNonNull(lineageId);
    Objects.requireNonNull(language);
  }

  /** A document whose language nobody has asked for. */
  public Document(
      String docId,
      String source,
      String url,
      LocalDate published,
      String title,
      String text,
      String contentHash,
      Sketch sketch,
      String lineageId) {
    this(docId, source, url, published, title, text, contentHash, sketch, lineageId, "");
  }

  /** Its title or its text. */
  public String text(Part part) {
    return part == Part.TITLE ? title : text;
  }

  /** Whether it is in one of these languages, or in none that is known. */
  public boolean isIn(Set<String> languages) {
    return language.isEmpty() || languages.contains(language);
  }

  /** The same document as a print of this lineage. */
  public Document of(String lineage) {
    return new Document(
        docId, source, url, published, title, text, contentHash, sketch, lineage, language);
  }
}
