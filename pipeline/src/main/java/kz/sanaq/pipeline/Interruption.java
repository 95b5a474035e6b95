package kz.sanaq.pipeline;

import java.io.IOException;

/**
 * What happens when the user stops a run: one line, and the exit code for it.
 *
 * <p>Nothing is cleaned up here, since the workers still write; the next run removes what is left.
 */
final class Interruption {
  private Interruption() {}

  /**
   * Works, and watches for an interruption meanwhile.
   *
   * @param consequence what an interruption means for the user
   */
  static ExitCode watch(Console console, String consequence, Work work) throws IOException {
    Thread hook = new Thread(() -> end(console, consequence), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.run();
    } finally {
      unhook(hook);
    }
  }

  private static void end(Console console, String consequence) {
    if (console.terminal()) {
      console.err().println();
    }
    console.say("interrupted; " + consequence);
    console.err().flush();
    // The other hooks would wait for workers that nobody needs any more.
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process ends already: the hook runs and has the last word.
      Thread.currentThread().interrupt();
    }
  }
}
