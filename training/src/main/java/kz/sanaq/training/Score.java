package kz.sanaq.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often weights choose what is right.
 *
 * @param instances choices that have a right candidate
 * @param hopeless choices that have none
 * @param validated right ones, each by weights that were learned from other articles
 * @param fitted right ones by the weights that were learned from all
 */
record Score(int instances, int hopeless, int validated, int fitted) {
  /** Parts that the articles are dealt into, each in turn kept out of what is learned from. */
  private static final int FOLDS = 5;

  private static final double PERCENT = 100.0;

  static Score of(Learner learner, List<Instance> all, double[] weights, int hopeless) {
    int validated = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Instance> seen = new ArrayList<>();
      List<Instance> unseen = new ArrayList<>();
      for (Instance instance : all) {
        int dealt = Math.floorMod(instance.document().hashCode(), FOLDS);
        (dealt == fold ? unseen : seen).add(instance);
      }
      validated += right(unseen, learner.fit(seen));
    }
    return new Score(all.size(), hopeless, validated, right(all, weights));
  }

  private static int right(List<Instance> instances, double[] weights) {
    int right = 0;
    for (Instance instance : instances) {
      right += instance.right()[instance.best(weights)] ? 1 : 0;
    }
    return right;
  }

  /** In a line. */
  String told(String decision) {
    int all = Math.max(1, instances + hopeless);
    return String.format(
        Locale.ROOT,
        "%s: %d instances, %d without a right candidate (%.1f %%), cross-validated %.2f %% of all,"
            + " fitted %.2f %%",
        decision,
        instances,
        hopeless,
        PERCENT * hopeless / all,
        PERCENT * validated / all,
        PERCENT * fitted / all);
  }
}
