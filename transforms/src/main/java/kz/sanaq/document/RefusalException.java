package kz.sanaq.document;

import kz.sanaq.model.Rejected;

/**
 * An article that cannot be read, thrown where it is noticed and turned into a {@link Rejected}.
 */
final class RefusalException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Rejected.Why why;
  private final int at;
  private final String docId;

  /**
   * @param why reason code
   * @param at byte in the article, after a byte order mark; -1 when the whole article is meant
   * @param docId id of the article, empty when it is not known
   * @param message what was got, what was expected, what to do
   */
  RefusalException(Rejected.Why why, int at, String docId, String message) {
    // Data, not a fault of the program: nobody reads its stack.
    super(message, null, false, false);
    this.why = why;
    this.at = at;
    this.docId = docId;
  }

  Rejected.Why why() {
    return why;
  }

  int at() {
    return at;
  }

  String docId() {
    return docId;
  }
}
