package kz.sanaq.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Whether a value is a level or a change, and what is said of the change.
 *
 * @param measure level or delta
 * @param direction which way it goes
 * @param from the level before, null when it is not given
 */
public record Change(Measure measure, Direction direction, BigDecimal from) {
  /** A level of which no change is given. */
  public static final Change NONE = new Change(Measure.LEVEL, Direction.NONE, null);

  public Change {
    Objects.requireNonNull(measure);
    Objects.requireNonNull(direction);
    from = Amount.canonical(from);
  }

  /** A change by the value. */
  public static Change by(Direction direction) {
    return new Change(Measure.DELTA, direction, null);
  }

  /** A change to the value, from another where that is given. */
  public static Change to(Direction direction, BigDecimal from) {
    return new Change(Measure.LEVEL, direction, from);
  }
}
