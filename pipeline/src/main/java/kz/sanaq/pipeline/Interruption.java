package kz.sanaq.pipeline;

/**
 * What happens when the user stops a run: one line, and the exit code for it.
 *
 * <p>Nothing is cleaned up here, since the workers still write; the next run removes what is left.
 */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** Watches for an interruption until it is closed. */
  static Interruption watch(Console console, String consequence) {
    Thread hook =
        new Thread(
            () -> {
              if (console.terminal()) {
                console.err().println();
              }
              console.say("interrupted; " + consequence);
              console.err().flush();
              // The other hooks would wait for workers that nobody needs any more.
              Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process ends already, and the hook speaks for it.
      Thread.currentThread().interrupt();
    }
  }
}
