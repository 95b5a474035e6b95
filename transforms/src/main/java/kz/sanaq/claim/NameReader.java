package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sanaq.claim.NameFeatures.Source;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorReader;
import kz.sanaq.indicator.Match;
import kz.sanaq.indicator.Sought;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Place;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.syntax.Noun;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Weigher;

/**
 * Reads the indicator that a figure is filed under: of those whose rules fit the one that weighs
 * most, or none.
 */
final class NameReader {
  /** A wrong name is worse than none: one that is less sure, in thousandths, is not given. */
  private static final int LEAST = 500;

  private final Weigher weigher;
  private final NameDescriber describer;

  NameReader(Weigher weigher, Qualifiers qualifiers) {
    this.weigher = weigher;
    this.describer = new NameDescriber(qualifiers);
  }

  /** What is known of a figure before it is named. */
  record Known(
      Decision<Thing> thing,
      Event event,
      Amount amount,
      Measure measure,
      Place place,
      Surroundings around) {}

  /** The indicator of a figure. */
  Decision<Name> read(Figure figure, Known known, IndicatorReader indicators) {
    Thing thing = known.thing().value();
    List<TokenRange> own = OwnWords.of(figure, thing);
    Sought sought = sought(figure, thing, known.event(), own);
    List<Match> matches = indicators.candidates(sought);
    List<Candidate<Name>> candidates = new ArrayList<>();
    Candidate<Name> other = new Candidate<>(new Name(null, "", own, "no-indicator"));
    NameDescriber.Around around = describer.around(figure, known, indicators);
    describer.describe(around, Source.OTHER, matches.size(), other);
    candidates.add(other);
    for (Match match : matches) {
      candidates.add(describer.matched(around, match, matches.size() - 1, own));
    }
    Candidate<Name> inherited = inherited(around, own);
    if (inherited != null) {
      candidates.add(inherited);
    }
    Choice<Name> choice = weigher.choose(candidates);
    figure.scene().observer().chosen(weigher, choice);
    int sure = choice.probability() * known.thing().probability() / Decision.SURE;
    if (choice.best() > 0 && sure < LEAST) {
      Name unsure = new Name(null, "", own, Name.UNSURE);
      return new Decision<>(unsure, List.of(unsure.rule()), Decision.SURE - sure);
    }
    return Decision.of(choice, choice.value().rule());
  }

  private static Sought sought(Figure figure, Thing thing, Event event, List<TokenRange> own) {
    boolean change = event.verb() != null && event.verb().isMere();
    Noun owner = OwnWords.measured(figure, thing);
    return new Sought(
        thing.unit(),
        thing.object().toLowerCase(Locale.ROOT),
        thing.noun() == null ? "" : thing.noun().form().toLowerCase(Locale.ROOT),
        owner == null ? "" : owner.form().toLowerCase(Locale.ROOT),
        owner == null ? type(thing) : owner.type(),
        event.act(),
        change,
        own,
        new TokenRange(figure.from(), figure.to()),
        OwnWords.segment(figure));
  }

  static NounClass type(Thing thing) {
    if (thing.noun() != null) {
      return thing.noun().type();
    }
    return thing.unit().kind() == UnitKind.PERSON ? NounClass.PERSON : NounClass.OTHER;
  }

  /** The indicator of the figure that this one leaves its thing to. */
  private Candidate<Name> inherited(NameDescriber.Around around, List<TokenRange> own) {
    Known known = around.known();
    ReadFigure antecedent = antecedent(around.figure(), known.thing().value());
    if (antecedent == null || antecedent.name().indicator() == null) {
      return null;
    }
    Unit unit = known.thing().value().unit();
    Indicator indicator = around.indicators().indicator(antecedent.name().code(), unit);
    if (indicator == null) {
      return null;
    }
    Name name = new Name(indicator, antecedent.name().qualifier(), own, "indicator-of-last");
    Candidate<Name> candidate = new Candidate<>(name);
    describer.describe(around, Source.INHERITED, 0, candidate);
    describer.indicator(around, indicator, candidate);
    return candidate;
  }

  /** The figure that the thing is taken from, or the last one, which is of the same thing. */
  private static ReadFigure antecedent(Figure figure, Thing thing) {
    if (thing.antecedent() != null) {
      return thing.antecedent();
    }
    ReadFigure last = figure.last();
    return last != null
            && last.thing().object().equals(thing.object())
            && last.thing().unit().equals(thing.unit())
        ? last
        : null;
  }
}
