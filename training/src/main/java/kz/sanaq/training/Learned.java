package kz.sanaq.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Weigher;

/**
 * What instances of a decision have taught.
 *
 * @param weights from all of them
 * @param folds for each part of the articles, from those outside of it
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, and never compared.
record Learned(double[] weights, List<double[]> folds) {
  /**
   * Learns from instances.
   *
   * @param teaches which of them are learned from
   */
  static Learned from(Learner learner, List<Instance> instances, Predicate<Instance> teaches) {
    List<Instance> all = instances.stream().filter(teaches).toList();
    List<double[]> folds = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int out = fold;
      folds.add(learner.fit(all.stream().filter(one -> Folds.of(one.document()) != out).toList()));
    }
    return new Learned(learner.fit(all), folds);
  }

  /** The weights that have not seen an instance's article. */
  double[] unseen(Instance instance) {
    return folds.get(Folds.of(instance.document()));
  }

  /** A weigher with the weights from all. */
  Weigher weigher(FeatureSpace space) {
    return weigher(space, weights);
  }

  /** A weigher with weights as they are shipped, in thousandths. */
  static Weigher weigher(FeatureSpace space, double[] weights) {
    int[] rounded = new int[weights.length];
    for (int f = 0; f < weights.length; f++) {
      rounded[f] = (int) StrictMath.rint(weights[f] * 1000);
    }
    return Weigher.of(space, rounded);
  }
}
