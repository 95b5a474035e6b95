package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Clustering by what all pairs say together: two clusters become one where the affinities between
 * them add up to more than nothing, and no pair forbids it.
 *
 * <p>The strongest pairs are looked at first, ties by position, so the outcome is a function of the
 * sorted input. For n elements it needs n²/2 affinities.
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
    int[][] affinities = new int[n][n];
    List<Pair> pairs = new ArrayList<>();
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
      for (int j = i + 1; j < n; j++) {
        int strength = affinity.applyAsInt(elements.get(i), elements.get(j));
        affinities[i][j] = strength;
        affinities[j][i] = strength;
        if (strength > 0) {
          pairs.add(new Pair(strength, i, j));
        }
      }
    }
    pairs.sort(Pair.STRONGEST_FIRST);
    for (Pair pair : pairs) {
      join(clusters, pair, affinities);
    }
    return clusters.stream()
        .distinct()
        .map(cluster -> cluster.stream().sorted().map(elements::get).toList())
        .toList();
  }

  /** Makes the clusters of a pair one, which then stands at the places of all its elements. */
  private static void join(List<List<Integer>> clusters, Pair pair, int[][] affinities) {
    List<Integer> one = clusters.get(pair.first());
    List<Integer> other = clusters.get(pair.second());
    if (one != other && belong(one, other, affinities)) {
      one.addAll(other);
      other.forEach(i -> clusters.set(i, one));
    }
  }

  private static boolean belong(List<Integer> one, List<Integer> other, int[][] affinities) {
    long sum = 0;
    for (int i : one) {
      for (int j : other) {
        if (affinities[i][j] == NEVER) {
          return false;
        }
        sum += affinities[i][j];
      }
    }
    return sum > 0;
  }
}
