package kz.sanaq.pipeline.cli;

/** How a command ended, as the shell sees it. Every command keeps this table. */
public enum ExitCode {
  /** Done, or there was nothing to do. */
  DONE(0),
  /** Failed; nothing was published. */
  FAILED(1),
  /** The command line asks for something that cannot be done. */
  USAGE(2),
  /** Another run is writing to the same output. */
  BUSY(3),
  /** Stopped from outside; nothing was published. */
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The status of the process. */
  public int code() {
    return code;
  }
}
