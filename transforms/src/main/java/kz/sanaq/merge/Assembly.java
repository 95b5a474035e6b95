package kz.sanaq.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.sanaq.model.Change;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Contradiction;
import kz.sanaq.model.Evidence;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Sha256;
import kz.sanaq.model.YearSource;

/**
 * Makes a claim of its mentions: the most precise value, the most telling object, period and place,
 * and all the evidence.
 */
final class Assembly {
  /** Narrow before wide, plain before bound; the rest makes the order total. */
  private static final Comparator<Mention> MOST_PRECISE_FIRST =
      Comparator.comparing((Mention mention) -> StatedInterval.of(mention.fact().amount()).width())
          .thenComparing(mention -> mention.fact().amount().comparator())
          .thenComparing(mention -> mention.fact().period().source())
          .thenComparing(mention -> mention.fact().place().source())
          .thenComparing(Mention::mentionId);

  /** Hexadecimals of an id: 128 bits. */
  private static final int ID_LENGTH = 32;

  private Assembly() {}

  /** The claim of mentions that are one, without conflicts. */
  static Claim claim(Collection<Mention> cluster) {
    List<Mention> mentions = cluster.stream().sorted(MOST_PRECISE_FIRST).toList();
    Mention first = mentions.get(0);
    List<String> ids = each(mentions, Mention::mentionId);
    return new Claim(
        Sha256.of(ids).substring(0, ID_LENGTH),
        fact(mentions, first.fact()),
        evidence(mentions, ids),
        Contradiction.NONE);
  }

  /** What the mentions say together, the first of them being the most precise. */
  private static Fact fact(List<Mention> mentions, Fact first) {
    Measurand named = prefer(mentions, fact -> fact.measurand().isNamed()).measurand();
    Measurand measurand =
        new Measurand(
            first.unit(),
            prefer(mentions, fact -> !fact.object().isEmpty()).object(),
            prefer(mentions, fact -> !fact.measurand().event().isEmpty()).measurand().event(),
            named.indicator(),
            named.qualifier());
    Change from = prefer(mentions, fact -> fact.change().from() != null).change();
    return new Fact(
        first.amount(),
        measurand,
        new Change(first.change().measure(), first.change().direction(), from.from()),
        first.per(),
        first.status(),
        prefer(mentions, Assembly::statesPeriod).period(),
        prefer(mentions, fact -> !fact.place().district().isEmpty()).place());
  }

  private static Evidence evidence(List<Mention> mentions, List<String> ids) {
    List<LocalDate> dates =
        mentions.stream()
            .map(mention -> mention.origin().published())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return new Evidence(
        ids,
        each(mentions, mention -> mention.origin().docId()),
        each(mentions, mention -> mention.origin().source()),
        each(mentions, mention -> mention.origin().lineageId()),
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1));
  }

  /** The same claim with the claims that contradict it. */
  static Claim with(Contradiction contradiction, Claim claim) {
    return new Claim(claim.claimId(), claim.fact(), claim.evidence(), contradiction);
  }

  /** What the first says that says what is wanted; else what the first of all says. */
  private static Fact prefer(List<Mention> mentions, Predicate<Fact> wanted) {
    return mentions.stream()
        .map(Mention::fact)
        .filter(wanted)
        .findFirst()
        .orElse(mentions.get(0).fact());
  }

  private static boolean statesPeriod(Fact fact) {
    return fact.period().source() != YearSource.PUBLISHED
        && (fact.period().start() != null || fact.period().end() != null);
  }

  /** Sorted, each once, empty ones left out. */
  private static List<String> each(List<Mention> mentions, Function<Mention, String> property) {
    TreeSet<String> values = new TreeSet<>();
    mentions.forEach(mention -> values.add(property.apply(mention)));
    values.remove("");
    return List.copyOf(values);
  }
}
