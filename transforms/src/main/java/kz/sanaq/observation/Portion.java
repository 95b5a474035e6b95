package kz.sanaq.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Comparator;

/**
 * What some claims of one observation say together.
 *
 * @param claims number of claims, at least one
 * @param mentions number of their mentions
 * @param documents ids of their documents, sorted, each once
 * @param outlets names of their sources, sorted, each once
 * @param lineages their independent sources, sorted, each once
 * @param districts districts that they cover, sorted, each once
 * @param things what they say that they are of, sorted, each once
 * @param values of the claims that give a value, by value
 * @param certainty that of the surest claim
 * @param conflict whether one of them is in conflict
 */
public record Portion(
    long claims,
    long mentions,
    List<String> documents,
    List<String> outlets,
    List<String> lineages,
    List<String> districts,
    List<NamedThing> things,
    List<ClaimedValue> values,
    BigDecimal certainty,
    boolean conflict) {
  public Portion {
    documents = List.copyOf(documents);
    outlets = List.copyOf(outlets);
    lineages = List.copyOf(lineages);
    districts = List.copyOf(districts);
    things = List.copyOf(things);
    values = List.copyOf(values);
  }

  static Portion of(Claim claim) {
    String district = claim.fact().place().district();
    return new Portion(
        1,
        claim.evidence().mentionIds().size(),
        claim.evidence().docIds(),
        claim.evidence().outlets(),
        claim.evidence().lineageIds(),
        district.isEmpty() ? List.of() : List.of(district),
        List.of(NamedThing.of(claim)),
        tellsValue(claim.fact().amount()) ? List.of(ClaimedValue.of(claim)) : List.of(),
        claim.certainty(),
        claim.contradiction().exists());
  }

  Portion plus(Portion other) {
    return new Portion(
        claims + other.claims,
        mentions + other.mentions,
        union(documents, other.documents),
        union(outlets, other.outlets),
        union(lineages, other.lineages),
        union(districts, other.districts),
        added(things, other.things),
        Stream.concat(values.stream(), other.values.stream())
            .sorted(ClaimedValue.BY_VALUE)
            .toList(),
        certainty.max(other.certainty),
        conflict || other.conflict);
  }

  /** Ranges and bounds give none; an approximation does. */
  private static boolean tellsValue(Amount amount) {
    return amount.value() != null
        && (amount.comparator() == Comparator.EQUAL || amount.comparator() == Comparator.ABOUT);
  }

  private static List<NamedThing> added(List<NamedThing> one, List<NamedThing> other) {
    SortedMap<NamedThing, NamedThing> sums = new TreeMap<>(NamedThing.BY_NAME);
    Stream.concat(one.stream(), other.stream())
        .forEach(thing -> sums.merge(thing, thing, NamedThing::plus));
    return List.copyOf(sums.values());
  }

  private static List<String> union(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).sorted().distinct().toList();
  }
}
