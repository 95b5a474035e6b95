package kz.sanaq.pipeline.cli;

import java.io.IOException;
import kz.sanaq.pipeline.message.Message;

/**
 * What happens when the user stops a command: one line, and the exit code for it.
 *
 * <p>What workers still write while it is cleaned up, the next run removes; what a runner has
 * spilled under {@code java.io.tmpdir} stays there.
 */
public final class Interruption {
  private final Console console;
  private Message consequence;
  private Runnable cleaning = () -> {};
  private ExitCode exitCode = ExitCode.INTERRUPTED;

  /** Something that is done or fails. */
  @FunctionalInterface
  public interface Step {
    /** Does it. */
    void take() throws IOException;
  }

  /**
   * @param consequence what an interruption means for the user
   */
  public Interruption(Console console, Message consequence) {
    this.console = console;
    this.consequence = consequence;
  }

  /** Has something done before the process ends, when it is interrupted; it must be quick. */
  public void cleanUpBy(Runnable step) {
    cleaning = step;
  }

  /** Works, and watches for an interruption meanwhile. */
  public ExitCode watch(Work work) throws IOException {
    Thread hook = new Thread(this::end, "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.run();
    } finally {
      unhook(hook);
    }
  }

  /**
   * Takes the step that decides how the command ends. No interruption comes between: it waits for
   * the end of the step, and from then on the command is done.
   *
   * @param then what an interruption means for the user from then on
   */
  public synchronized void decide(Step step, Message then) throws IOException {
    step.take();
    exitCode = ExitCode.DONE;
    consequence = then;
  }

  private synchronized void end() {
    if (console.terminal()) {
      console.err().println();
    }
    console.say("interrupted", consequence);
    console.err().flush();
    cleaning.run();
    // The other hooks would wait for workers that nobody needs any more.
    Runtime.getRuntime().halt(exitCode.code());
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
