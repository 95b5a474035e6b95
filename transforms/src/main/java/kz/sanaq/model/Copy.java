package kz.sanaq.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A document that repeats another one, source and content, without its text. It is not read, but it
 * may tell that another article was replaced, in this run or in one that builds on it.
 *
 * @param docId as in the document
 * @param source as in the document
 * @param url as in the document
 * @param published as in the document, null when unknown
 * @param contentHash as in the document
 * @param times how many times it came with all of this the same
 */
public record Copy(
    String docId, String source, String url, LocalDate published, String contentHash, long times) {
  public Copy {
    Objects.requireNonNull(docId);
    Objects.requireNonNull(source);
    Objects.requireNonNull(url);
    Objects.requireNonNull(contentHash);
  }
}
