package kz.sanaq.model;

/**
 * How a stated value bounds the true one: «1000-нан астам» is {@link #MORE} than 1000, «мыңға жуық»
 * {@link #ABOUT} it.
 */
public enum QuantityComparator {
  EQUAL("="),
  ABOUT("~"),
  MORE(">"),
  AT_LEAST(">="),
  LESS("<"),
  AT_MOST("<=");

  private final String sign;

  QuantityComparator(String sign) {
    this.sign = sign;
  }

  /** The sign that stands in tables and resource files. */
  public String sign() {
    return sign;
  }

  /**
   * The comparator of a sign.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static QuantityComparator ofSign(String sign) {
    for (QuantityComparator comparator : values()) {
      if (comparator.sign.equals(sign)) {
        return comparator;
      }
    }
    throw new IllegalArgumentException("not a comparator: " + sign);
  }
}
