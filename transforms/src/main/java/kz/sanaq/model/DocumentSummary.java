package kz.sanaq.model;

import java.time.LocalDate;
import java.util.List;
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
 * @param language as in the document, empty when unknown
 * @param contentHash as in the document
 * @param sketch as in the document
 * @param state what was done with it
 * @param copyOf id of the document that stands for it, empty for one that is no copy
 * @param supersededBy id of the document that took its place, empty while its figures count
 * @param times how many times it came with source, id, address, date and content the same
 * @param characters length of the text in UTF-16 units
 * @param sentences number of sentences, null for a document that was not read
 * @param quantities number of quantities, null for a document that was not read
 * @param leftOut why quantities are no mentions, in the order of the reasons; nothing for a
 *     document that was not read
 * @param mentions number of mentions that are listed for it, null where none can be
 */
public record DocumentSummary(
    String docId,
    String lineageId,
    String source,
    String url,
    LocalDate published,
    String headline,
    String language,
    String contentHash,
    Sketch sketch,
    DocumentState state,
    String copyOf,
    String supersededBy,
    long times,
    int characters,
    Integer sentences,
    Integer quantities,
    List<ReasonCount> leftOut,
    Integer mentions) {
  public DocumentSummary {
    Objects.requireNonNull(docId);
    Objects.requireNonNull(lineageId);
    Objects.requireNonNull(source);
    Objects.requireNonNull(url);
    Objects.requireNonNull(headline);
    Objects.requireNonNull(language);
    Objects.requireNonNull(contentHash);
    Objects.requireNonNull(sketch);
    Objects.requireNonNull(state);
    Objects.requireNonNull(copyOf);
    Objects.requireNonNull(supersededBy);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Names the document in its run. Where mentions are listed for it, it is the id that they have
   * ({@link Origin#documentId}); a document that they are not listed for has one of its own, though
   * outlet and id may be the same.
   */
  public String documentId() {
    return Origin.documentId(
        isListed()
            ? List.of(source, docId)
            : List.of(source, docId, url, String.valueOf(published), contentHash));
  }

  /** How many quantities are no mentions for a reason. */
  public int leftOut(Reason reason) {
    return leftOut.stream()
        .filter(count -> count.reason() == reason)
        .mapToInt(ReasonCount::quantities)
        .sum();
  }

  /** Whether its mentions are in the table of mentions. */
  public boolean isListed() {
    return mentions != null;
  }

  /** The same document, which came so many times and is of that lineage. */
  public DocumentSummary with(long allTimes, String lineage) {
    return new DocumentSummary(
        docId,
        lineage,
        source,
        url,
        published,
        headline,
        language,
        contentHash,
        sketch,
        state,
        copyOf,
        supersededBy,
        allTimes,
        characters,
        sentences,
        quantities,
        leftOut,
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
        language,
        contentHash,
        sketch,
        DocumentState.SUPERSEDED,
        copyOf,
        by,
        times,
        characters,
        null,
        null,
        List.of(),
        null);
  }

  /** A copy of this document. */
  public DocumentSummary copy(Copy copy) {
    return new DocumentSummary(
        copy.docId(),
        lineageId,
        source,
        copy.url(),
        copy.published(),
        headline,
        language,
        contentHash,
        sketch,
        DocumentState.COPY,
        docId,
        copy.supersededBy(),
        copy.times(),
        characters,
        null,
        null,
        List.of(),
        copy.listed() ? mentions : null);
  }
}
