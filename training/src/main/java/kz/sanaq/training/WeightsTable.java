package kz.sanaq.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.sanaq.weigher.FeatureSpace;

/** Writes learned weights as a table of a language pack. */
final class WeightsTable {
  private static final int DECIMALS = 3;

  /** Weights that are smaller make no difference and are left out. */
  private static final BigDecimal SMALLEST = new BigDecimal("0.010");

  private static final String HEAD =
      """
      # What speaks for and against a candidate of the decision '%s', learned from %s (see training/).
      # feature: what holds of the candidate. weight: what it adds, natural logarithms of odds. meaning: what the feature says.
      feature\tweight\tmeaning
      """;

  private WeightsTable() {}

  /**
   * The table of a decision.
   *
   * @param lessons what the weights were learned from, in words
   */
  static String of(FeatureSpace space, String lessons, double[] weights) {
    StringBuilder table = new StringBuilder(HEAD.formatted(space.decision(), lessons));
    for (int f = 0; f < weights.length; f++) {
      BigDecimal weight = BigDecimal.valueOf(weights[f]).setScale(DECIMALS, RoundingMode.HALF_EVEN);
      if (weight.abs().compareTo(SMALLEST) >= 0) {
        table.append(space.name(f)).append('\t').append(weight);
        table.append('\t').append(space.meaning(f)).append('\n');
      }
    }
    return table.toString();
  }
}
