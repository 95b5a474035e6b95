package kz.sanaq.observation;

import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Comparator;

/**
 * What some claims of one observation tell together.
 *
 * @param claims number of claims, at least one
 * @param mentions number of their mentions
 * @param documents ids of their documents, sorted, each once
 * @param outlets names of their sources, sorted, each once
 * @param lineages their independent sources, sorted, each once
 * @param districts districts that they cover, sorted, each once
 * @param figures of the claims that tell a value, by value
 * @param conflict whether one of them is in conflict
 */
public record Portion(
    long claims,
    long mentions,
    List<String> documents,
    List<String> outlets,
    List<String> lineages,
    List<String> districts,
    List<Figure> figures,
    boolean conflict) {
  public Portion {
    documents = List.copyOf(documents);
    outlets = List.copyOf(outlets);
    lineages = List.copyOf(lineages);
    districts = List.copyOf(districts);
    figures = List.copyOf(figures);
  }

  static Portion of(Claim claim) {
    String district = claim.place().district();
    return new Portion(
        1,
        claim.mentionIds().size(),
        claim.docIds(),
        claim.outlets(),
        claim.lineageIds(),
        district.isEmpty() ? List.of() : List.of(district),
        tellsValue(claim.amount()) ? List.of(Figure.of(claim)) : List.of(),
        !claim.conflicts().isEmpty());
  }

  Portion plus(Portion other) {
    return new Portion(
        claims + other.claims,
        mentions + other.mentions,
        union(documents, other.documents),
        union(outlets, other.outlets),
        union(lineages, other.lineages),
        union(districts, other.districts),
        Stream.concat(figures.stream(), other.figures.stream()).sorted(Figure.BY_VALUE).toList(),
        conflict || other.conflict);
  }

  /** Ranges and bounds tell none; an approximation does. */
  private static boolean tellsValue(Amount amount) {
    return amount.value() != null
        && (amount.comparator() == Comparator.EQUAL || amount.comparator() == Comparator.ABOUT);
  }

  private static List<String> union(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).sorted().distinct().toList();
  }
}
