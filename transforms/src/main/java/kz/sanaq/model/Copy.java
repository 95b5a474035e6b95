package kz.sanaq.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A further printing of a document: the same source and the same content under another id, at
 * another address or on another day.
 *
 * @param docId id of the printing
 * @param url where it was found, empty when unknown
 * @param published date of publication, null when unknown
 * @param times how many times it came with all of this the same
 * @param supersededBy id of the document that took its place, empty while it counts
 * @param listed whether the document's mentions are listed for it too: under each id once
 */
public record Copy(
    String docId,
    String url,
    LocalDate published,
    long times,
    String supersededBy,
    boolean listed) {
  public Copy {
    Objects.requireNonNull(docId);
    Objects.requireNonNull(url);
    Objects.requireNonNull(supersededBy);
  }
}
