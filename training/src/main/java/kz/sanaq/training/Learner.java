package kz.sanaq.training;

import java.util.List;

/**
 * Fits a log-linear choice with an L2 penalty: the weights under which the right candidates are
 * likeliest. Full-batch gradient with the step sizes of Adam (Kingma and Ba 2015); the same
 * instances give the same weights.
 */
final class Learner {
  private static final int ROUNDS = 400;
  private static final double RATE = 0.05;

  /** The second half of the rounds goes in smaller steps. */
  private static final double LATER = 0.3;

  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double NOT_ZERO = 1e-8;

  private final int size;
  private final double penalty;

  /**
   * @param size number of features
   * @param penalty how much large weights cost
   */
  Learner(int size, double penalty) {
    this.size = size;
    this.penalty = penalty;
  }

  /** The weight of each feature. */
  double[] fit(List<Instance> instances) {
    double[] weights = new double[size];
    double[] mean = new double[size];
    double[] square = new double[size];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] gradient = new double[size];
      for (Instance instance : instances) {
        add(instance, weights, gradient);
      }
      double rate = rate(round);
      for (int k = 0; k < size; k++) {
        double slope = gradient[k] - penalty * weights[k];
        mean[k] = FIRST * mean[k] + (1 - FIRST) * slope;
        square[k] = SECOND * square[k] + (1 - SECOND) * slope * slope;
        weights[k] += rate * mean[k] / (StrictMath.sqrt(square[k]) + NOT_ZERO);
      }
    }
    return weights;
  }

  private static double rate(int round) {
    double rate =
        RATE
            * StrictMath.sqrt(1 - StrictMath.pow(SECOND, round))
            / (1 - StrictMath.pow(FIRST, round));
    return round > ROUNDS / 2 ? rate * LATER : rate;
  }

  /** Adds the gradient of the log-likelihood of one choice. */
  private static void add(Instance instance, double[] weights, double[] gradient) {
    double[] odds = new double[instance.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < odds.length; c++) {
      odds[c] = instance.score(c, weights);
      highest = Math.max(highest, odds[c]);
    }
    double all = 0;
    double right = 0;
    for (int c = 0; c < odds.length; c++) {
      odds[c] = StrictMath.exp(odds[c] - highest);
      all += odds[c];
      right += instance.right()[c] ? odds[c] : 0;
    }
    for (int c = 0; c < odds.length; c++) {
      double slope = (instance.right()[c] ? odds[c] / right : 0) - odds[c] / all;
      for (int feature : instance.features()[c]) {
        gradient[feature] += slope;
      }
    }
  }
}
