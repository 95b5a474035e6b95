package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.claim.DatingFeatures.When;
import kz.sanaq.claim.StatusFeatures.Before;
import kz.sanaq.claim.StatusFeatures.Denied;
import kz.sanaq.claim.StatusFeatures.FigureSpot;
import kz.sanaq.claim.StatusFeatures.HintPlace;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Part;
import kz.sanaq.model.Per;
import kz.sanaq.model.Status;
import kz.sanaq.model.UnitKind;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.time.Timeline;
import kz.sanaq.weigher.Candidate;

/** Describes what speaks for and against a figure's being planned. */
final class StatusDescriber {
  /** A word of plans stands right before a figure with so many tokens between. */
  private static final int TOUCHING = 2;

  private static final int LAST = 4;

  private final Known known;
  private final Dating dating;
  private final Per per;
  private final Figure figure;
  private final Hints hints;
  private final Tense closing;
  private final VerbSort sort;
  private final Signal signal;

  StatusDescriber(Known known, Dating dating, Per per, Hints hints) {
    this.known = known;
    this.dating = dating;
    this.per = per;
    this.figure = known.figure();
    this.hints = hints;
    this.closing = Tense.of(known.verbs().closing());
    this.sort = VerbSort.of(known.verbs().closing());
    this.signal = Signal.of(figure, known.verbs(), hints.of(figure.sentence()));
  }

  void describe(Candidate<Status> planned) {
    planned
        .with(StatusFeatures.ALWAYS.id())
        .with(StatusFeatures.KIND.id(figure.kind()))
        .with(StatusFeatures.DELTA.id(signal), known.change().measure() == Measure.DELTA)
        .with(StatusFeatures.PER.id(per, signal));
    verbs(planned);
    thing(planned);
    time(planned);
    before(planned);
    around(planned);
    says(figure.sentence(), planned);
    spots(planned);
    StatusFeatures.WORDS.describe(figure.words(), planned);
  }

  private void verbs(Candidate<Status> planned) {
    Predication verbs = known.verbs();
    Phrase phrase = verbs.closing();
    boolean denied = phrase != null && phrase.has(Feature.NEGATIVE);
    planned
        .with(StatusFeatures.CLOSING.id(closing, sort))
        .with(StatusFeatures.CLOSING_KIND.id(signal, figure.kind()))
        .with(StatusFeatures.CLOSING_DENIED.id(sort, denied ? Denied.YES : Denied.NO))
        .with(StatusFeatures.SIGNAL.id(signal))
        .with(StatusFeatures.SIGNAL_MAIN.id(signal, Tense.of(verbs.main())))
        .with(StatusFeatures.MAIN.id(Tense.of(verbs.main()), VerbSort.of(verbs.main())));
    if (phrase != null) {
      planned.with(StatusFeatures.AUXILIARY.id(closing, hints.auxiliary(phrase)));
    }
    if (verbs.participle() != null) {
      planned.with(
          StatusFeatures.PARTICIPLE.id(
              Tense.of(verbs.participle()), VerbSort.of(verbs.participle())));
    }
    if (verbs.before() != null) {
      planned.with(
          StatusFeatures.PARTICIPLE_BEFORE.id(
              Tense.of(verbs.before()), VerbSort.of(verbs.before())));
    }
    if (verbs.act() != null) {
      planned
          .with(StatusFeatures.ACT.id(VerbSort.of(verbs.act()), closing, sort))
          .with(StatusFeatures.ACT_CASE.id(Inflection.of(verbs.act().features()), closing, sort));
    }
    if (verbs.lead() != null) {
      planned.with(StatusFeatures.LEAD.id(Tense.of(verbs.lead()), signal));
    }
    if (!known.event().act().isEmpty()) {
      planned.with(StatusFeatures.EVENT.id(known.event().made(), signal));
    }
  }

  private void thing(Candidate<Status> planned) {
    Thing thing = known.thing();
    planned
        .with(StatusFeatures.CLOSING_CLASS.id(signal, type(thing)))
        .with(StatusFeatures.CLOSING_CASE.id(signal, figure.ending()))
        .with(StatusFeatures.CLOSING_SIDE.id(signal, thing.side()));
  }

  private static NounClass type(Thing thing) {
    if (thing.noun() != null) {
      return thing.noun().type();
    }
    return thing.unit().kind() == UnitKind.PERSON ? NounClass.PERSON : NounClass.OTHER;
  }

  private void time(Candidate<Status> planned) {
    When when = DatingDescriber.when(dating.period(), figure.scene().timeline());
    planned
        .with(StatusFeatures.CLOSING_WHEN.id(signal, when))
        .with(StatusFeatures.WHEN.id(when, dating.stand()));
    ahead(planned);
    if (dating.time() != null) {
      planned.with(StatusFeatures.WHEN_KIND.id(when, dating.time().kind()));
    }
  }

  /** Where a time stands that lies ahead, whatever the figure speaks of. */
  private void ahead(Candidate<Status> planned) {
    Timeline timeline = figure.scene().timeline();
    int s = figure.sentence();
    int head = DatingDescriber.head(figure);
    boolean headline = timeline.headline() != null && timeline.isAhead(timeline.headline());
    planned
        .with(
            StatusFeatures.AHEAD.id(HintPlace.BEFORE, signal),
            timeline.hasAhead(new TokenRange(figure.from(), figure.begin())))
        .with(
            StatusFeatures.AHEAD.id(HintPlace.AFTER, signal),
            timeline.hasAhead(new TokenRange(figure.end(), figure.to())))
        .with(
            StatusFeatures.AHEAD.id(HintPlace.SENTENCE_BEFORE, signal),
            s > 0 && timeline.hasAhead(sentence(s - 1)))
        .with(
            StatusFeatures.AHEAD.id(HintPlace.HEAD, signal),
            head >= 0 && timeline.hasAhead(sentence(head)))
        .with(StatusFeatures.AHEAD.id(HintPlace.HEADLINE, signal), headline);
  }

  private TokenRange sentence(int s) {
    return figure.scene().parse().sentences().get(s);
  }

  /** What the figures before are. */
  private void before(Candidate<Status> planned) {
    ReadFigure last = figure.before().last();
    Before is = before(last);
    planned.with(StatusFeatures.LAST_TENSE.id(is, signal));
    if (last != null) {
      planned.with(StatusFeatures.LAST.id(is, Setting.ago(figure.sentence() - last.sentence())));
      boolean near =
          last.sentence() == figure.sentence() && last.begin() >= figure.clause().begin();
      planned.with(StatusFeatures.LAST_CLAUSE.id(is, signal), near);
    }
    planned.with(
        StatusFeatures.RUN.id(Setting.many(plannedOf(figure.before().latest(LAST))), signal));
    ReadFigure antecedent = known.thing().antecedent();
    boolean whole = antecedent != null && known.thing().side() == Side.WHOLE;
    planned.with(StatusFeatures.ANTECEDENT.id(before(antecedent)), whole);
  }

  private static int plannedOf(List<ReadFigure> figures) {
    int planned = 0;
    for (ReadFigure figure : figures) {
      planned += figure.mention().fact().status() == Status.PLANNED ? 1 : 0;
    }
    return planned;
  }

  private static Before before(ReadFigure read) {
    if (read == null) {
      return Before.NONE;
    }
    return read.mention().fact().status() == Status.PLANNED ? Before.PLANNED : Before.ACTUAL;
  }

  /** What the sentences around say. */
  private void around(Candidate<Status> planned) {
    int s = figure.sentence();
    if (s > 0) {
      ParsedSentence prior = figure.scene().parse().sentence(s - 1);
      planned.with(StatusFeatures.PRIOR.id(Tense.of(Predication.mainOf(prior)), signal));
      far(s - 1, HintPlace.SENTENCE_BEFORE, planned);
    }
    int head = DatingDescriber.head(figure);
    if (head >= 0) {
      Phrase verb = Predication.mainOf(figure.scene().parse().sentence(head));
      planned.with(StatusFeatures.HEAD.id(Tense.of(verb), VerbSort.of(verb)));
      far(head, HintPlace.HEAD, planned);
    }
  }

  private void far(int sentence, HintPlace place, Candidate<Status> planned) {
    int seen = 0;
    for (Hints.FoundHint found : hints.of(sentence)) {
      int bit = 1 << found.hint().ordinal();
      if ((seen & bit) == 0) {
        seen |= bit;
        planned.with(StatusFeatures.HINT.id(found.hint(), place));
        planned.with(StatusFeatures.HINT_TENSE.id(found.hint(), place, signal));
      }
    }
  }

  /** What words of plans and habits in the figure's sentence say. */
  private void says(int sentence, Candidate<Status> planned) {
    long seen = 0;
    for (Hints.FoundHint found : hints.of(sentence)) {
      if (found.begin() >= figure.to() || found.end() <= figure.from()) {
        continue;
      }
      HintPlace place = place(found);
      long bit = 1L << (found.hint().ordinal() * HintPlace.values().length + place.ordinal());
      if ((seen & bit) == 0) {
        seen |= bit;
        planned.with(StatusFeatures.HINT.id(found.hint(), place));
        planned.with(StatusFeatures.HINT_TENSE.id(found.hint(), place, signal));
      }
    }
  }

  private HintPlace place(Hints.FoundHint found) {
    if (found.begin() >= figure.end()) {
      int clause = figure.parsed().clauseNumber(found.begin());
      return clause == figure.parsed().clauseNumber(figure.end() - 1)
          ? HintPlace.AFTER
          : HintPlace.LATER;
    }
    if (figure.begin() - found.end() <= TOUCHING) {
      return HintPlace.TOUCHING;
    }
    return found.begin() >= figure.clause().begin() ? HintPlace.BEFORE : HintPlace.EARLIER;
  }

  private void spots(Candidate<Status> planned) {
    planned
        .with(StatusFeatures.SPOT.id(FigureSpot.BRACKET, signal), figure.isInBracket())
        .with(StatusFeatures.SPOT.id(FigureSpot.LABELLED, signal), figure.isLabelled())
        .with(StatusFeatures.SPOT.id(FigureSpot.ROW, signal), DatingDescriber.head(figure) >= 0)
        .with(StatusFeatures.SPOT.id(FigureSpot.TITLE, signal), figure.scene().part() == Part.TITLE)
        .with(StatusFeatures.SPOT.id(FigureSpot.QUOTE, signal), isSpoken());
  }

  /** Whether the sentence begins with a dash or a quote: somebody speaks. */
  private boolean isSpoken() {
    TokenRange range = figure.parsed().range();
    int i = range.begin();
    return i < range.end()
        && (figure.tokens().isDash(i)
            || figure.tokens().isSymbol(i, '«')
            || figure.tokens().isSymbol(i, '"')
            || figure.tokens().isSymbol(i, '“'));
  }
}
