package kz.sanaq.pipeline.cli;

import java.io.IOException;

/**
 * Standard output takes no more, as when its reader went away or the disk is full. Unchecked, since
 * it has to come out of code that knows nothing of output; {@link Failures} says it in one line.
 */
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
