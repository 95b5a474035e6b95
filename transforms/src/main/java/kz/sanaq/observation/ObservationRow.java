package kz.sanaq.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Evidence;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.ObservedClaim;
import kz.sanaq.model.Scope;
import kz.sanaq.model.Support;
import kz.sanaq.model.Supported;
import kz.sanaq.model.Values;

/**
 * What the claims of one key give together.
 *
 * <p>In: all claims of a key, in any order, and how certain one must be. Out: the observation that
 * they make, if any, the claims that it rests on, and the others: each claim is in one of the
 * lists. Unsure claims are heard when it is asked which stay {@link Apart}, for that an article
 * gives several figures is seen from them too; those that speak of a part of their place are not.
 * Exact: counts of documents, outlets and sources are counts of distinct ones, values are decimals,
 * every tie is broken by a total order. Nothing is ever added up but counts.
 *
 * @param observation what they give, if any
 * @param claims those that the observation rests on, by id
 * @param apart those that are certain, but stay apart, by id
 * @param unsure those that are not certain enough, by id
 * @param parts those that do not speak of their place as a whole, by id
 */
public record ObservationRow(
    Optional<Observation> observation,
    List<Claim> claims,
    List<Claim> apart,
    List<Claim> unsure,
    List<Claim> parts) {
  /** Undated figures first; among those of one day the best supported is the latest. */
  private static final Comparator<Claim> BY_DATE =
      Comparator.comparing(
              (Claim claim) -> claim.evidence().lastPublished(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(claim -> claim.evidence().statingIds().size())
          .thenComparing(claim -> claim.evidence().mentionIds().size())
          .thenComparing(Claim::claimId);

  private static final Comparator<Claim> BY_VALUE =
      Comparator.comparing((Claim claim) -> claim.fact().amount().value())
          .thenComparing(Claim::claimId);

  public ObservationRow {
    claims = List.copyOf(claims);
    apart = List.copyOf(apart);
    unsure = List.copyOf(unsure);
    parts = List.copyOf(parts);
  }

  /**
   * The row of claims.
   *
   * @param all claims of one key, each once, at least one
   * @param least those that are less certain make no observation
   */
  public static ObservationRow of(Collection<Claim> all, BigDecimal least) {
    List<Claim> sorted = all.stream().sorted(Comparator.comparing(Claim::claimId)).toList();
    List<Claim> parts = sorted.stream().filter(claim -> claim.scope() == Scope.PART).toList();
    List<Claim> whole = sorted.stream().filter(claim -> claim.scope() != Scope.PART).toList();
    Apart several = new Apart(whole);
    List<Claim> claims = new ArrayList<>();
    List<Claim> apart = new ArrayList<>();
    List<Claim> unsure = new ArrayList<>();
    for (Claim claim : whole) {
      boolean sure = claim.certainty().compareTo(least) >= 0;
      List<Claim> rest = sure ? apart : unsure;
      (sure && !several.has(claim) ? claims : rest).add(claim);
    }
    return new ObservationRow(
        claims.isEmpty() ? Optional.empty() : Optional.of(observation(claims)),
        claims,
        apart,
        unsure,
        parts);
  }

  /** Every claim once, with the observation that rests on it or with none. */
  public List<ObservedClaim> observed() {
    List<ObservedClaim> observed = new ArrayList<>();
    String id = observation.map(made -> made.key().id()).orElse("");
    claims.forEach(claim -> observed.add(new ObservedClaim(id, claim)));
    for (List<Claim> without : List.of(apart, unsure, parts)) {
      without.forEach(claim -> observed.add(ObservedClaim.without(claim)));
    }
    return observed;
  }

  private static Observation observation(List<Claim> claims) {
    List<StatedAmount> stated = StatedAmount.of(claims);
    StatedAmount value = best(stated.stream().filter(StatedAmount::isPlain).toList());
    StatedAmount bound = best(stated.stream().filter(one -> !one.isPlain()).toList());
    boolean conflict = stated.stream().anyMatch(StatedAmount::isContradicted);
    StatedAmount rival =
        value == null ? null : best(stated.stream().filter(one -> one.isRivalOf(value)).toList());
    List<Claim> plain = claims.stream().filter(claim -> claim.fact().amount().isPlain()).toList();
    ObservationKey key = ObservationKey.of(claims.get(0));
    return new Observation(
        key,
        typical(key, claims),
        support(claims),
        values(plain),
        supported(value),
        supported(rival),
        supported(bound),
        claims.size() - plain.size(),
        claims.stream().map(Days::of).distinct().count(),
        conflict);
  }

  private static StatedAmount best(List<StatedAmount> stated) {
    return stated.stream().max(StatedAmount.BY_SUPPORT).orElse(null);
  }

  private static Supported supported(StatedAmount stated) {
    return stated == null ? null : stated.supported();
  }

  /** The key's measurand with object and event as most claims name them. */
  private static Measurand typical(ObservationKey key, List<Claim> claims) {
    SortedMap<NamedThing, NamedThing> things = new TreeMap<>(NamedThing.BY_NAME);
    claims.stream()
        .map(NamedThing::of)
        .forEach(thing -> things.merge(thing, thing, NamedThing::plus));
    NamedThing most = things.values().stream().min(NamedThing.MOST_FIRST).orElseThrow();
    Measurand measurand = key.measurand();
    return new Measurand(
        measurand.unit(),
        most.object(),
        most.event(),
        measurand.indicator(),
        measurand.qualifier());
  }

  private static Support support(List<Claim> claims) {
    return new Support(
        claims.size(),
        claims.stream().mapToLong(claim -> claim.evidence().mentionIds().size()).sum(),
        distinct(claims, Evidence::documentIds),
        distinct(claims, Evidence::outlets),
        distinct(claims, Evidence::lineageIds));
  }

  private static long distinct(List<Claim> claims, Function<Evidence, List<String>> names) {
    return claims.stream()
        .flatMap(claim -> names.apply(claim.evidence()).stream())
        .distinct()
        .count();
  }

  /**
   * @param claims those with a plain value
   */
  private static Values values(List<Claim> claims) {
    if (claims.isEmpty()) {
      return Values.NONE;
    }
    List<Claim> sorted = claims.stream().sorted(BY_VALUE).toList();
    int last = sorted.size() - 1;
    Claim latest = claims.stream().max(BY_DATE).orElseThrow();
    return new Values(
        sorted.get(0).fact().amount().value(),
        sorted.get(last).fact().amount().value(),
        sorted.get(last / 2).fact().amount().value(),
        latest.fact().amount().value(),
        latest.evidence().lastPublished());
  }
}
