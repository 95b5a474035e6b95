package kz.sanaq.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of an observation and what it rests on.
 *
 * @param amount value, range or bound
 * @param sources number of independent sources that give it
 * @param certainty how likely the surest claim that gives it is read right
 * @param period the time that this claim speaks of
 */
public record Supported(Amount amount, long sources, BigDecimal certainty, Period period) {
  public Supported {
    Objects.requireNonNull(amount);
    Objects.requireNonNull(period);
    certainty = Amount.canonical(Objects.requireNonNull(certainty));
  }
}
