package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sanaq.indicator.EventFit;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorReader;
import kz.sanaq.indicator.Qualifier;
import kz.sanaq.indicator.RuleMatch;
import kz.sanaq.indicator.Sought;
import kz.sanaq.language.NearWords;
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
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;

/**
 * Reads the indicator that a figure is filed under: of those whose rules fit the one that weighs
 * most, or none. One that is bounded, and whose figures cannot be so small or so large, is not
 * given.
 */
final class NameReader {
  /** A wrong name is worse than none: one that is less sure, in thousandths, is not given. */
  private static final int LEAST = 600;

  /** So many figures back an indicator is looked for. */
  private static final int REACH = 6;

  private final Weigher weigher;
  private final Qualifiers qualifiers;
  private final OwnLabel labels;
  private final NameDescriber describer;

  NameReader(Weigher weigher, Qualifiers qualifiers, ClaimWords words) {
    this.weigher = weigher;
    this.qualifiers = qualifiers;
    this.labels = new OwnLabel(words);
    this.describer = new NameDescriber(qualifiers);
  }

  /** What is known of a figure before it is named. */
  record UnnamedFigure(
      Decision<Thing> thing,
      Event event,
      Amount amount,
      Measure measure,
      Place place,
      Traits traits,
      Surroundings around) {}

  /** The indicator of a figure. */
  Decision<Name> read(Figure figure, UnnamedFigure known, IndicatorReader indicators) {
    Name label = labelled(figure, known, indicators);
    Decision<Name> read =
        label == null
            ? told(figure, known.around(), own(figure, known, indicators))
            : Decision.of(label, label.rule());
    Name name = read.value();
    if (name.indicator() == null || known.measure() == Measure.DELTA) {
      return read;
    }
    Unit unit = known.thing().value().unit();
    String row = indicators.broken(name.indicator(), unit, known.place(), known.amount());
    return row.isEmpty()
        ? read
        : Decision.of(Name.none(name.own(), Name.IMPOSSIBLE), Name.IMPOSSIBLE, row);
  }

  /** The indicator that the figure's own label names, null where it names none. */
  private Name labelled(Figure figure, UnnamedFigure known, IndicatorReader indicators) {
    Thing thing = known.thing().value();
    ClaimWords.CountLabel label = labels.of(figure, thing);
    boolean level = label != null && known.measure() == Measure.LEVEL;
    Indicator indicator = level ? indicators.indicator(label.code(), thing.unit()) : null;
    return indicator == null
        ? null
        : new Name(indicator, "", Qualifier.NONE, OwnWords.of(figure, thing), label.row());
  }

  private Decision<Name> own(Figure figure, UnnamedFigure known, IndicatorReader indicators) {
    return known.thing().value().isOfList()
        ? ofList(figure, known, indicators)
        : weighed(figure, known, indicators);
  }

  /** The name of the figure that a list breaks down, for one of its rows. */
  private Decision<Name> ofList(Figure figure, UnnamedFigure known, IndicatorReader indicators) {
    Decision<Name> weighed = weighed(figure, known, indicators);
    Thing thing = known.thing().value();
    Name of = thing.antecedent().name();
    if (of.indicator() == null || indicators.indicator(of.code(), thing.unit()) == null) {
      return weighed;
    }
    List<TokenRange> own = weighed.value().own();
    String qualifier = qualifiers.again(figure, thing, own, thing.antecedent());
    Name name = new Name(of.indicator(), qualifier, of.asked(), own, Name.OF_LIST);
    return Decision.of(name, name.rule(), weighed.probability());
  }

  /** A name with the value that the text is about, where the figure's own words tell none. */
  private static Decision<Name> told(Figure figure, Surroundings around, Decision<Name> read) {
    Name name = read.value();
    String topic =
        name.indicator() == null || !name.qualifier().isEmpty()
            ? ""
            : around.topics().of(figure, name.code());
    if (topic.isEmpty()) {
      return read;
    }
    List<String> rules = new ArrayList<>(read.rules());
    rules.add(Name.OF_TEXT);
    return new Decision<>(name.with(topic), rules, read.probability());
  }

  private Decision<Name> weighed(Figure figure, UnnamedFigure known, IndicatorReader indicators) {
    Thing thing = known.thing().value();
    List<TokenRange> own = OwnWords.of(figure, thing);
    Sought sought = sought(figure, thing, known.event(), own);
    List<RuleMatch> matches = indicators.candidates(sought);
    Name other = Name.none(own, "no-indicator");
    Name inherited = inherited(figure, thing, indicators, own);
    Observer observer = figure.scene().observer();
    ReadFigure earlier = earlier(figure, thing, indicators);
    if (matches.isEmpty() && inherited == null && earlier == null && observer == Observer.NONE) {
      return new Decision<>(other, List.of(other.rule()), Decision.SURE);
    }
    List<Candidate<Name>> candidates = new ArrayList<>();
    NameDescriber.Around around = describer.around(figure, known, indicators);
    if (observer != Observer.NONE) {
      observer.near(NearWords.all(figure.tokens(), figure.parsed().range(), figure.range()));
    }
    candidates.add(describer.other(around, other, matches.size()));
    for (RuleMatch match : matches) {
      candidates.add(describer.matched(around, match, matches.size() - 1, own));
    }
    if (inherited != null) {
      candidates.add(describer.inherited(around, inherited));
    }
    if (earlier != null) {
      Indicator indicator = indicators.indicator(earlier.name().code(), thing.unit());
      String qualifier = qualifiers.again(figure, thing, own, earlier);
      Name name =
          new Name(indicator, qualifier, earlier.name().asked(), own, "indicator-of-earlier");
      int between = figure.before().latest(REACH).indexOf(earlier);
      candidates.add(describer.earlier(around, name, earlier, between));
    }
    Choice<Name> choice = weigher.choose(candidates).among(Name::code);
    observer.chosen(weigher, choice);
    int sure = choice.probabilityOf(Name::code);
    Name users = choice.best() == 0 || sure < LEAST ? ownOf(matches, candidates) : null;
    return users == null ? given(choice, sure) : Decision.of(users, users.rule());
  }

  /** What was chosen, or no indicator where it is one and not sure enough. */
  private static Decision<Name> given(Choice<Name> choice, int sure) {
    Name name = choice.value();
    if (choice.best() > 0 && sure < LEAST) {
      Name unsure = Name.none(name.own(), Name.UNSURE);
      return new Decision<>(unsure, List.of(unsure.rule()), Decision.SURE - sure);
    }
    return Decision.of(name, name.rule(), sure);
  }

  /**
   * An indicator that a user added and whose rule fits in full: no weights were learned for it, so
   * the rule alone says when it applies. Null for none.
   *
   * @param candidates no indicator, then one for each match
   */
  private static Name ownOf(List<RuleMatch> matches, List<Candidate<Name>> candidates) {
    for (int m = 0; m < matches.size(); m++) {
      RuleMatch match = matches.get(m);
      boolean full =
          match.strange() == 0 && match.missing() == 0 && match.event() != EventFit.ANOTHER;
      if (full && CodeFeatures.of(match.indicator().code()).code() < 0) {
        return candidates.get(m + 1).value();
      }
    }
    return null;
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
        Sought.ends(event.act()),
        Sought.ends(event.denied()),
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

  /**
   * The last figure before this one, within reach, that has an indicator and the same unit, or
   * tells right before in another way of counting what this one may («1 052 дерек, 14 пайызға
   * көп»); null where there is none, or the thing is taken from it.
   */
  private static ReadFigure earlier(Figure figure, Thing thing, IndicatorReader indicators) {
    ReadFigure last = figure.before().last();
    ReadFigure found =
        figure
            .before()
            .last(
                REACH,
                read ->
                    read.name().indicator() != null
                        && (read.thing().unit().equals(thing.unit())
                            || (read == last && isToldAnew(read, thing, indicators))));
    return found == antecedent(figure, thing) ? null : found;
  }

  /** Whether one is a part or a change of what is counted, and the other a count of it. */
  private static boolean isToldAnew(ReadFigure read, Thing thing, IndicatorReader indicators) {
    boolean relative = Steps.isRelative(thing.unit());
    return relative != Steps.isRelative(read.thing().unit())
        && indicators.indicator(read.name().code(), thing.unit()) != null;
  }

  /** The indicator of the figure that this one leaves its thing to; null for none. */
  private Name inherited(
      Figure figure, Thing thing, IndicatorReader indicators, List<TokenRange> own) {
    ReadFigure antecedent = antecedent(figure, thing);
    if (antecedent == null || antecedent.name().indicator() == null) {
      return null;
    }
    Indicator indicator = indicators.indicator(antecedent.name().code(), thing.unit());
    if (indicator == null) {
      return null;
    }
    String qualifier = qualifiers.again(figure, thing, own, antecedent);
    return new Name(indicator, qualifier, antecedent.name().asked(), own, "indicator-of-last");
  }

  /** The figure that the thing is taken from, or the last one, which is of the same thing. */
  private static ReadFigure antecedent(Figure figure, Thing thing) {
    if (thing.antecedent() != null) {
      return thing.antecedent();
    }
    ReadFigure last = figure.before().last();
    return last != null
            && last.thing().object().equals(thing.object())
            && last.thing().unit().equals(thing.unit())
        ? last
        : null;
  }
}
