package kz.sanaq.pipeline.cli;

/**
 * A command cannot go on, and its user can do something about it.
 *
 * <p>The message is one line: what was got, what was expected or what to try. It is shown without a
 * stack trace.
 */
public final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  private CommandException(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The command line is wrong. */
  public static CommandException usage(String message) {
    return new CommandException(ExitCode.USAGE, message);
  }

  /** The command line is right, and yet the work cannot be done. */
  public static CommandException failed(String message) {
    return new CommandException(ExitCode.FAILED, message);
  }

  /** Somebody else is at the same work. */
  public static CommandException busy(String message) {
    return new CommandException(ExitCode.BUSY, message);
  }

  /** How the process shall end. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
