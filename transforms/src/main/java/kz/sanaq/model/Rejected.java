package kz.sanaq.model;

import java.util.Objects;

/**
 * Input that could not be read as a document.
 *
 * @param file where it was found
 * @param line line in the file from 1, 0 where the whole file is meant
 * @param column column in the line from 1, 0 where the whole line is meant
 * @param docId id of the document, empty when it could not be read
 * @param offset byte offset into the (decompressed) file where the trouble is
 * @param reason why
 * @param message what was got and expected, and what to try
 * @param excerpt the input around the offset, at most 80 characters, control characters shown as
 *     U+FFFD
 */
public record Rejected(
    String file,
    long line,
    long column,
    String docId,
    long offset,
    Why reason,
    String message,
    String excerpt) {
  /** Reason codes. */
  public enum Why {
    NOT_UTF8,
    EMPTY,
    BINARY,
    NOT_JSON,
    WRONG_TYPE,
    TOO_LARGE,
    BAD_DATE,
    FUTURE_DATE,
    UNREADABLE
  }

  public Rejected {
    Objects.requireNonNull(file);
    Objects.requireNonNull(docId);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(message);
    Objects.requireNonNull(excerpt);
  }
}
