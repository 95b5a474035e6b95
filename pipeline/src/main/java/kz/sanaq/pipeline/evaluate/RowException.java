package kz.sanaq.pipeline.evaluate;

/**
 * A row is not what it should be; the message says what was expected, the reader adds the place.
 */
final class RowException extends Exception {
  private static final long serialVersionUID = 1L;

  RowException(String message) {
    super(message);
  }
}
