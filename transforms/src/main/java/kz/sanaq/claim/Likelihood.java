package kz.sanaq.claim;

/** How likely something is, in steps that grow finer towards certainty. */
enum Likelihood {
  UNDER_20(200),
  UNDER_35(350),
  UNDER_50(500),
  UNDER_65(650),
  UNDER_80(800),
  UNDER_90(900),
  UNDER_95(950),
  UNDER_98(980),
  UNDER_99(990),
  UP_TO_100(1001);

  private final int end;

  Likelihood(int end) {
    this.end = end;
  }

  /** The step of a probability in thousandths. */
  static Likelihood of(int probability) {
    for (Likelihood step : values()) {
      if (probability < step.end) {
        return step;
      }
    }
    throw new IllegalArgumentException("a probability of " + probability + " thousandths");
  }
}
