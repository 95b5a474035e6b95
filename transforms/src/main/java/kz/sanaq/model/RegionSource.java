package kz.sanaq.model;

/** Where a claim's region comes from, strongest first. */
public enum RegionSource {
  EXPLICIT,
  ANAPHORA,
  CONTEXT,
  HEADLINE,
  BODY,
  DATELINE,
  /** The region that the outlet is of, or the country where nothing else is named. */
  OUTLET,
  NONE
}
