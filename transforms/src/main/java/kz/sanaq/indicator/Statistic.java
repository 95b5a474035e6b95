package kz.sanaq.indicator;

/** What kind of figure an indicator is. */
public enum Statistic {
  /** How many there are. */
  COUNT,
  /** How much there is, in money or a physical unit. */
  AMOUNT,
  /** A part of a whole. */
  SHARE,
  /** A ratio of two different quantities, or a measurement that is no part of a whole. */
  RATE,
  /** What one of something costs. */
  PRICE,
  /** A level against a base. */
  INDEX,
  /** How many or how much something can hold or serve. */
  CAPACITY
}
