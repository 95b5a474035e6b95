package kz.sanaq.claim;

import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.VerbForm;

/** What stands right before or after something. */
enum Neighbour {
  /** Nothing: the sentence begins or ends there. */
  NONE,
  /** A noun of the tables. */
  NOUN,
  /** A noun that no table has. */
  NAME,
  /** A quantity. */
  FIGURE,
  VERB,
  PARTICIPLE,
  /** A word that only ties others together. */
  FUNCTION,
  COMMA,
  COLON,
  DASH,
  /** An opening bracket. */
  OPEN,
  /** A closing bracket. */
  CLOSE,
  /** Another mark. */
  OTHER;

  /** Whether it is a word or a figure, and no mark. */
  boolean isWord() {
    return compareTo(NONE) > 0 && compareTo(COMMA) < 0;
  }

  /** What closes a figure's clause, marks aside. */
  static Neighbour closing(Figure figure) {
    for (int i = figure.clauseTo() - 1; i > figure.end(); i--) {
      Neighbour last = at(figure.scene(), figure.parsed(), i);
      if (last.isWord()) {
        return last;
      }
    }
    return NONE;
  }

  /** What stands right before a token of a sentence. */
  static Neighbour before(Scene scene, ParsedSentence parsed, int token) {
    return token <= parsed.range().begin() ? NONE : at(scene, parsed, token - 1);
  }

  /** What stands at a token of a sentence, or after its end. */
  static Neighbour at(Scene scene, ParsedSentence parsed, int token) {
    if (token >= parsed.range().end()) {
      return NONE;
    }
    if (scene.isQuantity(token)) {
      return FIGURE;
    }
    Phrase phrase = parsed.phrases().get(parsed.phraseAt(token));
    return switch (phrase.kind()) {
      case NOUN -> phrase.noun() == null ? NAME : NOUN;
      case VERB -> phrase.form() == VerbForm.PARTICIPLE ? PARTICIPLE : VERB;
      case NUMBER -> FIGURE;
      case FUNCTION -> FUNCTION;
      case MARK -> ofMark(scene.tokens(), token);
    };
  }

  private static Neighbour ofMark(Tokens tokens, int i) {
    if (tokens.isDash(i)) {
      return DASH;
    }
    return switch (tokens.first(i)) {
      case ',', ';' -> COMMA;
      case ':' -> COLON;
      case '(' -> OPEN;
      case ')' -> CLOSE;
      case '.', '!', '?' -> NONE;
      default -> OTHER;
    };
  }
}
