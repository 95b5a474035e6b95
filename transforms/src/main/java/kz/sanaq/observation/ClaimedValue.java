package kz.sanaq.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Claim;

/**
 * The value of one claim and how well it is supported.
 *
 * @param value the claim's value, canonical
 * @param published when it was published last, null when unknown
 * @param sources number of independent lineages
 * @param mentions number of mentions
 * @param certainty how likely it is read right
 * @param claimId makes every order total
 */
public record ClaimedValue(
    BigDecimal value,
    LocalDate published,
    long sources,
    long mentions,
    BigDecimal certainty,
    String claimId) {
  /** By value. */
  static final Comparator<ClaimedValue> BY_VALUE =
      Comparator.comparing(ClaimedValue::value).thenComparing(ClaimedValue::claimId);

  private static final Comparator<LocalDate> UNKNOWN_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  /** Undated figures first; among those of one day the best supported is the latest. */
  static final Comparator<ClaimedValue> BY_DATE =
      Comparator.comparing(ClaimedValue::published, UNKNOWN_FIRST)
          .thenComparing(ClaimedValue::sources)
          .thenComparing(ClaimedValue::mentions)
          .thenComparing(ClaimedValue::claimId);

  /** By sources; among equally many by certainty, then by mentions, then by date. */
  static final Comparator<ClaimedValue> BY_SUPPORT =
      Comparator.comparing(ClaimedValue::sources)
          .thenComparing(ClaimedValue::certainty)
          .thenComparing(ClaimedValue::mentions)
          .thenComparing(ClaimedValue::published, UNKNOWN_FIRST)
          .thenComparing(ClaimedValue::claimId);

  public ClaimedValue {
    value = Amount.canonical(Objects.requireNonNull(value));
    Objects.requireNonNull(claimId);
  }

  /** The figure of a claim that gives a value. */
  static ClaimedValue of(Claim claim) {
    return new ClaimedValue(
        claim.fact().amount().value(),
        claim.evidence().lastPublished(),
        claim.evidence().lineageIds().size(),
        claim.evidence().mentionIds().size(),
        claim.certainty(),
        claim.claimId());
  }
}
