package kz.sanaq.model;

import java.util.Objects;

/**
 * A claim and the observation that rests on it.
 *
 * @param observationId id of the observation, empty where the claim makes none
 * @param claim the claim
 */
public record ObservedClaim(String observationId, Claim claim) {
  public ObservedClaim {
    Objects.requireNonNull(observationId);
    Objects.requireNonNull(claim);
  }

  /** A claim that makes no observation. */
  public static ObservedClaim without(Claim claim) {
    return new ObservedClaim("", claim);
  }
}
