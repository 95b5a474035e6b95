package kz.sanaq.work;

/** Counts what classes do that a {@link CountingLoader} loaded; one thread at a time. */
public final class Work {
  /** Calls of methods, and turns of loops. */
  @SuppressWarnings("NonFinalStaticField") // Compiled into every loop, so nothing slower will do.
  public static long done;

  private Work() {}
}
