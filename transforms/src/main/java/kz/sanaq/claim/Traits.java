package kz.sanaq.claim;

import kz.sanaq.language.NounClass;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.VerbForm;

/**
 * What narrows down what a figure is of.
 *
 * @param quoted a name in quotes stands in its clause
 * @param firm an organisation does
 * @param modified another word stands before the head of the thing
 * @param described a participle describes the thing
 * @param narrowed a number describes it
 */
record Traits(boolean quoted, boolean firm, boolean modified, boolean described, boolean narrowed) {
  static Traits of(Figure figure, Thing thing, Qualifiers qualifiers, Surroundings around) {
    return new Traits(
        hasName(figure),
        qualifiers.names(figure, NounClass.ORGANISATION),
        isModified(figure, thing),
        isDescribed(figure, thing),
        around.isNarrowed(figure));
  }

  /** Whether a participle stands between figure and thing, or right before the figure. */
  private static boolean isDescribed(Figure figure, Thing thing) {
    int first = figure.parsed().phraseAt(figure.begin());
    if (first > 0 && isParticiple(figure.parsed().phrases().get(first - 1))) {
      return true;
    }
    if (thing.side() != ThingFeatures.Side.AFTER) {
      return false;
    }
    for (Phrase phrase : figure.parsed().phrases()) {
      if (phrase.begin() >= figure.end() && phrase.end() <= thing.begin() && isParticiple(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParticiple(Phrase phrase) {
    return phrase.form() == VerbForm.PARTICIPLE || phrase.form() == VerbForm.NOUN;
  }

  /** Whether another word stands before the head of the thing's phrase. */
  private static boolean isModified(Figure figure, Thing thing) {
    return thing.isNamed()
        && thing.side() == ThingFeatures.Side.AFTER
        && figure.tokens().isWord(figure.end())
        && thing.end() - figure.end() > 1
        && thing.noun() != null
        && !thing.noun().form().contains(" ");
  }

  private static boolean hasName(Figure figure) {
    for (int i = figure.clauseFrom(); i < figure.clauseTo(); i++) {
      if (figure.tokens().isSymbol(i, '«') || figure.tokens().isSymbol(i, '"')) {
        return true;
      }
    }
    return false;
  }
}
