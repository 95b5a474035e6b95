package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.claim.EventFeatures.Between;
import kz.sanaq.claim.EventFeatures.Frame;
import kz.sanaq.claim.EventFeatures.Made;
import kz.sanaq.claim.EventFeatures.Sort;
import kz.sanaq.claim.EventFeatures.Stand;
import kz.sanaq.claim.ThingFeatures.Rank;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Direction;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.Verb;
import kz.sanaq.syntax.VerbForm;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Weigher;

/**
 * Reads what happened, happens or shall happen to the thing of a figure, as the bare act: «салу» of
 * «12 мектеп салынды» and of «салынған 12 мектеп»; nothing where the text only says that there are
 * so many.
 */
final class EventReader {
  private static final int VERBS_AFTER = 4;
  private static final int VERBS_BEFORE = 3;

  private final SyntaxWords syntax;
  private final ClaimWords words;
  private final Weigher weigher;

  EventReader(SyntaxWords syntax, ClaimWords words, Weigher weigher) {
    this.syntax = syntax;
    this.words = words;
    this.weigher = weigher;
  }

  /** What happens to the thing of a figure. */
  Decision<Event> read(Figure figure, Thing thing) {
    List<Candidate<Event>> candidates = new ArrayList<>();
    after(figure, thing, candidates);
    before(figure, thing, candidates);
    head(figure, thing, candidates);
    ReadFigure last = thing.antecedent() != null ? thing.antecedent() : figure.last();
    if (last != null && !last.event().act().isEmpty()) {
      candidates.add(described(figure, thing, last.event().again(), Stand.LAST, VerbForm.NONE));
    }
    candidates.add(described(figure, thing, Event.NONE, Stand.NONE, VerbForm.NONE));
    Choice<Event> choice = weigher.choose(candidates);
    figure.scene().observer().chosen(weigher, choice);
    return Decision.of(choice, choice.value().rule());
  }

  private void after(Figure figure, Thing thing, List<Candidate<Event>> candidates) {
    ParsedSentence parsed = figure.parsed();
    Between between = Between.NOTHING;
    int found = 0;
    boolean passedThing = !thing.isNamed() || thing.begin() < figure.end();
    for (int p = parsed.phraseAt(figure.end() - 1); p < parsed.phrases().size(); p++) {
      Phrase phrase = parsed.phrases().get(p);
      if (phrase.begin() < figure.end()) {
        continue;
      }
      if (phrase.begin() >= figure.to() || found >= VERBS_AFTER) {
        return;
      }
      passedThing |= phrase.begin() >= thing.end();
      Event event = event(figure, phrase);
      if (event != null) {
        Stand stand =
            !passedThing
                ? Stand.INSIDE
                : found == 0 && between != Between.FIGURE ? Stand.NEXT : Stand.AFTER;
        add(figure, thing, event, stand, phrase.form(), between, found++, candidates);
      }
      between = more(between, figure, phrase, thing);
    }
  }

  private void before(Figure figure, Thing thing, List<Candidate<Event>> candidates) {
    ParsedSentence parsed = figure.parsed();
    Between between = Between.NOTHING;
    int found = 0;
    for (int p = parsed.phraseAt(figure.begin()); p >= 0; p--) {
      Phrase phrase = parsed.phrases().get(p);
      if (phrase.end() > figure.begin()) {
        continue;
      }
      if (phrase.begin() < figure.from() || found >= VERBS_BEFORE) {
        return;
      }
      Event event = event(figure, phrase);
      if (event != null) {
        Stand stand = between == Between.NOTHING ? Stand.JUST_BEFORE : Stand.BEFORE;
        add(figure, thing, event, stand, phrase.form(), between, found++, candidates);
      }
      between = more(between, figure, phrase, thing);
    }
  }

  /** The last verb of what heads the figure's row. */
  private void head(Figure figure, Thing thing, List<Candidate<Event>> candidates) {
    int head = figure.scene().parse().rows().head(figure.sentence());
    if (head < 0) {
      return;
    }
    List<Phrase> phrases = figure.scene().parse().sentence(head).phrases();
    for (int p = phrases.size() - 1; p >= 0; p--) {
      Event event = event(figure, phrases.get(p));
      if (event != null) {
        candidates.add(described(figure, thing, event, Stand.HEAD, phrases.get(p).form()));
        return;
      }
    }
  }

  private void add(
      Figure figure,
      Thing thing,
      Event event,
      Stand stand,
      VerbForm form,
      Between between,
      int nearer,
      List<Candidate<Event>> candidates) {
    Rank rank = Rank.values()[Math.min(nearer, Rank.LATER.ordinal())];
    candidates.add(
        described(figure, thing, event, stand, form)
            .with(EventFeatures.BETWEEN.id(stand, between))
            .with(EventFeatures.RANK.id(stand, rank)));
  }

  private Candidate<Event> described(
      Figure figure, Thing thing, Event event, Stand stand, VerbForm form) {
    FigureKind kind = figure.kind();
    Candidate<Event> candidate =
        new Candidate<>(event)
            .with(EventFeatures.STAND.id(stand, form, kind))
            .with(EventFeatures.THING.id(stand, thing.side()))
            .with(EventFeatures.CASE.id(stand, ThingDescriber.ending(figure)))
            .with(EventFeatures.FRAME.id(stand, frame(figure), form))
            .with(EventFeatures.FINITE_AFTER.id(stand), figure.predicate() != null);
    if (stand == Stand.NONE || stand == Stand.LAST) {
      before(figure, thing, stand, candidate);
      Phrase predicate = figure.predicate();
      if (predicate != null && predicate.verb() != null) {
        candidate.with(EventFeatures.ROLE.id(predicate.verb().role(), predicate.form(), stand));
        candidate.with(EventFeatures.SORT.id(sort(predicate.verb()), stand, kind));
      }
      return candidate;
    }
    Verb verb = event.verb();
    candidate
        .with(EventFeatures.MADE.id(event.made(), stand, kind))
        .with(EventFeatures.SORT.id(sort(verb), stand, kind));
    return verb == null
        ? candidate
        : candidate.with(EventFeatures.ROLE.id(verb.role(), form, stand));
  }

  /** How the figure before relates to this one. */
  private static void before(Figure figure, Thing thing, Stand stand, Candidate<Event> candidate) {
    ReadFigure last = figure.last();
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

  private static Frame frame(Figure figure) {
    if (figure.isInBracket()) {
      return Frame.BRACKET;
    }
    if (figure.isLabelled()) {
      return Frame.LABEL;
    }
    return figure.scene().parse().rows().head(figure.sentence()) >= 0 ? Frame.ROW : Frame.PLAIN;
  }

  private static Sort sort(Verb verb) {
    if (verb == null) {
      return Sort.UNKNOWN;
    }
    if (verb.change() != Direction.NONE) {
      return Sort.RISE_OR_FALL;
    }
    return verb.bound() != Verb.Bound.NONE ? Sort.BOUND : Sort.KNOWN;
  }

  /** The act that a phrase names, null where it names none. */
  private Event event(Figure figure, Phrase phrase) {
    if (phrase.isVerb()) {
      Verb verb = phrase.verb();
      String act = syntax.act(figure.tokens(), phrase);
      return new Event(act, verb, Made.VERB, verb == null ? "verb-by-form" : verb.row());
    }
    if (!phrase.isNoun()) {
      return null;
    }
    long match = words.acts.match(figure.tokens(), phrase.head());
    if (match < 0 || Lexicon.end(match) != phrase.end()) {
      return null;
    }
    ClaimWords.Act act = words.acts.meaning(match);
    return new Event(act.act(), null, Made.NOUN, act.row());
  }

  private static Between more(Between between, Figure figure, Phrase phrase, Thing thing) {
    Between passed =
        switch (phrase.kind()) {
          case NOUN ->
              phrase.begin() < thing.end() && phrase.end() > thing.begin()
                  ? Between.NOTHING
                  : Between.NOUN;
          case VERB -> Between.VERB;
          case NUMBER -> figure.isFigure(phrase) ? Between.FIGURE : Between.NOTHING;
          case MARK -> isComma(figure.tokens(), phrase.begin()) ? Between.COMMA : Between.NOTHING;
          case FUNCTION -> Between.NOTHING;
        };
    return passed.compareTo(between) > 0 ? passed : between;
  }

  private static boolean isComma(Tokens tokens, int i) {
    return tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';') || tokens.isSymbol(i, ':');
  }
}
