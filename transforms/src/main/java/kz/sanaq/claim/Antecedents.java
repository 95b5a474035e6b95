package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.claim.ThingFeatures.Distance;
import kz.sanaq.claim.ThingFeatures.Gap;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.language.Inflection;
import kz.sanaq.model.Unit;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.weigher.Candidate;

/**
 * Proposes what figures before are of, for one that leaves its noun out: «Шымкентте – 9», «2-сі»,
 * «(2017 ж. – 191,4 млрд)», «олардың 63%-ы».
 */
final class Antecedents {
  /** How many figures back a whole is looked for. */
  private static final int REACH = 4;

  /** How many figures back one with the same unit is looked for. */
  private static final int FARTHEST = 12;

  private Antecedents() {}

  static void propose(Figure figure, ReadFigure listed, List<Candidate<Thing>> candidates) {
    ReadFigure last = figure.before().last();
    if (last == null) {
      return;
    }
    candidates.add(candidate(figure, last, Side.LAST));
    ReadFigure second = figure.before().last(2, read -> read != last);
    if (second != null && !second.thing().object().equals(last.thing().object())) {
      candidates.add(candidate(figure, second, Side.BEFORE_LAST));
    }
    ReadFigure same = sameUnit(figure);
    if (same != null && same != last) {
      candidates.add(candidate(figure, same, Side.LAST_OF_UNIT));
    }
    if (listed != null && candidates.stream().noneMatch(c -> c.value().antecedent() == listed)) {
      candidates.add(candidate(figure, listed, Side.BEFORE_LAST));
    }
    ReadFigure whole = whole(figure);
    if (whole != null) {
      candidates.add(candidate(figure, whole, Side.WHOLE));
    }
  }

  /** The last figure with the same unit, where the figure has one. */
  private static ReadFigure sameUnit(Figure figure) {
    String unit = figure.reading().unit();
    return unit.isEmpty()
        ? null
        : figure.before().last(FARTHEST, read -> read.thing().unit().code().equals(unit));
  }

  /** The last count that is no part itself, of which the figure may be one. */
  private static ReadFigure whole(Figure figure) {
    return figure
        .before()
        .last(REACH, read -> read.mention().partOf().isEmpty() && read.thing().unit().isCount());
  }

  private static Candidate<Thing> candidate(Figure figure, ReadFigure read, Side side) {
    Unit unit = figure.told() == null ? read.thing().unit() : figure.told();
    FigureKind kind = FigureKind.of(unit);
    Thing thing =
        new Thing(
            read.thing().object(),
            unit,
            read.thing().noun(),
            side,
            figure.end(),
            figure.end(),
            read,
            side == Side.WHOLE ? "part-of-whole" : "thing-of-last");
    Candidate<Thing> candidate = new Candidate<>(thing);
    ThingDescriber.around(figure, kind, side, candidate);
    ThingDescriber.verb(figure, kind, side, Inflection.BARE, candidate);
    candidate
        .with(ThingFeatures.SIDE.id(side, gap(figure, read), kind))
        .with(ThingFeatures.DISTANCE.id(distance(figure, read), side, kind))
        .with(ThingFeatures.ENDING.id(figure.ending(), side, kind))
        .with(ThingFeatures.SAME_UNIT.id(side), unit.equals(read.thing().unit()));
    return ThingFeatures.word(candidate);
  }

  private static Gap gap(Figure figure, ReadFigure read) {
    if (hasNounAfter(figure)) {
      return Gap.NOUN;
    }
    return read.end() == figure.begin() ? Gap.FIGURE : Gap.NOTHING;
  }

  /** Whether a noun of the tables stands right after the figure, which then rather is of that. */
  private static boolean hasNounAfter(Figure figure) {
    if (figure.end() >= figure.to()) {
      return false;
    }
    ParsedSentence parsed = figure.parsed();
    Phrase next = parsed.phrases().get(parsed.phraseAt(figure.end()));
    return next.isNoun() && next.noun() != null && next.head() >= figure.end();
  }

  static Distance distance(Figure figure, ReadFigure read) {
    int apart = figure.sentence() - read.sentence();
    if (apart == 0) {
      boolean same = figure.parsed().clauseAt(read.begin()).equals(figure.clause());
      return same ? Distance.SAME_CLAUSE : Distance.SAME_SENTENCE;
    }
    return apart == 1 ? Distance.NEXT_SENTENCE : Distance.FAR;
  }
}
