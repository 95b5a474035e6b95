package kz.sanaq.training;

import java.util.ArrayList;
import java.util.List;

/**
 * What instances of a decision have taught.
 *
 * @param weights from all of them
 * @param folds for each part of the articles, from those outside of it
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, and never compared.
record Learned(double[] weights, List<double[]> folds) {
  static Learned from(Learner learner, List<Instance> all) {
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
