package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Complete-link clustering: two clusters become one only where every element of the one may go with
 * every element of the other.
 *
 * <p>The strongest pairs are joined first, ties by position, so the outcome is a function of the
 * sorted input. For n elements it compares n²/2 pairs and needs at most n²/2 cluster tests of n
 * bits each.
 */
final class CompleteLink {
  private CompleteLink() {}

  /**
   * Clusters of elements.
   *
   * @param elements in a total order
   * @param affinity symmetric; negative where two elements must stay apart
   */
  static <T> List<List<T>> cluster(List<T> elements, ToIntBiFunction<T, T> affinity) {
    int n = elements.size();
    BitSet[] allowed = new BitSet[n];
    BitSet[] members = new BitSet[n];
    int[] clusterOf = new int[n];
    for (int i = 0; i < n; i++) {
      allowed[i] = new BitSet(n);
      allowed[i].set(i);
      members[i] = new BitSet(n);
      members[i].set(i);
      clusterOf[i] = i;
    }
    for (Pair pair : pairs(elements, affinity, allowed)) {
      int into = clusterOf[pair.first()];
      int from = clusterOf[pair.second()];
      if (into != from && containsAll(allowed[into], members[from])) {
        members[from].stream().forEach(i -> clusterOf[i] = into);
        members[into].or(members[from]);
        allowed[into].and(allowed[from]);
      }
    }
    List<List<T>> clusters = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (clusterOf[i] == i) {
        clusters.add(members[i].stream().mapToObj(elements::get).toList());
      }
    }
    return clusters;
  }

  private static <T> List<Pair> pairs(
      List<T> elements, ToIntBiFunction<T, T> affinity, BitSet[] allowed) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      for (int j = i + 1; j < elements.size(); j++) {
        int strength = affinity.applyAsInt(elements.get(i), elements.get(j));
        if (strength >= 0) {
          allowed[i].set(j);
          allowed[j].set(i);
          pairs.add(new Pair(strength, i, j));
        }
      }
    }
    pairs.sort(Pair.STRONGEST_FIRST);
    return pairs;
  }

  private static boolean containsAll(BitSet whole, BitSet part) {
    for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
      if (!whole.get(i)) {
        return false;
      }
    }
    return true;
  }
}
