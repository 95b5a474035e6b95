package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Clustering by what all pairs say together: two clusters become one where the affinities between
 * them add up to more than nothing, and no pair forbids it.
 *
 * <p>The strongest pairs are looked at first, ties by position, so the outcome is a function of the
 * sorted input. For n elements it needs n²/2 affinities, at most n²/2 cluster tests of one look
 * each, and n joins of n additions; all affinities are held in memory.
 */
final class AverageLink {
  /** The affinity of two elements that must stay apart, whatever others say. */
  static final int NEVER = Integer.MIN_VALUE;

  private AverageLink() {}

  /**
   * Clusters of elements.
   *
   * @param elements in a total order
   * @param affinity symmetric; above 0 where two elements belong together, {@link #NEVER} where
   *     they must not
   */
  static <T> List<List<T>> cluster(List<T> elements, ToIntBiFunction<T, T> affinity) {
    int n = elements.size();
    long[][] between = new long[n][n];
    int[] clusterOf = new int[n];
    List<Pair> pairs = new ArrayList<>();
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      clusterOf[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      for (int j = i + 1; j < n; j++) {
        int strength = affinity.applyAsInt(elements.get(i), elements.get(j));
        between[i][j] = strength;
        between[j][i] = strength;
        if (strength > 0) {
          pairs.add(new Pair(strength, i, j));
        }
      }
    }
    pairs.sort(Pair.STRONGEST_FIRST);
    for (Pair pair : pairs) {
      int one = clusterOf[pair.first()];
      int other = clusterOf[pair.second()];
      if (one != other && between[one][other] > 0) {
        join(Math.min(one, other), Math.max(one, other), clusterOf, members, between);
      }
    }
    return members.stream()
        .filter(cluster -> !cluster.isEmpty())
        .map(cluster -> cluster.stream().sorted().map(elements::get).toList())
        .toList();
  }

  /** Brings the members of a cluster into another, which keeps the number of its first member. */
  private static void join(
      int into, int from, int[] clusterOf, List<List<Integer>> members, long[][] between) {
    members.get(from).forEach(i -> clusterOf[i] = into);
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
    for (int i = 0; i < between.length; i++) {
      long sum = together(between[into][i], between[from][i]);
      between[into][i] = sum;
      between[i][into] = sum;
    }
  }

  private static long together(long one, long other) {
    return one == NEVER || other == NEVER ? NEVER : one + other;
  }
}
