package kz.sanaq.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What one or more mentions assert: the same fact, whoever reports it and however it is rounded.
 *
 * @param claimId made from the ids of its mentions
 * @param fact the most precise of its mentions' amounts, and of every other field what they tell
 *     best; the indicator is {@link Measurand#OTHER} only where none has another
 * @param subset whether one of its mentions says that it is a share or a part of another figure
 * @param evidence its mentions, documents and sources
 * @param contradiction claims about the same thing with other values
 * @param scope whether it speaks of its place and time as a whole
 * @param certainty how likely it is read right, of all its sources together; see {@link
 *     Certainties}
 */
public record Claim(
    String claimId,
    Fact fact,
    boolean subset,
    Evidence evidence,
    Contradiction contradiction,
    Scope scope,
    BigDecimal certainty) {
  public Claim {
    Objects.requireNonNull(claimId);
    Objects.requireNonNull(fact);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(contradiction);
    Objects.requireNonNull(scope);
    certainty = Amount.canonical(Objects.requireNonNull(certainty));
  }
}
