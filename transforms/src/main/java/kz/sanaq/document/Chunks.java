package kz.sanaq.document;

import java.io.IOException;

/** The articles of a stream as bytes, one after the other. */
interface Chunks {
  /** The next chunk, null at the end. */
  Chunk next() throws IOException;

  /** Bytes read so far. */
  long offset();

  /** Lines begun so far. */
  long line();

  /** What is missing at the end of the stream, empty where nothing is. */
  default String missing() {
    return "";
  }
}
