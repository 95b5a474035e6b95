package kz.sanaq.model;

/** Whether the figure describes what is or what is intended. */
public enum Status {
  /** It is so, was so, or was reported to be so. */
  ACTUAL,
  /** It is planned, promised, expected or demanded. */
  PLANNED
}
