package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * publication is no common time. A thing with more contradicting figures than {@link Rivals} names
 * is a series, and its claims are not linked.
 *
 * <p>Links are symmetric; {@link Corrections} tells the newer of two from the older one, where a
 * source changed its figure. A claim is compared with at most {@value #LARGEST_GROUP} others. Where
 * more are alike in all words, each is compared with the next {@value #WINDOW} in the order of
 * their ids: enough to tell that they are a series.
 */
final class Conflicts {
  static final int LARGEST_GROUP = 256;
  static final int WINDOW = 32;

  /** The statements of a claim that are looked at. */
  private static final int WITNESSES = 4;

  private static final List<Function<Contender, String>> SPLITS =
      List.of(
          candidate -> candidate.witnesses.get(0).thing().terms().events(),
          candidate -> candidate.witnesses.get(0).thing().describe());

  private record Contender(
      Claim claim,
      List<Mention> mentions,
      StatedInterval interval,
      List<Statement> witnesses,
      Set<String> documents) {
    static Contender of(List<Statement> cluster) {
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
      return new Contender(
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

    boolean contradicts(Contender other) {
      return interval.contradicts(other.interval)
          && isRivalOf(other)
          && Collections.disjoint(documents, other.documents);
    }

    private boolean isRivalOf(Contender other) {
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
    List<Contender> candidates =
        clusters.stream()
            .map(Contender::of)
            .sorted(Comparator.comparing(candidate -> candidate.claim.claimId()))
            .toList();
    Map<String, Rivals> rivals = rivals(candidates);
    Map<String, Contender> byId = new HashMap<>();
    candidates.forEach(candidate -> byId.put(candidate.claim.claimId(), candidate));
    return candidates.stream().map(candidate -> linked(candidate, rivals, byId)).toList();
  }

  private static Claim linked(
      Contender candidate, Map<String, Rivals> rivals, Map<String, Contender> byId) {
    Rivals mine = rivals.get(candidate.claim.claimId());
    if (mine == null) {
      return candidate.claim;
    }
    List<String> conflicts = mine.ids().stream().filter(id -> !rivals.get(id).isSeries()).toList();
    List<String> corrects = new ArrayList<>();
    List<String> correctedBy = new ArrayList<>();
    for (String id : conflicts) {
      List<Mention> theirs = byId.get(id).mentions;
      if (Corrections.corrects(candidate.mentions, theirs)) {
        corrects.add(id);
      } else if (Corrections.corrects(theirs, candidate.mentions)) {
        correctedBy.add(id);
      }
    }
    return Assembly.with(
        new Contradiction(conflicts, corrects, correctedBy, mine.count()), candidate.claim);
  }

  private static Map<String, Rivals> rivals(List<Contender> candidates) {
    SortedMap<String, List<Contender>> byName = new TreeMap<>();
    for (Contender candidate : candidates) {
      if (candidate.isComparable()) {
        byName.computeIfAbsent(candidate.name(), ignored -> new ArrayList<>()).add(candidate);
      }
    }
    Map<String, Rivals> rivals = new HashMap<>();
    for (List<Contender> named : byName.values()) {
      for (List<Contender> group : BoundedGroups.alike(named, LARGEST_GROUP, SPLITS)) {
        compare(group, rivals);
      }
    }
    return rivals;
  }

  private static void compare(List<Contender> group, Map<String, Rivals> rivals) {
    int reach = group.size() <= LARGEST_GROUP ? LARGEST_GROUP : WINDOW;
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < Math.min(group.size(), i + 1 + reach); j++) {
        if (group.get(i).contradicts(group.get(j))) {
          String one = group.get(i).claim.claimId();
          String other = group.get(j).claim.claimId();
          rivals.computeIfAbsent(one, ignored -> new Rivals()).add(other);
          rivals.computeIfAbsent(other, ignored -> new Rivals()).add(one);
        }
      }
    }
  }
}
