package kz.sanaq.observation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Claim;

/**
 * Finds the claims of one row that no row can be made of: those of articles that give several
 * figures for it.
 *
 * <p>An article that says «3» of one plant and «5» of another does not contradict itself; it speaks
 * of two things that the key of the row does not tell apart, and neither figure is that of the
 * region. (What it says twice of one thing is one claim already.) So such an article has no say in
 * the row: a claim stays apart when all its articles are such. Other sources that disagree are no
 * reason, nor are figures of different days.
 */
final class Apart {
  /** What an article says of one stretch of days. */
  private record ArticlePeriod(String document, Days days) {}

  private final Map<ArticlePeriod, Set<Amount>> amounts = new HashMap<>();

  /** Of the claims of one row. */
  Apart(List<Claim> claims) {
    for (Claim claim : claims) {
      Amount amount = StatedAmount.compared(claim.fact().amount());
      for (String document : claim.evidence().documentIds()) {
        amounts
            .computeIfAbsent(new ArticlePeriod(document, Days.of(claim)), voice -> new HashSet<>())
            .add(amount);
      }
    }
  }

  /** Whether one of those claims stays apart. */
  boolean has(Claim claim) {
    return claim.evidence().documentIds().stream()
        .allMatch(document -> amounts.get(new ArticlePeriod(document, Days.of(claim))).size() > 1);
  }
}
