package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Contradiction;
import kz.sanaq.model.Mention;
import kz.sanaq.model.YearSource;

/**
 * Finds claims about the same thing whose values no rounding explains.
 *
 * <p>The test is stricter than the one for merging, since a false conflict costs trust: the same
 * object, indicator, qualifiers, district and stated time, most of the words around in common, no
 * document that has both, and no number that satisfies both. A year that is only the year of
 * publication is no common time. A thing with more than {@value #MOST_RIVALS} contradicting figures
 * is a series (a rate of the day), and its claims are not linked.
 *
 * <p>Links are symmetric; {@link Corrections} tells the newer of two from the older one, where a
 * source changed its figure. A claim is compared with at most {@value #LARGEST_GROUP} others.
 */
final class Conflicts {
  static final int MOST_RIVALS = 12;
  static final int LARGEST_GROUP = 256;

  /** The statements of a claim that are looked at. */
  private static final int WITNESSES = 4;

  private static final List<Function<Candidate, String>> SPLITS =
      List.of(
          candidate -> candidate.witnesses.get(0).thing().eventNames(),
          candidate -> candidate.witnesses.get(0).thing().describe());

  private record Candidate(
      Claim claim,
      List<Mention> mentions,
      StatedInterval interval,
      List<Statement> witnesses,
      Set<String> documents) {
    static Candidate of(List<Statement> cluster) {
      List<Mention> mentions = cluster.stream().flatMap(one -> one.mentions().stream()).toList();
      Claim claim = Assembly.claim(mentions);
      Set<String> documents =
          mentions.stream().map(Statement::document).collect(Collectors.toUnmodifiableSet());
      List<Statement> witnesses =
          cluster.stream()
              .sorted(
                  Comparator.comparing((Statement one) -> one.interval().width())
                      .thenComparing(Statement::key))
              .limit(WITNESSES)
              .toList();
      return new Candidate(
          claim, mentions, StatedInterval.of(claim.fact().amount()), witnesses, documents);
    }

    /** Candidates with different names are never rivals. */
    String name() {
      return String.join(
          "|",
          witnesses.get(0).thing().rivalName(),
          claim.fact().place().district(),
          String.valueOf(claim.fact().period().start()),
          String.valueOf(claim.fact().period().end()));
    }

    boolean isComparable() {
      return Blocks.isPlaced(claim.fact().place(), claim.fact().period())
          && claim.fact().period().source() != YearSource.PUBLISHED;
    }

    boolean contradicts(Candidate other) {
      return interval.contradicts(other.interval)
          && isRivalOf(other)
          && Collections.disjoint(documents, other.documents);
    }

    private boolean isRivalOf(Candidate other) {
      for (Statement mine : witnesses) {
        for (Statement theirs : other.witnesses) {
          if (mine.thing().rivals(theirs.thing())) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private Conflicts() {}

  /** The claims of clusters, sorted by id, each with the ids of those that contradict it. */
  static List<Claim> link(List<List<Statement>> clusters) {
    List<Candidate> candidates =
        clusters.stream()
            .map(Candidate::of)
            .sorted(Comparator.comparing(candidate -> candidate.claim.claimId()))
            .toList();
    SortedMap<String, SortedSet<String>> rivals = rivals(candidates);
    Map<String, Candidate> byId = new HashMap<>();
    candidates.forEach(candidate -> byId.put(candidate.claim.claimId(), candidate));
    List<Claim> claims = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Collection<String> ids = rivals.get(candidate.claim.claimId());
      claims.add(ids == null ? candidate.claim : linked(candidate, ids, byId));
    }
    return claims;
  }

  private static Claim linked(
      Candidate candidate, Collection<String> rivals, Map<String, Candidate> byId) {
    List<String> corrects = new ArrayList<>();
    List<String> correctedBy = new ArrayList<>();
    for (String id : rivals) {
      List<Mention> theirs = byId.get(id).mentions;
      if (Corrections.corrects(candidate.mentions, theirs)) {
        corrects.add(id);
      } else if (Corrections.corrects(theirs, candidate.mentions)) {
        correctedBy.add(id);
      }
    }
    return Assembly.with(
        new Contradiction(List.copyOf(rivals), corrects, correctedBy), candidate.claim);
  }

  private static SortedMap<String, SortedSet<String>> rivals(List<Candidate> candidates) {
    SortedMap<String, List<Candidate>> byName = new TreeMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.isComparable()) {
        byName.computeIfAbsent(candidate.name(), ignored -> new ArrayList<>()).add(candidate);
      }
    }
    SortedMap<String, SortedSet<String>> rivals = new TreeMap<>();
    for (List<Candidate> named : byName.values()) {
      for (List<Candidate> group : BoundedGroups.split(named, LARGEST_GROUP, SPLITS)) {
        compare(group, rivals);
      }
    }
    return withoutSeries(rivals);
  }

  private static void compare(List<Candidate> group, SortedMap<String, SortedSet<String>> rivals) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        if (group.get(i).contradicts(group.get(j))) {
          String one = group.get(i).claim.claimId();
          String other = group.get(j).claim.claimId();
          rivals.computeIfAbsent(one, ignored -> new TreeSet<>()).add(other);
          rivals.computeIfAbsent(other, ignored -> new TreeSet<>()).add(one);
        }
      }
    }
  }

  private static SortedMap<String, SortedSet<String>> withoutSeries(
      SortedMap<String, SortedSet<String>> rivals) {
    SortedSet<String> series = new TreeSet<>();
    rivals.forEach(
        (id, others) -> {
          if (others.size() > MOST_RIVALS) {
            series.add(id);
          }
        });
    rivals.keySet().removeAll(series);
    rivals.values().forEach(others -> others.removeAll(series));
    return rivals;
  }
}
