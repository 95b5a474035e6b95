package kz.sanaq.training;

/**
 * One choice of an annotated figure, to learn from.
 *
 * @param document where it was made
 * @param features of each candidate
 * @param right which candidates are right; at least one is
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, and never compared.
record Instance(String document, int[][] features, boolean[] right) {
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

  /** The candidate that weights choose: the highest sum, the first of equals. */
  int best(double[] weights) {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < size(); c++) {
      double score = score(c, weights);
      if (score > highest) {
        highest = score;
        best = c;
      }
    }
    return best;
  }
}
