package kz.sanaq.pipeline.run;

import java.time.Duration;
import kz.sanaq.pipeline.cli.CommandException;

/**
 * Ends a run none of whose stages makes progress: nothing that is counted in it has changed for too
 * long. Not thread safe.
 */
final class StallWatch {
  private final Duration limit;
  private long last = -1;
  private double since;

  /**
   * @param limit how long nothing may change; null to wait for ever
   */
  StallWatch(Duration limit) {
    this.limit = limit;
  }

  /**
   * Takes notice of the state.
   *
   * @param seconds since the run began
   * @param progress what grows while anything is done
   * @throws CommandException when it has not grown for too long
   */
  void check(double seconds, long progress) {
    if (progress != last) {
      last = progress;
      since = seconds;
    } else if (limit != null && seconds - since >= limit.toSeconds()) {
      throw CommandException.failed("run.stalled", limit.toSeconds());
    }
  }
}
