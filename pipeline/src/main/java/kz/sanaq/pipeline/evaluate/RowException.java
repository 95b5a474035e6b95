package kz.sanaq.pipeline.evaluate;

import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.message.Message;

/** A row is not what it should be; it says what was expected, the reader adds the place. */
final class RowException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Message said;

  RowException(String key, Object... arguments) {
    this.said = Message.of(key, arguments);
  }

  Message said() {
    return said;
  }

  @Override
  public String getMessage() {
    return Language.EN.text(said);
  }
}
