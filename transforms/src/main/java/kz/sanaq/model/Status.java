package kz.sanaq.model;

/** Whether the figure describes what is or what is intended. */
public enum Status {
  ACTUAL,
  PLANNED
}
