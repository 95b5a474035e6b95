package kz.sanaq.claim;

import kz.sanaq.model.Direction;

/**
 * What a verb tells about a figure in its clause.
 *
 * @param change which way it says that something changed
 * @param bound whether it says that a figure is exceeded or reached
 * @param habitual whether its present tense tells what is, not what will be
 * @param role what else it does
 * @param row its row, for explanations
 */
record Verb(Direction change, Bound bound, boolean habitual, Role role, String row) {
  enum Bound {
    NONE,
    EXCEED,
    REACH
  }

  enum Role {
    NONE,
    PLAN,
    SPEECH,
    AUXILIARY
  }
}
