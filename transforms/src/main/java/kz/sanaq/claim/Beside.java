package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.UnitKind;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.Phrase.PhraseType;

/**
 * What stands beside a figure without a unit.
 *
 * @param label the phrase before it, dashes, times, places and small words aside; null for none
 * @param labelEnd token after that phrase
 * @param after the phrase after it, small words aside; null where a mark or nothing follows
 * @param takesNoun whether a noun after it can be what it counts: it has no ending of its own
 * @param isCounted whether the phrase before says that it counts: «шоттар саны»
 * @param isPart whether its ending says that it is a part, and the part of its clause: «98-іне»
 */
record Beside(
    Phrase label,
    int labelEnd,
    Phrase after,
    boolean takesNoun,
    boolean isCounted,
    boolean isPart) {
  /** So many phrases before a figure are passed over. */
  private static final int PASSED = 4;

  private static final List<Feature> CASES =
      List.of(
          Feature.GENITIVE,
          Feature.DATIVE,
          Feature.ACCUSATIVE,
          Feature.LOCATIVE,
          Feature.ABLATIVE,
          Feature.INSTRUMENTAL);

  static Beside of(Figure figure, ClaimWords words) {
    Phrase label = label(figure);
    int end = label == null ? figure.begin() : label.end();
    boolean counted = label != null && words.numbers.match(figure.tokens(), end - 1) >= 0;
    int ending = figure.reading().ending(figure.tokens());
    boolean owned = Feature.POSSESSED_3.in(ending);
    boolean inCase = CASES.stream().anyMatch(feature -> feature.in(ending));
    return new Beside(label, end, after(figure), !owned && !inCase, counted, owned && inCase);
  }

  /** Whether a noun follows. */
  boolean hasNounAfter() {
    return after != null && after.isNoun();
  }

  /** Whether what follows stands right after it. */
  boolean isNext(Figure figure) {
    return after != null && after.begin() <= figure.end();
  }

  /** Whether the phrase before can be what it is an amount of: the subject or what is changed. */
  boolean isLabelled() {
    return label != null && (!label.hasCase() || label.has(Feature.ACCUSATIVE));
  }

  /** Whether the phrase before owns it: «тұрғындардың 350 мыңы». */
  boolean isOwnedByNoun() {
    return label != null && label.noun() != null && label.has(Feature.GENITIVE);
  }

  /**
   * Whether a figure beside these may be of a thing: what there is a number of is counted, and a
   * part that has a case counts no noun after it («оның 98-іне несие берілді»).
   */
  boolean leaves(Thing thing) {
    boolean behind = thing.side() == Side.AFTER || thing.side() == Side.PLACES;
    return (!isCounted || thing.unit().isCount())
        && !(isPart && behind)
        && (!countsNext() || thing.unit().kind() == after.noun().kind());
  }

  /** Whether people or places in a case follow, which a bare number then counts: «150 тұрғынды». */
  private boolean countsNext() {
    return takesNoun
        && hasNounAfter()
        && after.noun() != null
        && after.noun().kind() != UnitKind.ITEM
        && after.hasCase()
        && after.head() == after.begin();
  }

  private static Phrase label(Figure figure) {
    List<Phrase> phrases = figure.parsed().phrases();
    int passed = 0;
    for (int p = figure.parsed().phraseAt(figure.begin()); p >= 0 && passed < PASSED; p--) {
      Phrase phrase = phrases.get(p);
      if (phrase.end() > figure.begin()) {
        continue;
      }
      if (phrase.begin() < figure.clauseFrom()) {
        return null;
      }
      if (!isPassed(figure, phrase)) {
        return phrase.isNoun() ? phrase : null;
      }
      passed++;
    }
    return null;
  }

  private static boolean isPassed(Figure figure, Phrase phrase) {
    Tokens tokens = figure.tokens();
    boolean mark = tokens.isDash(phrase.begin()) || tokens.isSymbol(phrase.begin(), ':');
    return phrase.kind() == PhraseType.FUNCTION
        || (phrase.kind() == PhraseType.MARK && mark)
        || figure.scene().aside().get(phrase.head());
  }

  private static Phrase after(Figure figure) {
    List<Phrase> phrases = figure.parsed().phrases();
    for (int p = figure.parsed().phraseAt(figure.end() - 1); p < phrases.size(); p++) {
      Phrase phrase = phrases.get(p);
      boolean passed = phrase.head() < figure.end() || phrase.kind() == PhraseType.FUNCTION;
      if (!passed) {
        return phrase.kind() == PhraseType.MARK ? null : phrase;
      }
    }
    return null;
  }
}
