package kz.sanaq.model;

/** Where a claim's year comes from, strongest first. */
public enum YearSource {
  /** The number of the year. */
  EXPLICIT,
  /** A word of the sentence: «былтыр». */
  RELATIVE,
  /** Other sentences or figures. */
  CONTEXT,
  /** The day of publication. */
  PUBLISHED,
  NONE
}
