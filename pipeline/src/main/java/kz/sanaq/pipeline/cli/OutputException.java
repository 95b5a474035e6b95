package kz.sanaq.pipeline.cli;

import java.io.IOException;

/** Standard output takes no more. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(IOException cause) {
    super(Failures.oneLine(cause.getMessage()), cause);
  }

  /** Whether the reader at the other end has seen enough, as {@code head} does: no failure. */
  public boolean isClosedPipe() {
    return getMessage().contains("Broken pipe");
  }
}
