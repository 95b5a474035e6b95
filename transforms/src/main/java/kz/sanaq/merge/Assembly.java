package kz.sanaq.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Sha256;
import kz.sanaq.model.YearSource;

/**
 * Makes a claim of its mentions: the most precise value, the most telling object, period and place,
 * and all the evidence.
 */
final class Assembly {
  private static final String OTHER = "other";

  /** Narrow before wide, plain before bound; the rest makes the order total. */
  private static final Comparator<Mention> MOST_PRECISE_FIRST =
      Comparator.comparing((Mention mention) -> StatedInterval.of(mention.amount()).width())
          .thenComparing(mention -> mention.amount().comparator())
          .thenComparing(mention -> mention.period().source())
          .thenComparing(mention -> mention.place().source())
          .thenComparing(Mention::mentionId);

  /** Hexadecimals of an id: 128 bits. */
  private static final int ID_LENGTH = 32;

  private Assembly() {}

  /** The claim of mentions that are one, without conflicts. */
  static Claim claim(Collection<Mention> cluster) {
    List<Mention> mentions = cluster.stream().sorted(MOST_PRECISE_FIRST).toList();
    Mention first = mentions.get(0);
    List<String> ids = each(mentions, Mention::mentionId);
    List<LocalDate> dates =
        mentions.stream().map(Mention::published).filter(Objects::nonNull).sorted().toList();
    return new Claim(
        Sha256.of(ids).substring(0, ID_LENGTH),
        first.amount(),
        first.unit(),
        prefer(mentions, mention -> !mention.object().isEmpty()).object(),
        prefer(mentions, mention -> !mention.indicator().equals(OTHER)).indicator(),
        first.measure(),
        first.direction(),
        fromValue(mentions),
        first.per(),
        first.status(),
        prefer(mentions, Assembly::statesPeriod).period(),
        prefer(mentions, mention -> !mention.place().district().isEmpty()).place(),
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1),
        ids,
        each(mentions, Mention::docId),
        each(mentions, Mention::source),
        each(mentions, Mention::lineageId),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * The same claim with the ids of those that contradict it.
   *
   * @param corrects of those, the older ones that it corrects
   * @param correctedBy of those, the newer ones that correct it
   */
  static Claim withConflicts(
      Claim claim,
      Collection<String> conflicts,
      Collection<String> corrects,
      Collection<String> correctedBy) {
    return new Claim(
        claim.claimId(),
        claim.amount(),
        claim.unit(),
        claim.object(),
        claim.indicator(),
        claim.measure(),
        claim.direction(),
        claim.fromValue(),
        claim.per(),
        claim.status(),
        claim.period(),
        claim.place(),
        claim.firstPublished(),
        claim.lastPublished(),
        claim.mentionIds(),
        claim.docIds(),
        claim.outlets(),
        claim.lineageIds(),
        List.copyOf(conflicts),
        List.copyOf(corrects),
        List.copyOf(correctedBy));
  }

  /** The first that has what is wanted, else the first of all. */
  private static Mention prefer(List<Mention> mentions, Predicate<Mention> wanted) {
    return mentions.stream().filter(wanted).findFirst().orElse(mentions.get(0));
  }

  private static BigDecimal fromValue(List<Mention> mentions) {
    return prefer(mentions, mention -> mention.fromValue() != null).fromValue();
  }

  private static boolean statesPeriod(Mention mention) {
    return mention.period().source() != YearSource.PUBLISHED
        && (mention.period().start() != null || mention.period().end() != null);
  }

  /** Sorted, each once, empty ones left out. */
  private static List<String> each(List<Mention> mentions, Function<Mention, String> property) {
    TreeSet<String> values = new TreeSet<>();
    mentions.forEach(mention -> values.add(property.apply(mention)));
    values.remove("");
    return List.copyOf(values);
  }
}
