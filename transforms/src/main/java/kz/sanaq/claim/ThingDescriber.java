package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.claim.ThingFeatures.Gap;
import kz.sanaq.claim.ThingFeatures.Guess;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.claim.ThingParts.Named;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.syntax.Noun;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.Verb;
import kz.sanaq.syntax.VerbForm;
import kz.sanaq.weigher.Candidate;

/** Describes a phrase as what a figure may be of. */
final class ThingDescriber {
  private final SyntaxWords syntax;
  private final ClaimWords words;
  private final IndicatorCatalogue catalogue;
  private final NamedThings things;
  private final ThingParts parts;

  ThingDescriber(SyntaxWords syntax, ClaimWords words, IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
    this.syntax = syntax;
    this.words = words;
    this.things = new NamedThings(syntax, words);
    this.parts = new ThingParts(syntax, words);
  }

  /** Whether figures can be of what a phrase names: a noun, an act, or who does it. */
  boolean isThing(Scene scene, Phrase phrase) {
    if (phrase.isNoun()) {
      // Units and bounds of other figures are no things.
      return !scene.isQuantity(phrase.head());
    }
    boolean named = phrase.form() == VerbForm.ACT || phrase.form() == VerbForm.NOUN;
    return phrase.isVerb() && (named || phrase.begin() < phrase.head());
  }

  /**
   * What of a phrase the figure may be of.
   *
   * @param unit of which the figure may be where it names none itself; null for what the noun says
   */
  void describe(Figure figure, Standing standing, Unit unit, List<Candidate<Thing>> candidates) {
    Phrase phrase = standing.phrase();
    int from = standing.isInTitle() ? phrase.begin() : figure.outside(phrase);
    for (Named named : parts.of(standing, from)) {
      Unit own = unit == null ? ownUnit(figure, standing, named) : unit;
      candidates.add(describe(figure, standing, named, own));
    }
  }

  /** The one unit that a noun is measured in: «магнитуда»; null where there is none such. */
  private Unit ownUnit(Figure figure, Standing standing, Named named) {
    Phrase phrase = named.phrase();
    boolean told = !figure.reading().unit().isEmpty() || !phrase.isNoun();
    Measured measured =
        told ? null : words.measured.single(standing.scene().tokens(), phrase.end() - 1);
    return measured == null ? null : measured.unit();
  }

  private Candidate<Thing> describe(Figure figure, Standing standing, Named named, Unit unit) {
    Side side = standing.side();
    Phrase phrase = named.phrase();
    FigureKind kind = unit == null ? figure.kind() : FigureKind.of(unit.code());
    Candidate<Thing> candidate = new Candidate<>(things.of(figure, standing, named, unit));
    Inflection noun =
        Inflection.of(named.part().isWhole() ? standing.phrase().features() : phrase.features());
    NounClass type = type(phrase);
    candidate
        .with(ThingFeatures.SIDE.id(side, standing.gap(), kind))
        .with(ThingFeatures.RANK.id(side, standing.rank(), kind))
        .with(ThingFeatures.CASE.id(side, noun, kind))
        .with(ThingFeatures.GUESS.id(guess(standing.scene(), phrase), side, kind))
        .with(ThingFeatures.ENDING.id(figure.ending(), side, kind))
        .with(ThingFeatures.PART.id(named.part(), side, kind))
        .with(ThingFeatures.PART_OF.id(named.part(), type(standing.phrase())))
        .with(ThingFeatures.COUNTER.id(side), isCounter(standing.scene(), phrase))
        .with(ThingFeatures.OWNED.id(kind, side), isOwned(standing))
        .with(ThingFeatures.CLASS.id(type, kind))
        .with(ThingFeatures.CLASS_SIDE.id(type, side))
        .with(ThingFeatures.BORROWED.id(side, kind), unit != null);
    measured(standing.scene().tokens(), phrase, kind, side, candidate);
    Thing thing = candidate.value();
    NameFeatures.Many indicators =
        NameFeatures.Many.of(catalogue.measuring(thing.object(), thing.unit()));
    candidate.with(ThingFeatures.CATALOGUED.id(indicators, side, kind));
    verb(figure, kind, side, noun, candidate);
    around(figure, kind, side, candidate);
    neighbours(standing, candidate);
    String head = phrase.noun() == null ? null : phrase.noun().form();
    boolean headline = head != null && figure.scene().headlineNouns().contains(head);
    ReadFigure last = figure.last();
    ReadFigure alike = figure.lastOf(kind);
    return candidate
        .with(ThingFeatures.IN_HEADLINE.id(side, kind), headline)
        .with(ThingFeatures.AGAIN.id(side, kind), isOf(last, thing))
        .with(ThingFeatures.AGAIN_OF_KIND.id(side, kind), isOf(alike, thing));
  }

  private static boolean isOf(ReadFigure read, Thing thing) {
    return read != null && read.thing().object().equals(thing.object());
  }

  private static void neighbours(Standing standing, Candidate<Thing> candidate) {
    Scene scene = standing.scene();
    ParsedSentence parsed = standing.parsed();
    Phrase phrase = standing.phrase();
    Neighbour before = Neighbour.before(scene, parsed, phrase.begin());
    Neighbour after = Neighbour.at(scene, parsed, phrase.end());
    candidate
        .with(ThingFeatures.PRECEDED.id(before, standing.side()))
        .with(ThingFeatures.FOLLOWED.id(after, standing.side()));
  }

  private static NounClass type(Phrase phrase) {
    return phrase.noun() == null ? NounClass.OTHER : phrase.noun().type();
  }

  private boolean isCounter(Scene scene, Phrase phrase) {
    return words.counters.match(scene.tokens(), phrase.head()) >= 0;
  }

  /** What stands there whatever the candidate: the same for all of a side. */
  void around(Figure figure, FigureKind kind, Side side, Candidate<Thing> candidate) {
    candidate
        .with(ThingFeatures.BEFORE_FIGURE.id(figure.preceded(), side, kind))
        .with(ThingFeatures.AFTER_FIGURE.id(figure.followed(), side, kind))
        .with(ThingFeatures.IN_BRACKET.id(side, kind), figure.isInBracket())
        .with(ThingFeatures.LARGE.id(side, kind), figure.isLarge())
        .with(ThingFeatures.PARALLEL.id(side, kind), figure.isLabelled());
  }

  private void measured(
      Tokens tokens, Phrase phrase, FigureKind kind, Side side, Candidate<Thing> candidate) {
    long match = words.measured.match(tokens, phrase.head());
    Measured measured = match < 0 ? null : words.measured.meaning(match);
    if (measured == null) {
      return;
    }
    candidate
        .with(ThingFeatures.MEASURED.id(kind, side), measured.in(kind))
        .with(ThingFeatures.RATE.id(kind), measured.isRate())
        .with(ThingFeatures.AMOUNT.id(kind, side), measured.isOf());
  }

  void verb(
      Figure figure, FigureKind kind, Side side, Inflection noun, Candidate<Thing> candidate) {
    Phrase predicate = figure.predicate();
    Verb verb = predicate == null ? null : predicate.verb();
    if (verb != null) {
      candidate
          .with(ThingFeatures.VERB.id(verb.role(), side, kind))
          .with(ThingFeatures.VOICE.id(verb.voice(), noun, side))
          .with(ThingFeatures.CHANGES.id(side, noun), verb.change() != Direction.NONE);
    }
  }

  /** Whether a noun in the genitive owns the phrase: «облыстың халқы». */
  private static boolean isOwned(Standing standing) {
    Phrase before = standing.before();
    return before != null && before.isNoun() && before.has(Feature.GENITIVE);
  }

  private Guess guess(Scene scene, Phrase phrase) {
    if (phrase.isVerb()) {
      return phrase.form() == VerbForm.ACT ? Guess.ACT : Guess.DOER;
    }
    if (scene.isPlace(phrase.head())) {
      return Guess.PLACE;
    }
    if (scene.isTime(phrase.head())) {
      return Guess.TIME;
    }
    if (phrase.noun() != null) {
      return Guess.KNOWN;
    }
    if (syntax.adjectives().at(scene.tokens(), phrase.head()) != null) {
      return Guess.DESCRIPTION;
    }
    boolean name = !scene.tokens().isWord(phrase.head()) || scene.tokens().isCapital(phrase.head());
    return name ? Guess.NAME : Guess.UNKNOWN;
  }

  /**
   * The seats of «600 орындық мектеп», where they describe the noun after the figure.
   *
   * @return whether there are some: the figure then counts them, and not the noun
   */
  boolean places(Figure figure, Phrase phrase, List<Candidate<Thing>> candidates) {
    Tokens tokens = figure.tokens();
    int first = Math.max(phrase.begin(), figure.end());
    long match = syntax.nouns().match(tokens, first);
    if (match < 0 || Lexicon.end(match) >= phrase.end()) {
      return false;
    }
    Noun noun = syntax.nouns().meaning(match);
    boolean place = noun.kind() == UnitKind.SEAT || noun.kind() == UnitKind.BED;
    boolean seats = place && tokens.has(Lexicon.end(match) - 1, Feature.ADJECTIVAL);
    if (seats) {
      Thing thing =
          new Thing(
              noun.form(),
              NamedThings.unit(figure, noun.kind()),
              noun,
              Side.PLACES,
              first,
              Lexicon.end(match),
              null,
              noun.row());
      Candidate<Thing> candidate = new Candidate<>(thing);
      around(figure, figure.kind(), Side.PLACES, candidate);
      candidates.add(
          candidate.with(ThingFeatures.SIDE.id(Side.PLACES, Gap.NOTHING, figure.kind())));
    }
    return seats;
  }

  /** What money is of where nothing says it. */
  Candidate<Thing> assumed(Figure figure) {
    return unsaid(figure, Side.ASSUMED, NamedThings.unit(figure, UnitKind.ITEM), "assumed-thing");
  }

  /** People, where nothing says what is counted. */
  Candidate<Thing> people(Figure figure) {
    return unsaid(figure, Side.PEOPLE, NamedThings.PERSON, "assumed-people");
  }

  /** Nothing at all. */
  Candidate<Thing> nothing(Figure figure) {
    return unsaid(figure, Side.NONE, NamedThings.unit(figure, UnitKind.ITEM), "no-thing");
  }

  private Candidate<Thing> unsaid(Figure figure, Side side, Unit unit, String rule) {
    String object = side == Side.NONE ? "" : words.assumed(unit.code());
    Thing thing = new Thing(object, unit, null, side, figure.end(), figure.end(), null, rule);
    Candidate<Thing> candidate = new Candidate<>(thing);
    around(figure, figure.kind(), side, candidate);
    verb(figure, figure.kind(), side, Inflection.BARE, candidate);
    return candidate.with(ThingFeatures.SIDE.id(side, Gap.NOTHING, figure.kind()));
  }
}
