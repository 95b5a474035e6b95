package kz.sanaq.model;

/** Where a claim's region comes from, strongest first. */
public enum RegionSource {
  /** A name in the sentence. */
  EXPLICIT,
  /** A word of the sentence that points to a name: «облыста». */
  ANAPHORA,
  /** A sentence before. */
  CONTEXT,
  /** The headline. */
  HEADLINE,
  /** Another sentence of the text. */
  BODY,
  /** The dateline. */
  DATELINE,
  /** The text names none: the region of its outlet, or the country. */
  ASSUMED,
  NONE
}
