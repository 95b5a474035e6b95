package kz.sanaq.training;

import java.util.List;

/**
 * Fits a log-linear choice with an L2 penalty: the weights under which the right candidates are
 * likeliest. Full-batch gradient with Adam's step sizes; the same instances give the same weights.
 */
final class Learner {
  private static final int ROUNDS = 400;
  private static final double RATE = 0.05;
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;

  private final int size;
  private final double penalty;

  Learner(int size, double penalty) {
    this.size = size;
    this.penalty = penalty;
  }

  double[] fit(List<Instance> instances) {
    double[] w = new double[size];
    double[] m = new double[size];
    double[] v = new double[size];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] g = new double[size];
      for (Instance instance : instances) {
        gradient(instance, w, g);
      }
      double rate = RATE * StrictMath.sqrt(1 - StrictMath.pow(SECOND, round)) / (1 - StrictMath.pow(FIRST, round));
      if (round > ROUNDS / 2) {
        rate *= 0.3;
      }
      for (int k = 0; k < size; k++) {
        double d = g[k] - penalty * w[k];
        m[k] = FIRST * m[k] + (1 - FIRST) * d;
        v[k] = SECOND * v[k] + (1 - SECOND) * d * d;
        w[k] += rate * m[k] / (StrictMath.sqrt(v[k]) + 1e-8);
      }
    }
    return w;
  }

  private static void gradient(Instance instance, double[] w, double[] g) {
    int n = instance.features().length;
    double[] p = new double[n];
    double max = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < n; c++) {
      for (int f : instance.features()[c]) {
        p[c] += w[f];
      }
      max = Math.max(max, p[c]);
    }
    double all = 0;
    double good = 0;
    for (int c = 0; c < n; c++) {
      p[c] = StrictMath.exp(p[c] - max);
      all += p[c];
      good += instance.right()[c] ? p[c] : 0;
    }
    for (int c = 0; c < n; c++) {
      double d = (instance.right()[c] ? p[c] / good : 0) - p[c] / all;
      for (int f : instance.features()[c]) {
        g[f] += d;
      }
    }
  }

  /** The likeliest candidate of the likeliest answer. */
  static int best(Instance instance, double[] w) {
    int n = instance.features().length;
    double[] scores = new double[n];
    double max = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < n; c++) {
      for (int f : instance.features()[c]) {
        scores[c] += w[f];
      }
      max = Math.max(max, scores[c]);
    }
    double[] sums = new double[n];
    for (int c = 0; c < n; c++) {
      sums[instance.group()[c]] += StrictMath.exp(scores[c] - max);
    }
    int best = 0;
    for (int c = 1; c < n; c++) {
      double more = sums[instance.group()[c]] - sums[instance.group()[best]];
      best = more > 0 || (more == 0 && scores[c] > scores[best]) ? c : best;
    }
    return best;
  }
}
