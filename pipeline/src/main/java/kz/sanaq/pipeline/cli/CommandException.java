package kz.sanaq.pipeline.cli;

import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.message.Message;

/**
 * A command cannot go on, and its user can do something about it.
 *
 * <p>What is said is one line: what was got, what was expected or what to try. It is shown without
 * a stack trace, in the language of the console; {@link #getMessage} has it in English.
 */
public final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final Message said;

  private CommandException(ExitCode exitCode, Message said) {
    super(Language.EN.text(said));
    this.exitCode = exitCode;
    this.said = said;
  }

  /** The command line is wrong. */
  public static CommandException usage(String key, Object... arguments) {
    return new CommandException(ExitCode.USAGE, Message.of(key, arguments));
  }

  /** The command line is right, and yet the work cannot be done. */
  public static CommandException failed(String key, Object... arguments) {
    return new CommandException(ExitCode.FAILED, Message.of(key, arguments));
  }

  /** Somebody else is at the same work. */
  public static CommandException busy(String key, Object... arguments) {
    return new CommandException(ExitCode.BUSY, Message.of(key, arguments));
  }

  /** What its user is told. */
  public Message said() {
    return said;
  }

  /** How the process shall end. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
