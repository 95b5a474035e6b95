package kz.sanaq.claim;

import kz.sanaq.claim.ThingParts.Named;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.syntax.Noun;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.VerbForm;

/** Makes the thing that a phrase names: its object in dictionary form, and its unit. */
final class NamedThings {
  static final Unit PERSON = Unit.of(UnitKind.PERSON.label());

  private final SyntaxWords syntax;
  private final ClaimWords words;
  private final ObjectNames names;

  NamedThings(SyntaxWords syntax, ClaimWords words) {
    this.syntax = syntax;
    this.words = words;
    this.names = new ObjectNames(syntax);
  }

  /**
   * What a part of a phrase names.
   *
   * @param borrowed the unit where the noun does not say it; null where it does
   */
  Thing of(Figure figure, Standing standing, Named named, Unit borrowed) {
    Phrase phrase = named.phrase();
    boolean above = standing.isInTitle();
    int begin = above ? figure.end() : phrase.begin();
    int end = above ? figure.end() : phrase.end();
    Tokens tokens = standing.scene().tokens();
    if (phrase.isVerb()) {
      UnitKind kind = phrase.form() == VerbForm.NOUN ? UnitKind.PERSON : UnitKind.ITEM;
      String object = verbal(tokens, phrase);
      String rule = phrase.verb() == null ? "verbal-noun" : phrase.verb().row();
      Unit unit = borrowed != null ? borrowed : unit(figure, kind);
      return new Thing(object, unit, null, standing.side(), begin, end, null, rule);
    }
    int from = above ? phrase.begin() : figure.outside(phrase);
    String object = names.of(standing.scene(), phrase, from);
    Noun noun = phrase.noun();
    String person = noun == null ? words.persons.match(names.head(tokens, phrase)) : null;
    Unit unit = borrowed != null ? borrowed : unit(figure, kind(phrase, person != null));
    String rule = noun != null ? noun.row() : person != null ? person : "noun-by-place";
    return new Thing(object, unit, noun, standing.side(), begin, end, null, rule);
  }

  private static UnitKind kind(Phrase phrase, boolean person) {
    Noun noun = phrase.noun();
    if (noun == null) {
      return person ? UnitKind.PERSON : UnitKind.ITEM;
    }
    // «жұмыс орны», «кен орны»: what is possessed is no seat.
    boolean site = noun.kind() == UnitKind.SEAT && phrase.has(Feature.POSSESSED_3);
    return site ? UnitKind.ITEM : noun.kind();
  }

  /** The act, or the people that do it: «келгендер». */
  private String verbal(Tokens tokens, Phrase phrase) {
    return phrase.form() == VerbForm.ACT
        ? syntax.act(tokens, phrase)
        : words.assumed(PERSON.code());
  }

  /** The unit that a figure names, else that in which such things are counted. */
  static Unit unit(Figure figure, UnitKind kind) {
    String told = figure.reading().unit();
    return told.isEmpty() ? Unit.of(kind.label()) : Unit.of(told);
  }
}
