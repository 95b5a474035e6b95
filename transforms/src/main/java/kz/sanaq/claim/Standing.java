package kz.sanaq.claim;

import kz.sanaq.claim.ThingFeatures.Gap;
import kz.sanaq.claim.ThingFeatures.Rank;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;

/**
 * Where a phrase stands, seen from a figure.
 *
 * @param scene the text that it stands in: the figure's own, or that of the title
 * @param parsed its sentence
 * @param number of the phrase in its sentence
 * @param side on which side of the figure
 * @param gap what stands between
 * @param rank how many nouns stand nearer
 */
record Standing(Scene scene, ParsedSentence parsed, int number, Side side, Gap gap, Rank rank) {
  /** The phrase. */
  Phrase phrase() {
    return parsed.phrases().get(number);
  }

  /** The phrase before it in its sentence, null for none. */
  Phrase before() {
    return number == 0 ? null : parsed.phrases().get(number - 1);
  }

  /** Whether it stands in a title that is a text of its own. */
  boolean isInTitle() {
    return side == Side.HEADLINE;
  }

  /** Whether it stands right after the figure. */
  boolean isNext() {
    return side == Side.AFTER && rank == Rank.FIRST && gap == Gap.NOTHING;
  }
}
