package kz.sanaq.model;

import java.util.Objects;

/**
 * A figure for an indicator, a region and a year, made of claims; never a sum of them.
 *
 * <p>It has a value, a bound, or both: never neither.
 *
 * @param key the row of the final table
 * @param typical the key's measurand with object and event as most of its claims name them
 * @param support how many claims, mentions and sources it rests on
 * @param values lowest, highest, middle and latest plain value
 * @param value the plain value that most sources give, null where none is given
 * @param rival where claims of it conflict, the plain value beside {@code value} that most sources
 *     of conflicting claims give, else null
 * @param bound the range or bound that most sources give, null where none is given
 * @param bounds how many of its claims give a range or bound
 * @param periods how many different stretches of days its claims speak of
 * @param conflict whether claims of it conflict
 */
public record Observation(
    ObservationKey key,
    Measurand typical,
    Support support,
    Values values,
    Supported value,
    Supported rival,
    Supported bound,
    long bounds,
    long periods,
    boolean conflict) {
  public Observation {
    Objects.requireNonNull(key);
    Objects.requireNonNull(typical);
    Objects.requireNonNull(support);
    Objects.requireNonNull(values);
    if (value == null && bound == null) {
      throw new IllegalArgumentException("an observation without a number");
    }
  }

  /** What it says first of all: the value, or the bound where there is no value. */
  public Supported main() {
    return value == null ? bound : value;
  }
}
