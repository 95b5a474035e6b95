package kz.sanaq.model;

/** Which way a figure changed. */
public enum Direction {
  NONE,
  INCREASE,
  DECREASE
}
