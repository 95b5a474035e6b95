package kz.sanaq.model;

/** Whether a figure speaks of its place and time as a whole, so that it can stand in a table. */
public enum Scope {
  /** Of the whole: read with nothing but its title, place and time it misleads nobody. */
  REGION,
  /**
   * Of one firm, programme, event or sub-group that title and place do not name, of a rule, or of
   * something so general that the title says nothing.
   */
  PART
}
