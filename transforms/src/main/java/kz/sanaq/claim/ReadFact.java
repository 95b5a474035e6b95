package kz.sanaq.claim;

import kz.sanaq.model.Fact;

/**
 * All that was read of a figure, before it is asked whether that is of the whole.
 *
 * @param known what the figure is of
 * @param fact what it says
 * @param sure how sure that is
 * @param traits what narrows down what it is of
 * @param around what the rest of the text says
 */
record ReadFact(Known known, Fact fact, Sureness sure, Traits traits, Surroundings around) {
  Figure figure() {
    return known.figure();
  }

  Name name() {
    return known.name();
  }
}
