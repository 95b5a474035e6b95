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
 * @param claimId makes every order total
 */
public record Figure(
    BigDecimal value, LocalDate published, long sources, long mentions, String claimId) {
  /** By value. */
  static final Comparator<Figure> BY_VALUE =
      Comparator.comparing(Figure::value).thenComparing(Figure::claimId);

  private static final Comparator<LocalDate> UNKNOWN_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  /** Undated figures first; among those of one day the best supported is the latest. */
  static final Comparator<Figure> BY_DATE =
      Comparator.comparing(Figure::published, UNKNOWN_FIRST)
          .thenComparing(Figure::sources)
          .thenComparing(Figure::mentions)
          .thenComparing(Figure::claimId);

  /** By sources; among equally many by mentions, then by date. */
  static final Comparator<Figure> BY_SUPPORT =
      Comparator.comparing(Figure::sources)
          .thenComparing(Figure::mentions)
          .thenComparing(Figure::published, UNKNOWN_FIRST)
          .thenComparing(Figure::claimId);

  public Figure {
    value = Amount.canonical(Objects.requireNonNull(value));
    Objects.requireNonNull(claimId);
  }

  /** The figure of a claim that tells a value. */
  static Figure of(Claim claim) {
    return new Figure(
        claim.amount().value(),
        claim.lastPublished(),
        claim.lineageIds().size(),
        claim.mentionIds().size(),
        claim.claimId());
  }
}
