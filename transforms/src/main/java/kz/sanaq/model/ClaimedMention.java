package kz.sanaq.model;

import java.util.Objects;

/**
 * A mention and the claim that it asserts.
 *
 * @param claimId id of the claim
 * @param mention the mention
 */
public record ClaimedMention(String claimId, Mention mention) {
  public ClaimedMention {
    Objects.requireNonNull(claimId);
    Objects.requireNonNull(mention);
  }
}
