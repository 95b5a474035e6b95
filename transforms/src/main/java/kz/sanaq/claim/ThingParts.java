package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.claim.ThingFeatures.PhrasePart;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.Noun;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.VerbForm;

/**
 * Finds what of a phrase a figure may be of: the phrase itself, the children of «балалар саны», or
 * a noun that stands in it before its head: the investment of «инвестиция көлемі», the oil of
 * «мұнай өндіру», the family of «640 отбасы пәтер кілтін алды».
 */
final class ThingParts {
  /** So many nouns before the head are looked at. */
  private static final int INNER = 2;

  /** Most words of a noun of the tables. */
  private static final int WORDS = 3;

  /** A part of a phrase. */
  record Named(Phrase phrase, PhrasePart part) {}

  private final SyntaxWords syntax;
  private final ClaimWords words;

  ThingParts(SyntaxWords syntax, ClaimWords words) {
    this.syntax = syntax;
    this.words = words;
  }

  /**
   * The parts of a phrase, the likeliest first.
   *
   * @param from first token that may belong to them
   */
  List<Named> of(Standing standing, int from) {
    Scene scene = standing.scene();
    Phrase phrase = standing.phrase();
    List<Named> parts = new ArrayList<>();
    if (phrase.isVerb()) {
      if (phrase.form() == VerbForm.ACT || phrase.form() == VerbForm.NOUN) {
        parts.add(new Named(phrase, PhrasePart.WHOLE));
      }
      inner(scene, from, phrase.head(), PhrasePart.OF_ACT, parts);
      return parts;
    }
    Phrase counted = counted(standing);
    parts.add(new Named(counted, counted == phrase ? PhrasePart.WHOLE : PhrasePart.COUNTED));
    if (counted == phrase) {
      if (isWeak(scene, phrase)) {
        inner(scene, from, phrase.end() - 1, PhrasePart.MEASURED, parts);
      } else if (standing.isNext()) {
        inner(scene, from, phrase.head(), PhrasePart.FIRST, parts);
      }
    }
    return parts;
  }

  /** Whether the head rather says how much or when, or is no noun that is known. */
  private boolean isWeak(Scene scene, Phrase phrase) {
    if (phrase.noun() == null || scene.aside().get(phrase.head())) {
      return true;
    }
    Measured measured = words.measured.single(scene.tokens(), phrase.end() - 1);
    if (measured != null && measured.isOf()) {
      return true;
    }
    return switch (phrase.noun().type()) {
      case MEASURE, RATE, PRICE, UNIT, QUALITY, TIME, ACT, ABSTRACT -> true;
      default -> false;
    };
  }

  /** The nouns of the tables in [from, to), the last first. */
  private void inner(Scene scene, int from, int to, PhrasePart part, List<Named> parts) {
    int end = to;
    for (int n = 0; n < INNER && end > from; n++) {
      Phrase noun = endingBefore(scene, from, end);
      if (noun == null) {
        return;
      }
      parts.add(new Named(noun, part));
      end = noun.head();
    }
  }

  /** The last noun of the tables in [from, to) that is neither a unit, a place nor a time. */
  private Phrase endingBefore(Scene scene, int from, int to) {
    Tokens tokens = scene.tokens();
    for (int end = to; end > from; end--) {
      Phrase phrase = head(tokens, from, end);
      int head = phrase.head();
      boolean other = scene.aside().get(head) || scene.isQuantity(head);
      if (phrase.noun() != null && phrase.noun().type() != NounClass.UNIT && !other) {
        return phrase;
      }
    }
    return null;
  }

  /** Of «балалар саны» the children, of «халықтың саны» the people; else the phrase itself. */
  private Phrase counted(Standing standing) {
    Phrase phrase = standing.phrase();
    Tokens tokens = standing.scene().tokens();
    int last = phrase.end() - 1;
    if (words.numbers.match(tokens, last) < 0) {
      return phrase;
    }
    if (last > phrase.begin()) {
      return head(tokens, phrase.begin(), last);
    }
    Phrase owner = standing.before();
    boolean told = owner != null && (owner.isNoun() || owner.form() == VerbForm.NOUN);
    return told ? owner : phrase;
  }

  /** The phrase of the words [begin, end) of a longer one. */
  private Phrase head(Tokens tokens, int begin, int end) {
    for (int k = Math.max(begin, end - WORDS); k < end; k++) {
      Noun noun = noun(tokens, k, end);
      if (noun != null) {
        return phrase(tokens, begin, end, k, noun);
      }
    }
    return phrase(tokens, begin, end, end - 1, null);
  }

  /**
   * The noun of the tables at [begin, end), null where there is none. «Тұрғындар саны» is one too:
   * the shorter one is asked for.
   */
  private Noun noun(Tokens tokens, int begin, int end) {
    Noun[] found = new Noun[1];
    syntax
        .nouns()
        .matches(
            tokens,
            begin,
            (from, to, noun) -> found[0] = found[0] == null && to == end ? noun : found[0]);
    return found[0];
  }

  private static Phrase phrase(Tokens tokens, int begin, int end, int head, Noun noun) {
    int features = Math.max(0, tokens.features(end - 1));
    return new Phrase(
        Phrase.PhraseType.NOUN, begin, end, head, features, noun, null, VerbForm.NONE);
  }
}
