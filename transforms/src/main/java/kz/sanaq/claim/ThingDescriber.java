package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.claim.ThingFeatures.Gap;
import kz.sanaq.claim.ThingFeatures.Guess;
import kz.sanaq.claim.ThingFeatures.Rank;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.TokenRange;
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

/** Describes a phrase as what a figure may be of. */
final class ThingDescriber {
  private static final Unit ITEM = Unit.of("item");

  private final SyntaxWords syntax;
  private final ClaimWords words;
  private final ObjectNames names;

  ThingDescriber(SyntaxWords syntax, ClaimWords words) {
    this.syntax = syntax;
    this.words = words;
    this.names = new ObjectNames(syntax);
  }

  /** Whether figures can be of what a phrase names: a noun, an act, or who does it. */
  boolean isThing(Figure figure, Phrase phrase) {
    if (phrase.isNoun()) {
      return !isInFigure(figure, phrase);
    }
    return phrase.isVerb() && (phrase.form() == VerbForm.ACT || phrase.form() == VerbForm.NOUN);
  }

  /** Units and bounds of other figures are no things. */
  private static boolean isInFigure(Figure figure, Phrase phrase) {
    return figure.isInOther(phrase.head());
  }

  /**
   * A phrase of the sentence, or of another that heads it.
   *
   * @param unit of which the figure may be where it names none itself; null for what the noun says
   */
  Candidate<Thing> describe(
      Figure figure, Phrase phrase, Unit unit, Side side, Gap gap, Rank rank) {
    Tokens tokens = figure.tokens();
    FigureKind kind = unit == null ? figure.kind() : FigureKind.of(unit.code());
    Phrase counted = counted(figure, phrase);
    Candidate<Thing> candidate = new Candidate<>(thing(figure, counted, unit, side));
    Inflection noun = Inflection.of(phrase.features());
    Guess guess = guess(figure, counted);
    candidate
        .with(ThingFeatures.SIDE.id(side, gap, kind))
        .with(ThingFeatures.RANK.id(side, rank, kind))
        .with(ThingFeatures.CASE.id(side, noun, kind))
        .with(ThingFeatures.GUESS.id(guess, side, kind))
        .with(ThingFeatures.ENDING.id(ending(figure), side, kind))
        .with(ThingFeatures.NUMBER_OF.id(side), counted != phrase)
        .with(ThingFeatures.COUNTER.id(side), words.counters.match(tokens, counted.head()) >= 0)
        .with(ThingFeatures.OWNED.id(kind, side), isOwned(figure, phrase));
    NounClass type = counted.noun() == null ? NounClass.OTHER : counted.noun().type();
    candidate
        .with(ThingFeatures.CLASS.id(type, kind))
        .with(ThingFeatures.CLASS_SIDE.id(type, side));
    candidate.with(ThingFeatures.BORROWED.id(side, kind), unit != null);
    measured(figure, phrase, kind, side, candidate);
    verb(figure, kind, side, noun, candidate);
    around(figure, kind, side, candidate);
    ReadFigure last = figure.last();
    boolean again = last != null && last.thing().object().equals(candidate.value().object());
    return candidate.with(ThingFeatures.AGAIN.id(side, kind), again);
  }

  /** What stands there whatever the candidate: the same for all of a side. */
  void around(Figure figure, FigureKind kind, Side side, Candidate<Thing> candidate) {
    candidate
        .with(ThingFeatures.IN_BRACKET.id(side, kind), figure.isInBracket())
        .with(ThingFeatures.LARGE.id(side, kind), figure.isLarge())
        .with(ThingFeatures.PARALLEL.id(side, kind), figure.isLabelled());
  }

  private void measured(
      Figure figure, Phrase phrase, FigureKind kind, Side side, Candidate<Thing> candidate) {
    long match = words.measured.match(figure.tokens(), phrase.head());
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
          .with(ThingFeatures.CHANGES.id(side, noun), verb.change() != Direction.NONE);
    }
  }

  /** The case at the end of the figure. */
  static Inflection ending(Figure figure) {
    return Inflection.of(figure.tokens(), new TokenRange(figure.begin(), figure.end()));
  }

  /** Whether a noun in the genitive owns the phrase: «облыстың халқы». */
  private static boolean isOwned(Figure figure, Phrase phrase) {
    Phrase before = figure.phraseBefore(phrase);
    return before != null && before.isNoun() && before.has(Feature.GENITIVE);
  }

  /** Of «балалар саны» the children, of «халықтың саны» the people; else the phrase itself. */
  private Phrase counted(Figure figure, Phrase phrase) {
    Tokens tokens = figure.tokens();
    if (!phrase.isNoun() || words.numbers.match(tokens, phrase.end() - 1) < 0) {
      return phrase;
    }
    int last = phrase.end() - 1;
    if (last > phrase.begin()) {
      return head(tokens, phrase.begin(), last);
    }
    Phrase owner = figure.phraseBefore(phrase);
    boolean told = owner != null && (owner.isNoun() || owner.form() == VerbForm.NOUN);
    return told ? owner : phrase;
  }

  /** The phrase of the words [begin, end) of a longer one. */
  private Phrase head(Tokens tokens, int begin, int end) {
    for (int k = Math.max(begin, end - 3); k < end; k++) {
      long match = syntax.nouns().match(tokens, k);
      if (match >= 0 && Lexicon.end(match) == end) {
        return phrase(begin, end, k, tokens, syntax.nouns().meaning(match));
      }
    }
    return phrase(begin, end, end - 1, tokens, null);
  }

  private static Phrase phrase(int begin, int end, int head, Tokens tokens, Noun noun) {
    int features = Math.max(0, tokens.features(end - 1));
    return new Phrase(Phrase.Kind.NOUN, begin, end, head, features, noun, null, VerbForm.NONE);
  }

  private Thing thing(Figure figure, Phrase phrase, Unit borrowed, Side side) {
    Tokens tokens = figure.tokens();
    if (phrase.isVerb()) {
      String object = verbal(tokens, phrase);
      UnitKind kind = phrase.form() == VerbForm.NOUN ? UnitKind.PERSON : UnitKind.ITEM;
      String rule = phrase.verb() == null ? "verbal-noun" : phrase.verb().row();
      return new Thing(
          object,
          unit(figure, kind, borrowed),
          null,
          side,
          phrase.begin(),
          phrase.end(),
          null,
          rule);
    }
    String object = names.of(tokens, phrase, figure.outside(phrase), figure.scene().aside());
    Noun noun = phrase.noun();
    String person = noun == null ? words.persons.match(names.head(tokens, phrase)) : null;
    // «жұмыс орны», «кен орны»: what is possessed is no seat.
    boolean site = noun != null && noun.kind() == UnitKind.SEAT && phrase.has(Feature.POSSESSED_3);
    UnitKind kind =
        site
            ? UnitKind.ITEM
            : noun != null ? noun.kind() : person != null ? UnitKind.PERSON : UnitKind.ITEM;
    String rule = noun != null ? noun.row() : person != null ? person : "counted-noun";
    return new Thing(
        object, unit(figure, kind, borrowed), noun, side, phrase.begin(), phrase.end(), null, rule);
  }

  private static String verbal(Tokens tokens, Phrase phrase) {
    if (phrase.form() == VerbForm.ACT && phrase.verb() != null) {
      return phrase.verb().act();
    }
    return tokens.stem(phrase.end() - 1);
  }

  private static Unit unit(Figure figure, UnitKind kind, Unit borrowed) {
    if (borrowed != null) {
      return borrowed;
    }
    String told = figure.reading().unit();
    return told.isEmpty() ? Unit.of(kind.label()) : Unit.of(told);
  }

  private Guess guess(Figure figure, Phrase phrase) {
    if (phrase.isVerb()) {
      return phrase.form() == VerbForm.ACT ? Guess.ACT : Guess.DOER;
    }
    if (figure.scene().isPlace(phrase.head())) {
      return Guess.PLACE;
    }
    if (figure.scene().isTime(phrase.head())) {
      return Guess.TIME;
    }
    if (phrase.noun() != null) {
      return Guess.KNOWN;
    }
    if (syntax.adjectives().at(figure.tokens(), phrase.head()) != null) {
      return Guess.DESCRIPTION;
    }
    boolean name =
        !figure.tokens().isWord(phrase.head()) || figure.tokens().isCapital(phrase.head());
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
              unit(figure, noun.kind(), null),
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
    String object = words.assumed.getOrDefault(figure.kind(), "");
    return unsaid(figure, Side.ASSUMED, object, "assumed-thing");
  }

  /** Nothing at all. */
  Candidate<Thing> nothing(Figure figure) {
    return unsaid(figure, Side.NONE, "", "no-thing");
  }

  private Candidate<Thing> unsaid(Figure figure, Side side, String object, String rule) {
    Unit unit = figure.reading().unit().isEmpty() ? ITEM : Unit.of(figure.reading().unit());
    Thing thing = new Thing(object, unit, null, side, figure.end(), figure.end(), null, rule);
    Candidate<Thing> candidate = new Candidate<>(thing);
    around(figure, figure.kind(), side, candidate);
    verb(figure, figure.kind(), side, Inflection.BARE, candidate);
    return candidate.with(ThingFeatures.SIDE.id(side, Gap.NOTHING, figure.kind()));
  }
}
