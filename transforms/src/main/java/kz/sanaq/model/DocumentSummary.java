package kz.sanaq.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a run publishes about a document, without its text.
 *
 * @param docId as in the document
 * @param lineageId as in the document
 * @param source as in the document
 * @param url as in the document
 * @param published as in the document, null when unknown
 * @param headline the title, or the headline found in the text, empty when there is none
 * @param contentHash as in the document
 * @param sketch as in the document
 * @param state what was done with it
 * @param supersededBy id of the document that took its place, empty for an accepted one
 * @param copies how many more times the same source printed the same content
 * @param characters length of the text in UTF-16 units
 * @param sentences number of sentences, null for a document that was not read
 * @param quantities number of quantities, null for a document that was not read
 * @param mentions number of mentions, null for a document that was not read
 */
public record DocumentSummary(
    String docId,
    String lineageId,
    String source,
    String url,
    LocalDate published,
    String headline,
    String contentHash,
    Sketch sketch,
    DocumentState state,
    String supersededBy,
    long copies,
    int characters,
    Integer sentences,
    Integer quantities,
    Integer mentions) {
  public DocumentSummary {
    Objects.requireNonNull(docId);
    Objects.requireNonNull(lineageId);
    Objects.requireNonNull(source);
    Objects.requireNonNull(url);
    Objects.requireNonNull(headline);
    Objects.requireNonNull(contentHash);
    Objects.requireNonNull(sketch);
    Objects.requireNonNull(state);
    Objects.requireNonNull(supersededBy);
  }

  /** The same document with so many copies and of that lineage. */
  public DocumentSummary with(long moreCopies, String lineage) {
    return new DocumentSummary(
        docId,
        lineage,
        source,
        url,
        published,
        headline,
        contentHash,
        sketch,
        state,
        supersededBy,
        moreCopies,
        characters,
        sentences,
        quantities,
        mentions);
  }

  /** The same document, replaced by a later edition: what was read in it counts no more. */
  public DocumentSummary superseded(String by) {
    return new DocumentSummary(
        docId,
        lineageId,
        source,
        url,
        published,
        headline,
        contentHash,
        sketch,
        DocumentState.SUPERSEDED,
        by,
        copies,
        characters,
        null,
        null,
        null);
  }
}
