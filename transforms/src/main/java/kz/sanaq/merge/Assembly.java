package kz.sanaq.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Certainties;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Contradiction;
import kz.sanaq.model.Evidence;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Scope;
import kz.sanaq.model.Sha256;

/**
 * Makes a claim of its mentions: the most precise value, the most telling object, period and place,
 * and all the evidence.
 */
final class Assembly {
  private Assembly() {}

  /** The claim of mentions that are one, without conflicts. */
  static Claim claim(Collection<Mention> cluster) {
    List<Mention> mentions = List.copyOf(cluster);
    List<String> ids = each(mentions, Mention::mentionId);
    Fact fact = Consensus.of(mentions);
    return new Claim(
        Sha256.name(ids),
        fact,
        mentions.stream().anyMatch(mention -> !mention.partOf().isEmpty()),
        evidence(mentions, ids, stating(mentions, fact.amount())),
        Contradiction.NONE,
        scope(mentions),
        certainty(mentions));
  }

  /** What the surest mention says, the first of equals. */
  private static Scope scope(List<Mention> mentions) {
    return mentions.stream()
        .max(
            Comparator.comparing(Mention::certainty)
                .thenComparing(Mention::mentionId, Comparator.reverseOrder()))
        .orElseThrow()
        .scope();
  }

  /** A lineage is as sure as its surest mention; lineages agree independently. */
  private static BigDecimal certainty(List<Mention> mentions) {
    SortedMap<String, BigDecimal> surest = new TreeMap<>();
    for (Mention mention : mentions) {
      surest.merge(mention.origin().lineageId(), mention.certainty(), BigDecimal::max);
    }
    return Certainties.together(surest.values());
  }

  /** Those that state a value, where there is one: «12 мыңнан астам» does not say 12 900. */
  private static List<Mention> stating(List<Mention> mentions, Amount amount) {
    return amount.isPlain()
        ? mentions.stream().filter(mention -> mention.fact().amount().isPlain()).toList()
        : mentions;
  }

  private static Evidence evidence(
      List<Mention> mentions, List<String> ids, List<Mention> stating) {
    List<LocalDate> dates =
        mentions.stream()
            .map(mention -> mention.origin().published())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return new Evidence(
        ids,
        each(mentions, mention -> mention.origin().docId()),
        each(mentions, mention -> mention.origin().documentId()),
        each(mentions, mention -> mention.origin().source()),
        each(mentions, mention -> mention.origin().lineageId()),
        each(stating, mention -> mention.origin().lineageId()),
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1));
  }

  /** The same claim with the claims that contradict it. */
  static Claim with(Contradiction contradiction, Claim claim) {
    return new Claim(
        claim.claimId(),
        claim.fact(),
        claim.subset(),
        claim.evidence(),
        contradiction,
        claim.scope(),
        claim.certainty());
  }

  /** Sorted, each once, empty ones left out. */
  private static List<String> each(List<Mention> mentions, Function<Mention, String> property) {
    TreeSet<String> values = new TreeSet<>();
    mentions.forEach(mention -> values.add(property.apply(mention)));
    values.remove("");
    return List.copyOf(values);
  }
}
