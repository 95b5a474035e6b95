package kz.sanaq.pipeline.cli;

import java.nio.charset.StandardCharsets;
import kz.sanaq.pipeline.message.Message;

/**
 * Ends the process when memory runs out.
 *
 * <p>A runner may log that as a failure of one of its threads, and wait for ever for what the
 * thread was to do. So whoever hears of a failure asks here whether that is what it came from: what
 * is logged, what no thread catches, what a command fails with. The process is halted then, since
 * hooks and threads need memory too; with it goes the lock of the output.
 */
public final class Exhaustion {
  private static final int SPARE_BYTES = 1 << 20;
  private static final int DEEPEST = 50;

  /** Who is watching; one command works at a time. */
  private static volatile Exhaustion watching;

  private final Console console;
  private final byte[] message;

  /** Given up in the end, so that there is memory to say so. */
  private byte[] spare = new byte[SPARE_BYTES];

  private Exhaustion(Console console, Message message) {
    this.console = console;
    String line = "sanaq: " + Visible.of(console.text(message)) + "\n";
    this.message = line.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Watches until it is told to stop; a failure is heard of later, so then it goes on.
   *
   * @param work what takes the memory
   * @param consequence what the end means for the user, and what to try
   */
  public static Exhaustion watch(Console console, Message work, Message consequence) {
    long megabytes = Runtime.getRuntime().maxMemory() / 1_000_000;
    Exhaustion exhaustion =
        new Exhaustion(console, Message.of("memory.too_much", work, megabytes, consequence));
    watching = exhaustion;
    Thread.setDefaultUncaughtExceptionHandler(Exhaustion::uncaught);
    return exhaustion;
  }

  private static void uncaught(Thread thread, Throwable failure) {
    check(failure);
    thread.getThreadGroup().uncaughtException(thread, failure);
  }

  /** Ends the process if memory ran out, and somebody watches; else does nothing. */
  static void check(Throwable failure) {
    Exhaustion exhaustion = watching;
    if (exhaustion != null && isBehind(failure)) {
      exhaustion.end();
    }
  }

  /** Whether memory ran out, here or where a runner says that it did. */
  static boolean isBehind(Throwable failure) {
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < DEEPEST; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError
          || String.valueOf(cause.getMessage()).contains("java.lang.OutOfMemoryError")) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private void end() {
    spare = null;
    console.err().write(message, 0, message.length);
    console.err().flush();
    Runtime.getRuntime().halt(ExitCode.FAILED.code());
  }

  /** Memory that runs out from now on is trouble like any other. */
  public void stop() {
    watching = null;
  }
}
