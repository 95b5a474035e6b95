package kz.sanaq.observation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.sanaq.model.Claim;

/**
 * What speaks for an amount, made once of the claims that give it.
 *
 * <p>An amount that its sources took back comes first, then by sources; among equally many by
 * certainty, then by mentions, then by the day of publication, undated ones first.
 *
 * @param stands whether its sources did not take it back
 * @param sources number of independent texts that state it
 * @param surest the most certain claim, the first of equals
 * @param mentions number of mentions
 * @param published last day of publication, null when unknown
 * @param first id of the first claim
 */
record Backing(
    boolean stands, long sources, Claim surest, long mentions, LocalDate published, String first)
    implements Comparable<Backing> {
  private static final Comparator<Claim> BY_CERTAINTY =
      Comparator.comparing(Claim::certainty)
          .thenComparing(Claim::claimId, Comparator.reverseOrder());

  private static final Comparator<Backing> ORDER =
      Comparator.comparing(Backing::stands)
          .thenComparing(Backing::sources)
          .thenComparing(backing -> backing.surest.certainty())
          .thenComparing(Backing::mentions)
          .thenComparing(
              Backing::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Backing::first);

  /** The backing of claims, at least one. */
  static Backing of(List<Claim> claims) {
    return new Backing(
        claims.stream().anyMatch(claim -> claim.contradiction().correctedBy().isEmpty()),
        claims.stream().flatMap(claim -> claim.evidence().statingIds().stream()).distinct().count(),
        claims.stream().max(BY_CERTAINTY).orElseThrow(),
        claims.stream().mapToLong(claim -> claim.evidence().mentionIds().size()).sum(),
        claims.stream()
            .map(claim -> claim.evidence().lastPublished())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        claims.get(0).claimId());
  }

  @Override
  public int compareTo(Backing other) {
    return ORDER.compare(this, other);
  }
}
