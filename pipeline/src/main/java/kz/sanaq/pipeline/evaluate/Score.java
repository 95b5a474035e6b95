package kz.sanaq.pipeline.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Something that was counted, of which a percentage is right. */
sealed interface Score {
  /** How much is right, in percent: of a tally F1. */
  double percent();

  /** A percentage with so many decimals, as it is shown. */
  static BigDecimal rounded(double percent, int decimals) {
    return new BigDecimal(percent).setScale(decimals, RoundingMode.HALF_EVEN);
  }

  /**
   * How many of some are right.
   *
   * @param right so many
   * @param of of these
   */
  record Share(int right, int of) implements Score {
    @Override
    public double percent() {
      return 100.0 * right / of;
    }
  }

  /**
   * What was asked for and what was given.
   *
   * @param right given as asked for
   * @param unasked given, and not asked for
   * @param missed asked for, and not given
   */
  record FScore(int right, int unasked, int missed) implements Score {
    @Override
    public double percent() {
      double p = share(unasked);
      double r = share(missed);
      return 100 * (p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    /** How much of what was given is right, in percent. */
    double precision() {
      return 100 * share(unasked);
    }

    /** How much of what was asked for was given, in percent. */
    double recall() {
      return 100 * share(missed);
    }

    private double share(int others) {
      return right + others == 0 ? 0 : (double) right / (right + others);
    }
  }
}
