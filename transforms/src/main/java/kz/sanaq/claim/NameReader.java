package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sanaq.claim.NameFeatures.Many;
import kz.sanaq.claim.NameFeatures.Qualified;
import kz.sanaq.claim.NameFeatures.Shared;
import kz.sanaq.claim.NameFeatures.Size;
import kz.sanaq.claim.NameFeatures.Source;
import kz.sanaq.claim.NameFeatures.Sure;
import kz.sanaq.indicator.EventFit;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorReader;
import kz.sanaq.indicator.Match;
import kz.sanaq.indicator.Qualifier;
import kz.sanaq.indicator.Sought;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Part;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.syntax.Noun;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.VerbForm;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Weigher;

/**
 * Reads the indicator that a figure is filed under: of those whose rules fit the one that weighs
 * most, or none.
 */
final class NameReader {
  /** A wrong name is worse than none: one that is less sure, in thousandths, is not given. */
  private static final int LEAST = 400;

  private static final int RATHER = 500;
  private static final int SURELY = 800;
  private static final int FEW = 4;

  private final Weigher weigher;
  private final Qualifiers qualifiers;

  NameReader(Weigher weigher, Qualifiers qualifiers) {
    this.weigher = weigher;
    this.qualifiers = qualifiers;
  }

  /** What is known of a figure before it is named. */
  record Known(Decision<Thing> thing, Event event, Amount amount, Measure measure) {}

  /** What stands around a figure whatever its indicator. */
  private record Around(
      Known known,
      FigureKind kind,
      boolean quoted,
      boolean firm,
      boolean modified,
      boolean described) {}

  /** The indicator of a figure. */
  Decision<Name> read(Figure figure, Known known, IndicatorReader indicators) {
    Thing thing = known.thing().value();
    List<TokenRange> own = OwnWords.of(figure, thing);
    Sought sought = sought(figure, thing, known.event(), own);
    List<Match> matches = indicators.candidates(sought);
    List<Candidate<Name>> candidates = new ArrayList<>();
    Candidate<Name> other = new Candidate<>(new Name(null, "", own, "no-indicator"));
    Around around = around(figure, known);
    describe(figure, around, Source.OTHER, matches.size(), other);
    candidates.add(other);
    for (Match match : matches) {
      candidates.add(matched(figure, around, match, matches.size() - 1, own));
    }
    Candidate<Name> inherited = inherited(figure, around, indicators, own);
    if (inherited != null) {
      candidates.add(inherited);
    }
    Choice<Name> choice = weigher.choose(candidates);
    figure.scene().observer().chosen(weigher.space(), choice);
    int sure = choice.probability() * known.thing().probability() / Decision.SURE;
    if (choice.best() > 0 && sure < LEAST) {
      return new Decision<>(other.value(), List.of("indicator-unsure"), Decision.SURE - sure);
    }
    return Decision.of(choice, choice.value().rule());
  }

  private Around around(Figure figure, Known known) {
    Thing thing = known.thing().value();
    return new Around(
        known,
        FigureKind.of(thing.unit().isCount() ? "" : thing.unit().code()),
        hasName(figure),
        qualifiers.names(figure, NounClass.ORGANISATION),
        isModified(figure, thing),
        isDescribed(figure, thing));
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

  private static NounClass type(Thing thing) {
    if (thing.noun() != null) {
      return thing.noun().type();
    }
    return thing.unit().kind() == UnitKind.PERSON ? NounClass.PERSON : NounClass.OTHER;
  }

  private Candidate<Name> matched(
      Figure figure, Around around, Match match, int rivals, List<TokenRange> own) {
    Known known = around.known();
    Source source =
        match.shared() > 0
            ? Source.THING
            : match.conditions() > match.about() + match.near() + 1 ? Source.KIND : Source.WORDS;
    String qualifier = qualifiers.of(figure, known.thing().value(), own, match.qualifier());
    Candidate<Name> candidate =
        new Candidate<>(new Name(match.indicator(), qualifier, own, match.row()));
    describe(figure, around, source, rivals, candidate);
    indicator(known, match.indicator(), candidate);
    Shared shared = shared(match.shared());
    Qualified qualified =
        match.qualifier().how() == Qualifier.How.NONE
            ? Qualified.UNASKED
            : !qualifier.isEmpty()
                ? Qualified.FOUND
                : match.qualifier().isRequired() ? Qualified.NEEDED : Qualified.MISSING;
    int bare = NameFeatures.CODE_KIND.id(match.indicator().code());
    if (bare >= 0 && match.event() != EventFit.NAMED) {
      candidate.with(bare);
    }
    int close = NameFeatures.CODE_CLOSE.id(match.indicator().code());
    if (close >= 0 && (match.missing() > 0 || match.event() == EventFit.ANOTHER)) {
      candidate.with(close);
    }
    return candidate
        .with(NameFeatures.GAP.id(shared, match.event(), many(match.about())))
        .with(NameFeatures.ABOUT.id(shared, many(match.about()), many(match.strange())))
        .with(NameFeatures.NEAR.id(shared, many(match.near()), many(match.missing())))
        .with(NameFeatures.EXACT.id(shared, match.event()), match.exact())
        .with(
            NameFeatures.WORDS.id(shared, many(further(known.thing().value(), own)), around.kind()))
        .with(NameFeatures.QUALIFIED.id(source, qualified));
  }

  /** The indicator of the figure that this one leaves its thing to. */
  private Candidate<Name> inherited(
      Figure figure, Around around, IndicatorReader indicators, List<TokenRange> own) {
    Known known = around.known();
    ReadFigure antecedent = antecedent(figure, known.thing().value());
    if (antecedent == null || antecedent.name().indicator() == null) {
      return null;
    }
    Unit unit = known.thing().value().unit();
    Indicator indicator = indicators.indicator(antecedent.name().code(), unit);
    if (indicator == null) {
      return null;
    }
    Name name = new Name(indicator, antecedent.name().qualifier(), own, "indicator-of-last");
    Candidate<Name> candidate = new Candidate<>(name);
    describe(figure, around, Source.INHERITED, 0, candidate);
    indicator(known, indicator, candidate);
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

  private void indicator(Known known, Indicator indicator, Candidate<Name> candidate) {
    FigureKind kind = FigureKind.of(known.thing().value().unit().code());
    Many delta = known.measure() == Measure.DELTA ? Many.ONE : Many.NONE;
    candidate.with(NameFeatures.STATISTIC.id(indicator.statistic(), kind, delta));
    int code = NameFeatures.CODE.id(indicator.code());
    if (code >= 0) {
      candidate.with(code);
    }
  }

  private void describe(
      Figure figure, Around around, Source source, int rivals, Candidate<Name> candidate) {
    Known known = around.known();
    Thing thing = known.thing().value();
    FigureKind kind = around.kind();
    boolean part = thing.side() == ThingFeatures.Side.WHOLE;
    ReadFigure last = figure.last();
    boolean again = last != null && last.name().code().equals(candidate.value().code());
    candidate
        .with(NameFeatures.SOURCE.id(source, kind))
        .with(NameFeatures.SIDE.id(source, thing.side()))
        .with(NameFeatures.PART.id(source, kind), part)
        .with(NameFeatures.QUOTED.id(source, kind), around.quoted())
        .with(NameFeatures.FIRM.id(source, kind), around.firm())
        .with(NameFeatures.SIZE.id(source, size(known.amount()), kind))
        .with(NameFeatures.RIVALS.id(source, many(rivals)))
        .with(NameFeatures.SURE.id(source, sure(known.thing().probability())))
        .with(NameFeatures.AGAIN.id(source), again)
        .with(NameFeatures.DISTRICT.id(source), figure.isInBracket())
        .with(NameFeatures.CHANGE.id(source, kind), known.measure() == Measure.DELTA)
        .with(NameFeatures.CLASS.id(source, type(thing)))
        .with(NameFeatures.MODIFIED.id(source), around.modified())
        .with(
            NameFeatures.DESCRIBED.id(
                source, known.event().act().isEmpty() ? EventFit.MERE : EventFit.NAMED),
            around.described())
        .with(NameFeatures.TITLE.id(source), figure.scene().part() == Part.TITLE);
  }

  /** Number of own words besides the name. */
  private static int further(Thing thing, List<TokenRange> own) {
    int words = 0;
    for (TokenRange range : own) {
      words += range.end() - range.begin();
    }
    int name = 1;
    for (int i = 0; i < thing.object().length(); i++) {
      name += thing.object().charAt(i) == ' ' ? 1 : 0;
    }
    return words - name;
  }

  /** Whether a participle stands between figure and thing, or right before the figure. */
  private static boolean isDescribed(Figure figure, Thing thing) {
    int first = figure.parsed().phraseAt(figure.begin());
    if (first > 0 && isParticiple(figure.parsed().phrases().get(first - 1))) {
      return true;
    }
    if (thing.side() != ThingFeatures.Side.AFTER) {
      return false;
    }
    for (Phrase phrase : figure.parsed().phrases()) {
      if (phrase.begin() >= figure.end() && phrase.end() <= thing.begin() && isParticiple(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParticiple(Phrase phrase) {
    return phrase.form() == VerbForm.PARTICIPLE || phrase.form() == VerbForm.NOUN;
  }

  /** Whether another word stands before the head of the thing's phrase. */
  private static boolean isModified(Figure figure, Thing thing) {
    return thing.isNamed()
        && thing.side() == ThingFeatures.Side.AFTER
        && figure.tokens().isWord(figure.end())
        && thing.end() - figure.end() > 1
        && thing.noun() != null
        && !thing.noun().form().contains(" ");
  }

  private static boolean hasName(Figure figure) {
    for (int i = figure.clauseFrom(); i < figure.clauseTo(); i++) {
      if (figure.tokens().isSymbol(i, '«') || figure.tokens().isSymbol(i, '"')) {
        return true;
      }
    }
    return false;
  }

  private static Shared shared(int indicators) {
    return indicators == 0
        ? Shared.UNNAMED
        : indicators == 1 ? Shared.SOLE : indicators <= FEW ? Shared.FEW : Shared.MANY;
  }

  private static Many many(int count) {
    return count <= 0 ? Many.NONE : count == 1 ? Many.ONE : Many.MORE;
  }

  private static Sure sure(int probability) {
    return probability < RATHER ? Sure.HARDLY : probability < SURELY ? Sure.RATHER : Sure.SURELY;
  }

  private static Size size(Amount amount) {
    BigDecimal value = amount.value() == null ? amount.upper() : amount.value();
    BigDecimal whole = value.abs();
    if (whole.compareTo(BigDecimal.ONE) == 0) {
      return Size.ONE;
    }
    int digits = whole.precision() - whole.scale();
    return switch (Math.max(1, digits)) {
      case 1 -> Size.ONES;
      case 2 -> Size.TENS;
      case 3 -> Size.HUNDREDS;
      case 4 -> Size.THOUSANDS;
      default -> Size.MORE;
    };
  }
}
