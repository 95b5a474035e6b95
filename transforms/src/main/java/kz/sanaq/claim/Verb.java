package kz.sanaq.claim;

import kz.sanaq.model.Direction;

/**
 * What a verb tells about a figure in its clause.
 *
 * @param change which way it says that something changed
 * @param bound whether it says that a figure is exceeded or reached
 * @param present what its present tense tells
 * @param role what else it does
 * @param row its row, for explanations
 */
record Verb(Direction change, Bound bound, Present present, Role role, String row) {
  enum Bound {
    NONE,
    EXCEED,
    REACH
  }

  /** Where «-ады» tells what is; elsewhere it tells what will be. */
  enum Present {
    NEVER,
    ACTUAL,
    /** Behind a converb: «істеп келеді». */
    CARRIED,
    /** Behind a converb that ends in a vowel: «қабылдай алады». */
    ABLE
  }

  enum Role {
    NONE,
    PLAN,
    SPEECH,
    AUXILIARY
  }
}
