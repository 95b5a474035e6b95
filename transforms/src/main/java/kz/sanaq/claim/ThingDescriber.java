package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.claim.ThingFeatures.Gap;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.syntax.Noun;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.Verb;
import kz.sanaq.syntax.VerbForm;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.HowMany;

/** Describes phrases as what figures of one text may be of. Not thread safe. */
final class ThingDescriber {
  private final SyntaxWords syntax;
  private final ClaimWords words;
  private final Nominals nominals;

  ThingDescriber(SyntaxWords syntax, ClaimWords words, IndicatorCatalogue catalogue) {
    this.syntax = syntax;
    this.words = words;
    this.nominals = new Nominals(syntax, words, catalogue);
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

  /** What of a phrase the figure may be of, in its own unit and in those of figures before. */
  void describe(Figure figure, Standing standing, List<Candidate<Thing>> candidates) {
    List<Nominal> some = nominals.of(figure, standing);
    for (Nominal nominal : some) {
      Unit own = figure.told() == null ? nominal.ownUnit() : null;
      candidates.add(describe(figure, standing, nominal, own));
    }
    for (Unit borrowed : figure.borrowedUnits()) {
      for (Nominal nominal : some) {
        candidates.add(describe(figure, standing, nominal, borrowed));
      }
    }
  }

  /**
   * @param unit of which the figure may be where it names none itself; null for what the noun says
   */
  private static Candidate<Thing> describe(
      Figure figure, Standing standing, Nominal nominal, Unit unit) {
    Thing thing = thing(figure, standing, nominal, unit);
    Candidate<Thing> candidate = new Candidate<>(thing);
    FigureKind kind = unit == null ? figure.kind() : FigureKind.of(unit);
    Side side = standing.side();
    candidate
        .with(ThingFeatures.SIDE.id(side, standing.gap(), kind))
        .with(ThingFeatures.RANK.id(side, standing.rank(), kind))
        .with(ThingFeatures.CASE.id(side, nominal.ending(), kind))
        .with(ThingFeatures.GUESS.id(nominal.guess(), side, kind))
        .with(ThingFeatures.ENDING.id(figure.ending(), side, kind))
        .with(ThingFeatures.PART.id(nominal.part(), side, kind))
        .with(ThingFeatures.PART_OF.id(nominal.part(), nominal.typeOfPhrase()))
        .with(ThingFeatures.COUNTER.id(side), nominal.isCounter())
        .with(ThingFeatures.OWNED.id(kind, side), nominal.isOwned())
        .with(ThingFeatures.CLASS.id(nominal.type(), kind))
        .with(ThingFeatures.CLASS_SIDE.id(nominal.type(), side))
        .with(ThingFeatures.BORROWED.id(side, kind), unit != null);
    measured(nominal.measured(), kind, side, candidate);
    HowMany indicators = HowMany.of(nominal.indicators().in(thing.unit()));
    candidate.with(ThingFeatures.CATALOGUED.id(indicators, side, kind));
    verb(figure, kind, side, nominal.ending(), candidate);
    around(figure, kind, side, candidate);
    return candidate
        .with(ThingFeatures.PRECEDED.id(nominal.preceded(), side))
        .with(ThingFeatures.FOLLOWED.id(nominal.followed(), side))
        .with(ThingFeatures.IN_HEADLINE.id(side, kind), nominal.isInHeadline())
        .with(ThingFeatures.AGAIN.id(side, kind), isOf(figure.before().last(), thing))
        .with(ThingFeatures.AGAIN_OF_KIND.id(side, kind), isOf(figure.before().lastOf(kind), thing))
        .with(nominal.word(), nominal.word() >= 0);
  }

  private static Thing thing(Figure figure, Standing standing, Nominal nominal, Unit unit) {
    boolean above = standing.isInTitle();
    Phrase phrase = nominal.phrase();
    NamedThings.Called called = nominal.called();
    return new Thing(
        called.object(),
        unit == null ? figure.unit(called.counted()) : unit,
        phrase.noun(),
        standing.side(),
        above ? figure.end() : phrase.begin(),
        above ? figure.end() : phrase.end(),
        null,
        called.rule());
  }

  private static boolean isOf(ReadFigure read, Thing thing) {
    return read != null && read.thing().object().equals(thing.object());
  }

  /** What stands there whatever the candidate: the same for all of a side. */
  static void around(Figure figure, FigureKind kind, Side side, Candidate<Thing> candidate) {
    candidate
        .with(ThingFeatures.BEFORE_FIGURE.id(figure.preceded(), side, kind))
        .with(ThingFeatures.AFTER_FIGURE.id(figure.followed(), side, kind))
        .with(ThingFeatures.IN_BRACKET.id(side, kind), figure.isInBracket())
        .with(ThingFeatures.LARGE.id(side, kind), figure.isLarge())
        .with(ThingFeatures.PARALLEL.id(side, kind), figure.isLabelled());
  }

  private static void measured(
      Measured measured, FigureKind kind, Side side, Candidate<Thing> candidate) {
    if (measured == null) {
      return;
    }
    candidate
        .with(ThingFeatures.MEASURED.id(kind, side), measured.in(kind))
        .with(ThingFeatures.RATE.id(kind), measured.isRate())
        .with(ThingFeatures.AMOUNT.id(kind, side), measured.isOf());
  }

  static void verb(
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
              figure.unit(noun.kind()),
              noun,
              Side.PLACES,
              first,
              Lexicon.end(match),
              null,
              noun.row());
      Candidate<Thing> candidate = new Candidate<>(thing);
      around(figure, figure.kind(), Side.PLACES, candidate);
      candidate.with(ThingFeatures.SIDE.id(Side.PLACES, Gap.NOTHING, figure.kind()));
      candidates.add(ThingFeatures.word(candidate));
    }
    return seats;
  }

  /** What money is of where nothing says it. */
  Candidate<Thing> assumed(Figure figure) {
    return unsaid(figure, Side.ASSUMED, figure.unit(UnitKind.ITEM), "assumed-thing");
  }

  /** People, where nothing says what is counted. */
  Candidate<Thing> people(Figure figure) {
    return unsaid(figure, Side.PEOPLE, UnitKind.PERSON.unit(), "assumed-people");
  }

  /** Nothing at all. */
  Candidate<Thing> nothing(Figure figure) {
    return unsaid(figure, Side.NONE, figure.unit(UnitKind.ITEM), "no-thing");
  }

  private Candidate<Thing> unsaid(Figure figure, Side side, Unit unit, String rule) {
    String object = side == Side.NONE ? "" : words.assumed(unit.code());
    Thing thing = new Thing(object, unit, null, side, figure.end(), figure.end(), null, rule);
    Candidate<Thing> candidate = new Candidate<>(thing);
    around(figure, figure.kind(), side, candidate);
    verb(figure, figure.kind(), side, Inflection.BARE, candidate);
    candidate.with(ThingFeatures.SIDE.id(side, Gap.NOTHING, figure.kind()));
    return ThingFeatures.word(candidate);
  }
}
