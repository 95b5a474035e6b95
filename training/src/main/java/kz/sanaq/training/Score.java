package kz.sanaq.training;

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
  private static final double PERCENT = 100.0;

  static Score of(Learned learned, List<Instance> all, int hopeless) {
    int validated = 0;
    int fitted = 0;
    for (Instance instance : all) {
      validated += instance.isRightBy(learned.unseen(instance)) ? 1 : 0;
      fitted += instance.isRightBy(learned.weights()) ? 1 : 0;
    }
    return new Score(all.size(), hopeless, validated, fitted);
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
