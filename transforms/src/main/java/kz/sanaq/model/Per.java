package kz.sanaq.model;

/** What one portion of a rate belongs to. */
public enum Per {
  NONE,
  RECIPIENT,
  HOUR,
  DAY,
  MONTH,
  YEAR
}
