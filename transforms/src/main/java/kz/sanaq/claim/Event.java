package kz.sanaq.claim;

import kz.sanaq.claim.EventFeatures.Made;
import kz.sanaq.syntax.Verb;

/**
 * What happens to the thing of a figure.
 *
 * @param act the bare act, empty where nothing happens
 * @param verb the verb that says it, null where a noun does or nothing happens
 * @param made whether a verb says it or a noun of action
 * @param rule what says so, empty where nothing happens
 */
public record Event(String act, Verb verb, Made made, String rule) {
  /** There only are so many. */
  static final Event NONE = new Event("", null, Made.VERB, "");

  /**
   * The act that is not done, where a verb denies it: «төлеу» of «төлемеді»; else empty, and so
   * where a level is not passed or reached: «аспады».
   */
  String denied() {
    return verb == null || verb.isMere() || act.equals(verb.act()) ? "" : verb.act();
  }

  /** The same act, said of the figure before. */
  Event again() {
    return new Event(act, verb, made, "event-of-last");
  }
}
