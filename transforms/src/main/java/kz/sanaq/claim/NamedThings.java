package kz.sanaq.claim;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.UnitKind;
import kz.sanaq.syntax.Noun;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.VerbForm;

/** Says what a phrase names: the object in dictionary form, and in what it is counted. */
final class NamedThings {
  private final SyntaxWords syntax;
  private final ClaimWords words;
  private final ObjectNames names;

  NamedThings(SyntaxWords syntax, ClaimWords words) {
    this.syntax = syntax;
    this.words = words;
    this.names = new ObjectNames(syntax);
  }

  /**
   * What a phrase is called.
   *
   * @param object dictionary form
   * @param counted the kind of unit that it is counted in
   * @param rule what says so
   */
  record Called(String object, UnitKind counted, String rule) {}

  /**
   * What a part of a phrase names.
   *
   * @param from first token that may belong to it
   */
  Called of(Scene scene, Phrase phrase, int from) {
    Tokens tokens = scene.tokens();
    if (phrase.isVerb()) {
      UnitKind kind = phrase.form() == VerbForm.NOUN ? UnitKind.PERSON : UnitKind.ITEM;
      String rule = phrase.verb() == null ? "verbal-noun" : phrase.verb().row();
      return new Called(verbal(tokens, phrase), kind, rule);
    }
    String object = names.of(scene, phrase, from);
    Noun noun = phrase.noun();
    String person = noun == null ? words.persons.match(names.head(tokens, phrase)) : null;
    String rule = noun != null ? noun.row() : person != null ? person : "noun-by-place";
    return new Called(object, kind(phrase, person != null), rule);
  }

  private static UnitKind kind(Phrase phrase, boolean person) {
    Noun noun = phrase.noun();
    if (noun == null) {
      return person ? UnitKind.PERSON : UnitKind.ITEM;
    }
    // «жұмыс орны», «кен орны»: what is possessed is no seat.
    boolean single = noun.form().indexOf(' ') < 0;
    boolean site = noun.kind() == UnitKind.SEAT && single && phrase.has(Feature.POSSESSED_3);
    return site ? UnitKind.ITEM : noun.kind();
  }

  /** The act, or the people that do it: «келгендер». */
  private String verbal(Tokens tokens, Phrase phrase) {
    return phrase.form() == VerbForm.ACT
        ? syntax.act(tokens, phrase)
        : words.assumed(UnitKind.PERSON.label());
  }
}
