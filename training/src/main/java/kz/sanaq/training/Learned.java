package kz.sanaq.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
}
