package kz.sanaq.model;

/** Where a claim's region comes from, strongest first. */
public enum RegionSource {
  EXPLICIT,
  ANAPHORA,
  CONTEXT,
  HEADLINE,
  BODY,
  DATELINE,
  /** The text names none: the region of its outlet, or the country. */
  ASSUMED,
  NONE
}
