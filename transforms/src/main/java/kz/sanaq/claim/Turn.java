package kz.sanaq.claim;

import kz.sanaq.language.Tokens;
import kz.sanaq.model.Direction;
import kz.sanaq.syntax.Verb;

/**
 * A word that says which way a figure went, or that it is reached or exceeded.
 *
 * @param direction which way; {@link Direction#NONE} of a word that only bounds
 * @param verb the verb that says so, null of a noun or a degree
 * @param noun whether it is a noun of change: «өсім»
 * @param at its token
 * @param row its row, for explanations
 */
record Turn(Direction direction, Verb verb, boolean noun, int at, String row) {
  /** The noun or degree of change at a token, null for none. */
  static Turn at(ClaimWords words, Tokens tokens, int i) {
    long match = words.changes.match(tokens, i);
    return match < 0 ? null : of(words.changes.meaning(match), i);
  }

  static Turn of(ClaimWords.ChangeWord word, int at) {
    return new Turn(word.direction(), null, word.noun(), at, word.row());
  }

  static Turn of(Verb verb, int at) {
    return new Turn(verb.change(), verb, false, at, verb.row());
  }

  /** Whether it only bounds: «асады», «жетті». */
  boolean isBound() {
    return direction == Direction.NONE;
  }
}
