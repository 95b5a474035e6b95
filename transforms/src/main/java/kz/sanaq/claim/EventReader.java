package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.claim.EventDescriber.FoundVerb;
import kz.sanaq.claim.EventFeatures.Between;
import kz.sanaq.claim.EventFeatures.Stand;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
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
  private static final int FIGURES_BEFORE = 4;

  private final EventDescriber describer;
  private final Weigher weigher;
  private final OwnLabel labels;

  EventReader(SyntaxWords syntax, ClaimWords words, Weigher weigher) {
    this.describer = new EventDescriber(syntax, words);
    this.weigher = weigher;
    this.labels = new OwnLabel(words);
  }

  /** What happens to the thing of a figure. */
  Decision<Event> read(Figure figure, Thing thing) {
    List<Candidate<Event>> candidates = new ArrayList<>();
    after(figure, thing, candidates);
    boolean label = labels.of(figure, thing) != null;
    if (!label) {
      before(figure, thing, candidates);
    }
    int own = candidates.size();
    if (!label) {
      elsewhere(figure, thing, candidates);
      again(figure, thing, candidates);
    }
    candidates.add(describer.nothing(figure, thing));
    Choice<Event> choice = weigher.choose(candidates).among(Event::act);
    figure.scene().observer().chosen(weigher, choice);
    int sure = choice.probabilityOf(Event::act);
    if (thing.isOfList() && choice.best() >= own) {
      Event event = ofWhole(thing.antecedent().event());
      return Decision.of(event, event.rule(), sure);
    }
    return Decision.of(choice.value(), choice.value().rule(), sure);
  }

  /** What happens to the parts of a whole: what happened to that, but not how much it came to. */
  private static Event ofWhole(Event event) {
    return event.act().isEmpty() || (event.verb() != null && event.verb().isMere())
        ? Event.NONE
        : event.again();
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
      Event event = describer.event(figure.tokens(), phrase);
      if (event != null) {
        Stand stand =
            !passedThing
                ? Stand.INSIDE
                : found == 0 && between != Between.FIGURE ? Stand.NEXT : Stand.AFTER;
        FoundVerb verb = new FoundVerb(p, event, stand, between, found++);
        candidates.add(describer.described(figure, thing, verb));
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
      Event event = describer.event(figure.tokens(), phrase);
      if (event != null) {
        Stand stand = between == Between.NOTHING ? Stand.JUST_BEFORE : Stand.BEFORE;
        FoundVerb verb = new FoundVerb(p, event, stand, between, found++);
        candidates.add(describer.described(figure, thing, verb));
      }
      between = more(between, figure, phrase, thing);
    }
  }

  /** What happened to the thing of a figure before. */
  private void again(Figure figure, Thing thing, List<Candidate<Event>> candidates) {
    ReadFigure last = thing.antecedent() != null ? thing.antecedent() : figure.before().last();
    if (last == null) {
      return;
    }
    if (!last.event().act().isEmpty()) {
      candidates.add(describer.again(figure, thing, last, Stand.LAST));
    }
    for (ReadFigure read : figure.before().latest(FIGURES_BEFORE)) {
      boolean other = !read.event().act().equals(last.event().act());
      if (other && !read.event().act().isEmpty()) {
        candidates.add(describer.again(figure, thing, read, Stand.BEFORE_LAST));
        return;
      }
    }
  }

  /** The last verbs of what heads the figure's row, of the sentence before, and of the title. */
  private void elsewhere(Figure figure, Thing thing, List<Candidate<Event>> candidates) {
    Scene scene = figure.scene();
    int s = figure.sentence();
    int head = scene.parse().rows().head(s);
    if (head >= 0) {
      lastOf(figure, thing, new Elsewhere(scene, head, Stand.HEAD), candidates);
    }
    if (s > 0 && s - 1 != head) {
      lastOf(figure, thing, new Elsewhere(scene, s - 1, Stand.SENTENCE_BEFORE), candidates);
    }
    Scene title = scene.title();
    if (title != null && !title.parse().sentences().isEmpty()) {
      lastOf(figure, thing, new Elsewhere(title, 0, Stand.TITLE), candidates);
    } else if (s > 1 && head != 0) {
      lastOf(figure, thing, new Elsewhere(scene, 0, Stand.TITLE), candidates);
    }
  }

  /** Another sentence that may say what happens, and where it stands. */
  private record Elsewhere(Scene scene, int sentence, Stand stand) {}

  private void lastOf(Figure figure, Thing thing, Elsewhere at, List<Candidate<Event>> candidates) {
    List<Phrase> phrases = at.scene.parse().sentence(at.sentence).phrases();
    for (int p = phrases.size() - 1; p >= 0; p--) {
      Event event = describer.event(at.scene.tokens(), phrases.get(p));
      if (event != null) {
        candidates.add(describer.described(figure, thing, event, at.stand, phrases.get(p).form()));
        return;
      }
    }
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
          case MARK -> ofMark(figure.tokens(), phrase.begin());
          case FUNCTION -> Between.NOTHING;
        };
    return passed.compareTo(between) > 0 ? passed : between;
  }

  private static Between ofMark(Tokens tokens, int i) {
    return switch (tokens.first(i)) {
      case ',', ';' -> Between.COMMA;
      case ':' -> Between.COLON;
      case '(', ')' -> Between.BRACKET;
      default -> Between.NOTHING;
    };
  }
}
