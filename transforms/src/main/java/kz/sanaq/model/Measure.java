package kz.sanaq.model;

/** Whether a figure is a level reached or the size of a change. */
public enum Measure {
  LEVEL,
  DELTA
}
