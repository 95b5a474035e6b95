package kz.sanaq.document;

/** Says of each byte of a stream, in order, whether it belongs to an article. */
interface Cut {
  /** What becomes of a byte. */
  enum ByteRole {
    /** It belongs to the article. */
    TAKEN,
    /** It ends the article and belongs to it. */
    LAST,
    /** It stands between articles, or before the first byte of one. */
    BETWEEN
  }

  /** The next byte. */
  ByteRole next(byte b);

  /** What is missing at the end of the stream, empty where nothing is. */
  default String missing() {
    return "";
  }
}
