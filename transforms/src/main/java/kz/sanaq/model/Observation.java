package kz.sanaq.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A figure for an indicator, a region and a year, made of claims; never a sum of them.
 *
 * @param key the row of the final table
 * @param typical the key's measurand with object and event as most of its claims name them
 * @param support how many claims, mentions and sources it rests on
 * @param values lowest, highest, latest and best supported value
 * @param certainty how likely the claim that gives the best supported value is read right; where
 *     none gives a value, the surest of its claims
 * @param conflict whether claims of it conflict
 * @param districts districts that its claims cover, sorted
 */
public record Observation(
    ObservationKey key,
    Measurand typical,
    Support support,
    Values values,
    BigDecimal certainty,
    boolean conflict,
    List<String> districts) {
  public Observation {
    Objects.requireNonNull(key);
    Objects.requireNonNull(typical);
    Objects.requireNonNull(support);
    Objects.requireNonNull(values);
    certainty = Amount.canonical(Objects.requireNonNull(certainty));
    districts = List.copyOf(districts);
  }
}
