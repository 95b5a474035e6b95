package kz.sanaq.pipeline.load;

import java.time.Duration;

/**
 * What the server has taken.
 *
 * @param rows how many
 * @param replaced how many U+0000 in them became U+FFFD
 * @param time how long that took
 */
record Copied(long rows, long replaced, Duration time) {
  /** Nothing yet. */
  static final Copied NOTHING = new Copied(0, 0, Duration.ZERO);

  /** Both together. */
  Copied plus(Copied other) {
    return new Copied(rows + other.rows, replaced + other.replaced, time.plus(other.time));
  }

  /** The same in another time. */
  Copied lasting(Duration other) {
    return new Copied(rows, replaced, other);
  }

  /** How many rows a second. */
  long rate() {
    return rows * 1_000_000_000 / Math.max(1, time.toNanos());
  }
}
