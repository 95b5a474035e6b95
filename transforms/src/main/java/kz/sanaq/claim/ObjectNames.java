package kz.sanaq.claim;

import java.util.Locale;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Morphemes;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;

/**
 * Names what a phrase is about in dictionary form: its head with the nouns and kinds right before
 * it, without which it would be another thing: «көпқабатты үй», «жұмыссыздық деңгейі».
 */
final class ObjectNames {
  private static final int CASES_AND_MORE =
      ~(Feature.POSSESSED_3.bit()
          | Feature.HAVING.bit()
          | Feature.LACKING.bit()
          | Feature.ADJECTIVAL.bit());

  private final SyntaxWords words;

  ObjectNames(SyntaxWords words) {
    this.words = words;
  }

  /**
   * The name of a phrase.
   *
   * @param from first token that may belong to it
   */
  String of(Scene scene, Phrase phrase, int from) {
    Tokens tokens = scene.tokens();
    String head = head(tokens, phrase);
    int begin = phrase.head();
    while (begin > Math.max(from, phrase.begin()) && isKind(scene, begin - 1)) {
      begin--;
    }
    if (begin == phrase.head()) {
      return head;
    }
    StringBuilder name = new StringBuilder();
    for (int i = begin; i < phrase.head(); i++) {
      name.append(tokens.of(i).toLowerCase(Locale.ROOT)).append(' ');
    }
    boolean compound =
        phrase.has(Feature.POSSESSED_3) && !phrase.has(Feature.PLURAL) && phrase.noun() != null;
    return name + (compound ? possessed(tokens, phrase) : head);
  }

  /** The head alone. */
  String head(Tokens tokens, Phrase phrase) {
    return phrase.noun() != null ? phrase.noun().form() : tokens.stem(phrase.end() - 1);
  }

  /** A bare noun or an adjective of kind: «медициналық», not «жаңа». */
  private boolean isKind(Scene scene, int i) {
    Tokens tokens = scene.tokens();
    boolean aside = scene.aside().get(i) || scene.isQuantity(i);
    if (!tokens.isWord(i) || aside || tokens.isCapital(i)) {
      return false;
    }
    if (words.adjectives().at(tokens, i) != null) {
      return Feature.ADJECTIVAL.in(tokens.featuresAs(WordClass.NOUN, i));
    }
    long noun = words.nouns().match(tokens, i);
    if (noun >= 0) {
      NounClass type = words.nouns().meaning(noun).type();
      boolean bare = (tokens.features(Lexicon.end(noun) - 1) & CASES_AND_MORE) == 0;
      return bare && type != NounClass.TIME && type != NounClass.PLACE && type != NounClass.UNIT;
    }
    return false;
  }

  /**
   * The head up to its possessive, the form in which it heads a compound: «көлемі» of «көлемінде».
   */
  private static String possessed(Tokens tokens, Phrase phrase) {
    int last = phrase.end() - 1;
    int begin = tokens.begin(phrase.head());
    return tokens
        .text()
        .slice(begin, Morphemes.possessedEnd(tokens, last))
        .toLowerCase(Locale.ROOT);
  }
}
