package kz.sanaq.model;

/** Whether the figure describes what is or what is intended. */
public enum Status {
  /** It is or was so. */
  ACTUAL,
  /** It is planned, promised, expected or demanded. */
  PLANNED
}
