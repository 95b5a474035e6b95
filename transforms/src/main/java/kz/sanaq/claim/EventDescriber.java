package kz.sanaq.claim;

import kz.sanaq.claim.EventFeatures.Between;
import kz.sanaq.claim.EventFeatures.Frame;
import kz.sanaq.claim.EventFeatures.Made;
import kz.sanaq.claim.EventFeatures.Sort;
import kz.sanaq.claim.EventFeatures.Stand;
import kz.sanaq.claim.ThingFeatures.Rank;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Direction;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.Verb;
import kz.sanaq.syntax.VerbForm;
import kz.sanaq.weigher.Candidate;

/** Describes what may have happened to the thing of a figure. */
final class EventDescriber {
  private final SyntaxWords syntax;
  private final ClaimWords words;

  /**
   * A verb of the figure's sentence.
   *
   * @param number of its phrase in the sentence
   * @param event what it says
   * @param stand where it stands
   * @param between what stands between it and the figure
   * @param nearer how many verbs stand nearer on that side
   */
  record FoundVerb(int number, Event event, Stand stand, Between between, int nearer) {}

  EventDescriber(SyntaxWords syntax, ClaimWords words) {
    this.syntax = syntax;
    this.words = words;
  }

  /** The act that a phrase names, null where it names none. */
  Event event(Tokens tokens, Phrase phrase) {
    if (phrase.isVerb()) {
      Verb verb = phrase.verb();
      String act = syntax.act(tokens, phrase);
      return new Event(act, verb, Made.VERB, verb == null ? "verb-by-form" : verb.row());
    }
    boolean word = phrase.kind() == Phrase.PhraseType.FUNCTION;
    if (!word && !phrase.isNoun()) {
      return null;
    }
    long match = words.acts.match(tokens, phrase.head());
    if (match < 0 || Lexicon.end(match) != phrase.end()) {
      return null;
    }
    ClaimWords.Act act = words.acts.meaning(match);
    return new Event(act.act(), null, word ? Made.WORD : Made.NOUN, act.row());
  }

  /** A verb of the figure's sentence. */
  Candidate<Event> described(Figure figure, Thing thing, FoundVerb found) {
    ParsedSentence parsed = figure.parsed();
    Phrase phrase = parsed.phrases().get(found.number());
    Stand stand = found.stand();
    Rank rank = Rank.values()[Math.min(found.nearer(), Rank.LATER.ordinal())];
    Candidate<Event> candidate = described(figure, thing, found.event(), stand, phrase.form());
    Neighbour before = Neighbour.before(figure.scene(), parsed, phrase.begin());
    Neighbour after = Neighbour.at(figure.scene(), parsed, phrase.end());
    Phrase left = found.number() == 0 ? null : parsed.phrases().get(found.number() - 1);
    boolean noun = left != null && left.isNoun() && left.end() != thing.end();
    return candidate
        .with(EventFeatures.BETWEEN.id(stand, found.between()))
        .with(EventFeatures.RANK.id(stand, rank))
        .with(EventFeatures.PRECEDED.id(stand, before))
        .with(EventFeatures.FOLLOWED.id(stand, after, phrase.form()))
        .with(EventFeatures.OF_THING.id(stand, phrase.form()), phrase.end() == thing.begin())
        .with(
            EventFeatures.OTHER_NOUN.id(
                stand, Inflection.of(noun ? left.features() : 0), phrase.form()),
            noun);
  }

  /** A verb, wherever it stands. */
  Candidate<Event> described(Figure figure, Thing thing, Event event, Stand stand, VerbForm form) {
    FigureKind kind = figure.kind();
    Verb verb = event.verb();
    Candidate<Event> candidate =
        common(figure, thing, event, stand, form)
            .with(EventFeatures.MADE.id(event.made(), stand, kind))
            .with(EventFeatures.SORT.id(sort(verb), stand, kind));
    return verb == null
        ? candidate
        : candidate
            .with(EventFeatures.ROLE.id(verb.role(), form, stand))
            .with(EventFeatures.VOICE.id(verb.voice(), stand, kind))
            .with(EventFeatures.ROLE_CLASS.id(verb.role(), type(thing), stand))
            .with(EventFeatures.SORT_CASE.id(sort(verb), figure.ending(), stand))
            .with(EventFeatures.THING_CASE.id(verb.voice(), stand, ending(thing, figure)));
  }

  /** What happened to the thing of a figure before. */
  Candidate<Event> again(Figure figure, Thing thing, ReadFigure read, Stand stand) {
    Event event = read.event().again();
    Candidate<Event> candidate = common(figure, thing, event, stand, VerbForm.NONE);
    around(figure, thing, stand, read, candidate);
    return candidate;
  }

  /** That nothing happens. */
  Candidate<Event> nothing(Figure figure, Thing thing) {
    Candidate<Event> candidate = common(figure, thing, Event.NONE, Stand.NONE, VerbForm.NONE);
    around(figure, thing, Stand.NONE, figure.before().last(), candidate);
    return candidate;
  }

  private static Candidate<Event> common(
      Figure figure, Thing thing, Event event, Stand stand, VerbForm form) {
    FigureKind kind = figure.kind();
    ReadFigure last = figure.before().last();
    boolean again = last != null && last.event().act().equals(event.act());
    int act = EventFeatures.ACT.id(event.act());
    return new Candidate<>(event)
        .with(act, act >= 0)
        .with(EventFeatures.STAND.id(stand, form, kind))
        .with(EventFeatures.THING.id(stand, thing.side()))
        .with(EventFeatures.THING_CLASS.id(stand, type(thing)))
        .with(EventFeatures.CASE.id(stand, figure.ending()))
        .with(EventFeatures.FRAME.id(stand, frame(figure), form))
        .with(EventFeatures.BEFORE_FIGURE.id(stand, figure.preceded()))
        .with(EventFeatures.AFTER_FIGURE.id(stand, figure.followed()))
        .with(EventFeatures.CLOSED.id(stand, figure.closed()))
        .with(EventFeatures.AGAIN.id(stand, frame(figure)), again)
        .with(EventFeatures.FINITE_AFTER.id(stand), figure.predicate() != null);
  }

  /** What speaks for or against an act that no verb of the figure's own says. */
  private static void around(
      Figure figure, Thing thing, Stand stand, ReadFigure last, Candidate<Event> candidate) {
    Phrase predicate = figure.predicate();
    if (predicate != null && predicate.verb() != null) {
      Verb verb = predicate.verb();
      candidate
          .with(EventFeatures.ROLE.id(verb.role(), predicate.form(), stand))
          .with(EventFeatures.SORT.id(sort(verb), stand, figure.kind()))
          .with(EventFeatures.ROLE_CLASS.id(verb.role(), type(thing), stand))
          .with(EventFeatures.SORT_CASE.id(sort(verb), figure.ending(), stand));
    }
    if (last == null) {
      return;
    }
    Frame frame = frame(figure);
    boolean same = last.thing().object().equals(thing.object());
    candidate
        .with(EventFeatures.DISTANCE.id(stand, Antecedents.distance(figure, last), frame))
        .with(EventFeatures.SAME.id(stand, frame), same)
        .with(EventFeatures.LAST_BARE.id(stand, frame), last.event().act().isEmpty());
  }

  /** The case of the thing where words of the sentence name it. */
  private static Inflection ending(Thing thing, Figure figure) {
    return thing.isNamed() && figure.parsed().range().contains(thing.begin())
        ? Inflection.of(figure.tokens(), new TokenRange(thing.end() - 1, thing.end()))
        : Inflection.PEOPLE;
  }

  private static Frame frame(Figure figure) {
    if (figure.isInBracket()) {
      return Frame.BRACKET;
    }
    if (figure.isLabelled()) {
      return Frame.LABEL;
    }
    return figure.scene().parse().rows().head(figure.sentence()) >= 0 ? Frame.ROW : Frame.PLAIN;
  }

  private static NounClass type(Thing thing) {
    return thing.noun() == null ? NounClass.OTHER : thing.noun().type();
  }

  private static Sort sort(Verb verb) {
    if (verb == null) {
      return Sort.UNKNOWN;
    }
    if (verb.change() != Direction.NONE) {
      return Sort.RISE_OR_FALL;
    }
    return verb.bound() != Verb.VerbBound.NONE ? Sort.BOUND : Sort.KNOWN;
  }
}
