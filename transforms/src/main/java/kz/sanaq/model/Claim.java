package kz.sanaq.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one or more mentions assert: the same fact, whoever reports it and however it is rounded.
 *
 * @param claimId made from the ids of its mentions
 * @param amount the most precise of its mentions' amounts
 * @param unit as in its mentions
 * @param object as in its most precise mention
 * @param indicator as in its mentions, {@code other} only where none tells another
 * @param measure as in its mentions
 * @param direction as in its mentions
 * @param fromValue as in its most precise mention that tells one, else null
 * @param per as in its mentions
 * @param status as in its mentions
 * @param period as in its most precise mention that states one, else as in its most precise
 * @param place as in its most precise mention that names a district, else as in its most precise
 * @param firstPublished earliest publication date of its documents, null when unknown
 * @param lastPublished latest publication date of its documents, null when unknown
 * @param mentionIds its mentions, sorted
 * @param docIds its documents, sorted, each once
 * @param outlets names of their sources, sorted, each once
 * @param lineageIds lineages of its documents, sorted, each once: its independent sources
 * @param conflicts ids of claims about the same thing whose values no rounding explains, sorted
 * @param corrects those of them that the sources of this one told before and took back, sorted
 * @param correctedBy those of them that the sources of this one told instead later, sorted
 */
public record Claim(
    String claimId,
    Amount amount,
    String unit,
    String object,
    String indicator,
    Measure measure,
    Direction direction,
    BigDecimal fromValue,
    Per per,
    Status status,
    Period period,
    Place place,
    LocalDate firstPublished,
    LocalDate lastPublished,
    List<String> mentionIds,
    List<String> docIds,
    List<String> outlets,
    List<String> lineageIds,
    List<String> conflicts,
    List<String> corrects,
    List<String> correctedBy) {
  public Claim {
    Objects.requireNonNull(claimId);
    Objects.requireNonNull(amount);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(object);
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(per);
    Objects.requireNonNull(status);
    Objects.requireNonNull(period);
    Objects.requireNonNull(place);
    fromValue = Amount.canonical(fromValue);
    mentionIds = List.copyOf(mentionIds);
    docIds = List.copyOf(docIds);
    outlets = List.copyOf(outlets);
    lineageIds = List.copyOf(lineageIds);
    conflicts = List.copyOf(conflicts);
    corrects = List.copyOf(corrects);
    correctedBy = List.copyOf(correctedBy);
  }
}
