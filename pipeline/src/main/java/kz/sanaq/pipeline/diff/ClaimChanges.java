package kz.sanaq.pipeline.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of claims between two runs.
 *
 * <p>The id of a claim is made of its mentions' ids, so a claim that gained a mention has a new id.
 * Two claims are therefore the same one, before and after, when they
 *
 * <ol>
 *   <li>share a mention; or else
 *   <li>are the only ones without a partner, on either side, that have the same {@link
 *       ClaimState.ClaimSubject}: the one took the other's place.
 * </ol>
 *
 * @param added claims without one before
 * @param gone claims without one after
 * @param changed claims that readers see otherwise than before
 * @param supported claims that say the same, and have other mentions or sources
 * @param conflicts pairs that contradict each other, and whose claims before did not
 */
record ClaimChanges(
    List<ClaimState> added,
    List<ClaimState> gone,
    List<ClaimChange> changed,
    List<ClaimChange> supported,
    List<Conflict> conflicts) {

  /**
   * A claim that is not what it was.
   *
   * @param before one claim, or several that became one
   * @param after the claim now
   */
  record ClaimChange(List<ClaimState> before, ClaimState after) {
    /** What is another one than in each claim before; nothing where its evidence alone changed. */
    Set<ClaimPart> parts() {
      Set<ClaimPart> parts = EnumSet.allOf(ClaimPart.class);
      parts.removeIf(part -> before.stream().anyMatch(claim -> part.isSame(claim, after)));
      return parts;
    }

    /** Whether readers see another claim, and not the same one with other mentions or sources. */
    boolean isSeen() {
      return before.size() > 1 || !parts().isEmpty();
    }

    /** Ids of mentions that it had not before, sorted. */
    Set<String> gained() {
      Set<String> gained = new TreeSet<>(after.mentionIds());
      before.forEach(claim -> gained.removeAll(claim.mentionIds()));
      return gained;
    }

    /** Ids of mentions that it has no more, sorted. */
    Set<String> lost() {
      Set<String> lost = new TreeSet<>();
      before.forEach(claim -> lost.addAll(claim.mentionIds()));
      lost.removeAll(after.mentionIds());
      return lost;
    }
  }

  /**
   * Two claims that contradict each other: of a correction the older one first, else the one with
   * the smaller id.
   */
  record Conflict(ClaimState one, ClaimState other) {
    static Conflict between(ClaimState a, ClaimState b) {
      boolean inOrder = a.id().compareTo(b.id()) < 0;
      ClaimState first = inOrder ? a : b;
      ClaimState second = inOrder ? b : a;
      return second.correctedBy().contains(first.id())
          ? new Conflict(second, first)
          : new Conflict(first, second);
    }

    /** Whether the sources of the first took it back, and gave the second instead. */
    boolean isCorrection() {
      return one.correctedBy().contains(other.id());
    }
  }

  /**
   * Compares the claims of one partition; claims that share a mention never lie in two.
   *
   * <p>Time and memory grow with the number of mentions of the partition.
   */
  static ClaimChanges between(List<ClaimState> before, List<ClaimState> after) {
    Map<String, ClaimState> byMention = new HashMap<>();
    before.forEach(claim -> claim.mentionIds().forEach(id -> byMention.put(id, claim)));
    Map<ClaimState, List<ClaimState>> partners = new LinkedHashMap<>();
    Set<ClaimState> met = new HashSet<>();
    for (ClaimState claim : after) {
      Set<ClaimState> shared = new LinkedHashSet<>();
      for (String id : claim.mentionIds()) {
        if (byMention.containsKey(id)) {
          shared.add(byMention.get(id));
        }
      }
      met.addAll(shared);
      partners.put(claim, List.copyOf(shared));
    }
    List<ClaimState> gone = new ArrayList<>(before);
    gone.removeIf(met::contains);
    replace(gone, partners);
    return of(partners, gone);
  }

  /** Makes partners of lone claims that are the only ones of their subject. */
  private static void replace(List<ClaimState> gone, Map<ClaimState, List<ClaimState>> partners) {
    Map<ClaimState.ClaimSubject, List<ClaimState>> went = new HashMap<>();
    gone.forEach(claim -> went.computeIfAbsent(claim.subject(), x -> new ArrayList<>()).add(claim));
    Map<ClaimState.ClaimSubject, List<ClaimState>> came = new HashMap<>();
    partners.forEach(
        (claim, shared) -> {
          if (shared.isEmpty()) {
            came.computeIfAbsent(claim.subject(), x -> new ArrayList<>()).add(claim);
          }
        });
    came.forEach(
        (subject, claims) -> {
          List<ClaimState> old = went.getOrDefault(subject, List.of());
          if (claims.size() == 1 && old.size() == 1) {
            partners.put(claims.get(0), old);
            gone.remove(old.get(0));
          }
        });
  }

  private static ClaimChanges of(
      Map<ClaimState, List<ClaimState>> partners, List<ClaimState> gone) {
    List<ClaimState> added = new ArrayList<>();
    List<ClaimChange> changed = new ArrayList<>();
    List<ClaimChange> supported = new ArrayList<>();
    partners.forEach(
        (claim, before) -> {
          if (before.isEmpty()) {
            added.add(claim);
          } else if (before.size() > 1 || !before.get(0).sameAs(claim)) {
            ClaimChange change = new ClaimChange(before, claim);
            (change.isSeen() ? changed : supported).add(change);
          }
        });
    return new ClaimChanges(added, gone, changed, supported, conflicts(partners));
  }

  private static List<Conflict> conflicts(Map<ClaimState, List<ClaimState>> partners) {
    Map<String, ClaimState> byId = new HashMap<>();
    partners.keySet().forEach(claim -> byId.put(claim.id(), claim));
    List<Conflict> conflicts = new ArrayList<>();
    for (ClaimState claim : partners.keySet()) {
      for (String id : claim.conflicts()) {
        ClaimState other = byId.get(id);
        if (other != null
            && claim.id().compareTo(id) < 0
            && !contradicted(partners.get(claim), partners.get(other))) {
          conflicts.add(Conflict.between(claim, other));
        }
      }
    }
    return conflicts;
  }

  private static boolean contradicted(List<ClaimState> ones, List<ClaimState> others) {
    return ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> one.conflicts().contains(other.id())));
  }
}
