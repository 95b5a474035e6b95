package kz.sanaq.training;

/**
 * One choice of an annotated figure, to learn from.
 *
 * @param document where it was made
 * @param features of each candidate
 * @param answers of each candidate the number of the first that is the same answer
 * @param right which candidates are right; at least one is
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, and never compared.
record Instance(String document, int[][] features, int[] answers, boolean[] right) {
  /** Number of candidates. */
  int size() {
    return features.length;
  }

  /** The sum of a candidate's weights. */
  double score(int candidate, double[] weights) {
    double sum = 0;
    for (int feature : features[candidate]) {
      sum += weights[feature];
    }
    return sum;
  }

  /** Whether what weights choose is right: the likeliest candidate of the likeliest answer. */
  boolean isRightBy(double[] weights) {
    return right[best(weights)];
  }

  private int best(double[] weights) {
    double[] scores = new double[size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < size(); c++) {
      scores[c] = score(c, weights);
      highest = Math.max(highest, scores[c]);
    }
    double[] likely = new double[size()];
    for (int c = 0; c < size(); c++) {
      likely[answers[c]] += StrictMath.exp(scores[c] - highest);
    }
    int best = 0;
    for (int c = 1; c < size(); c++) {
      double more = likely[answers[c]] - likely[answers[best]];
      best = more > 0 || (more == 0 && scores[c] > scores[best]) ? c : best;
    }
    return best;
  }
}
