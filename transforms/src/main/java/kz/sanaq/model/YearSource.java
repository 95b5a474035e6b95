package kz.sanaq.model;

/** Where a claim's year comes from, strongest first. */
public enum YearSource {
  EXPLICIT,
  RELATIVE,
  CONTEXT,
  PUBLISHED,
  NONE
}
