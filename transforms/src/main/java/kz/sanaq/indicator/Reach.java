package kz.sanaq.indicator;

/** Where the words stand that a rule asks for; of several the last in this order. */
public enum Reach {
  /** Among the thing's own words, or the rule asks for none. */
  OWN,
  /** Elsewhere in the sentence. */
  SENTENCE,
  /** In one of the two sentences before. */
  BEFORE,
  /** In the headline. */
  TITLE,
  /** In none of these places. */
  NOWHERE
}
