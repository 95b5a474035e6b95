package kz.sanaq.model;

/** Which way a figure changed. */
public enum Direction {
  /** It did not change, or the figure is no change. */
  NONE,
  INCREASE,
  DECREASE
}
