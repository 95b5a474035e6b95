package kz.sanaq.syntax;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;

/** Words that only describe the noun after them: «бөлмелі», «орындық», «жаңа», «қаладағы». */
public final class Modifiers {
  static final int CASES =
      Feature.GENITIVE.bit()
          | Feature.DATIVE.bit()
          | Feature.ACCUSATIVE.bit()
          | Feature.LOCATIVE.bit()
          | Feature.ABLATIVE.bit()
          | Feature.INSTRUMENTAL.bit();

  static final int OWNED =
      Feature.PLURAL.bit() | Feature.POSSESSED_3.bit() | Feature.POSSESSED.bit();

  private static final int DESCRIBING =
      Feature.ADJECTIVAL.bit()
          | Feature.HAVING.bit()
          | Feature.LACKING.bit()
          | Feature.ATTRIBUTIVE.bit();

  private final SyntaxWords words;

  /** Recognises modifiers by these words. */
  public Modifiers(SyntaxWords words) {
    this.words = words;
  }

  /** What the last word of [begin, end) says as a noun; 0 for adjectives. */
  int features(Tokens tokens, int begin, int end) {
    if (end == begin + 1 && words.adjectives().at(tokens, begin) != null) {
      return 0;
    }
    int last = end - 1;
    int known =
        tokens.lemma(last) > Vocabulary.BARE_ENDING
            ? tokens.features(last)
            : tokens.featuresAs(WordClass.NOUN, last);
    return Math.max(known, 0);
  }

  /** Whether the words [begin, end) only describe the noun after them. */
  boolean describes(Tokens tokens, int begin, int end) {
    if (words.adjectives().at(tokens, begin) != null && end == begin + 1) {
      return true;
    }
    int features = features(tokens, begin, end);
    boolean described = (features & DESCRIBING) != 0 && (features & (CASES | OWNED)) == 0;
    return described || isHaving(tokens, end, features);
  }

  /**
   * Whether the word at token {@code i} makes a description of the number before it: the «бөлмелі»
   * of «үш бөлмелі пәтер».
   */
  public boolean describesWithNumber(Tokens tokens, int i) {
    int features = tokens.isWord(i) ? features(tokens, i, i + 1) : 0;
    boolean described =
        (features & (DESCRIBING & ~Feature.ATTRIBUTIVE.bit())) != 0
            && !Feature.ACCUSATIVE.in(features);
    return described || isHaving(tokens, i + 1, features);
  }

  /** The ending of «having» is written like the accusative; before a noun it is the former. */
  private boolean isHaving(Tokens tokens, int next, int features) {
    return Feature.ACCUSATIVE.in(features)
        && Feature.HAVING.in(features)
        && (features & OWNED) == 0
        && words.nouns().match(tokens, next) >= 0
        && !tokens.newLine(next);
  }
}
