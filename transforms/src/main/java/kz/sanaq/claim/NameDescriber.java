package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.claim.NameTraits.Alike;
import kz.sanaq.claim.NameTraits.Level;
import kz.sanaq.claim.NameTraits.Qualified;
import kz.sanaq.claim.NameTraits.Shared;
import kz.sanaq.claim.NameTraits.Size;
import kz.sanaq.claim.NameTraits.Source;
import kz.sanaq.claim.NameTraits.Stand;
import kz.sanaq.claim.NameTraits.Sure;
import kz.sanaq.claim.Surroundings.Subject;
import kz.sanaq.indicator.EventFit;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorReader;
import kz.sanaq.indicator.Qualifier;
import kz.sanaq.indicator.RuleMatch;
import kz.sanaq.language.NearWords;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Part;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.HowMany;

/** Describes the indicators that a figure may be filed under; see {@link NameReader}. */
final class NameDescriber {
  private static final int RATHER = 500;
  private static final int SURELY = 800;
  private static final int FEW = 4;

  private final Qualifiers qualifiers;

  NameDescriber(Qualifiers qualifiers) {
    this.qualifiers = qualifiers;
  }

  /**
   * What holds of a figure whichever indicator it is filed under.
   *
   * @param figure the figure
   * @param known what was read of it
   * @param kind what sort of value it has
   * @param indicators the indicators of its text
   * @param traits what stands around
   * @param level what sort of place it holds for
   * @param digits of its value before the point
   * @param time the nearest before it in its sentence, null for none
   * @param words the words near it
   */
  record Around(
      Figure figure,
      NameReader.UnnamedFigure known,
      FigureKind kind,
      IndicatorReader indicators,
      Traits traits,
      Level level,
      int digits,
      TimeExpression time,
      NearWords words) {}

  /** What holds of a figure whichever indicator it is filed under. */
  Around around(Figure figure, NameReader.UnnamedFigure known, IndicatorReader indicators) {
    Thing thing = known.thing().value();
    BigDecimal value = value(known.amount());
    return new Around(
        figure,
        known,
        FigureKind.of(thing.unit()),
        indicators,
        known.traits(),
        Level.of(known.place()),
        value.precision() - value.scale(),
        figure.scene().timeline().last(new TokenRange(figure.from(), figure.begin())),
        figure.words());
  }

  /**
   * No indicator.
   *
   * @param rivals number of those that have a rule
   */
  Candidate<Name> other(Around around, Name none, int rivals) {
    Candidate<Name> candidate = new Candidate<>(none);
    describe(around, Source.OTHER, CodeFeatures.of(none.code()), rivals, candidate);
    NameFeatures.WORDS_NEAR.describe(around.words(), candidate);
    return candidate;
  }

  /** The indicator of the figure that this one leaves its thing to. */
  Candidate<Name> inherited(Around around, Name name) {
    Candidate<Name> candidate = new Candidate<>(name);
    CodeFeatures coded = CodeFeatures.of(name.code());
    describe(around, Source.INHERITED, coded, 0, candidate);
    indicator(around, name.indicator(), coded, candidate);
    return candidate;
  }

  /**
   * The indicator of an earlier figure of the same unit.
   *
   * @param between number of figures between the two
   */
  Candidate<Name> earlier(Around around, Name name, ReadFigure earlier, int between) {
    Candidate<Name> candidate = new Candidate<>(name);
    CodeFeatures coded = CodeFeatures.of(name.code());
    describe(around, Source.EARLIER, coded, 0, candidate);
    indicator(around, name.indicator(), coded, candidate);
    candidate.with(
        NameFeatures.TOPIC.id(
            Source.EARLIER, around.indicators().topic().rank(name.indicator().code())));
    return candidate.with(
        NameFeatures.EARLIER.id(
            stand(around.figure(), earlier), alike(around.known(), earlier), HowMany.of(between)));
  }

  private static Stand stand(Figure figure, ReadFigure earlier) {
    if (figure.isLabelled() && earlier.isLabelled()) {
      return Stand.ROW;
    }
    return switch (figure.sentence() - earlier.sentence()) {
      case 0 -> Stand.SAME_SENTENCE;
      case 1 -> Stand.SENTENCE_BEFORE;
      default -> Stand.FARTHER;
    };
  }

  private static Alike alike(NameReader.UnnamedFigure known, ReadFigure earlier) {
    if (!earlier.thing().object().equals(known.thing().value().object())) {
      return Alike.OTHER;
    }
    return earlier.event().act().equals(known.event().act()) ? Alike.SAME : Alike.SAME_OBJECT;
  }

  /**
   * An indicator that has a rule.
   *
   * @param rivals number of the others that have
   * @param own the words that belong to the figure's thing
   */
  Candidate<Name> matched(Around around, RuleMatch match, int rivals, List<TokenRange> own) {
    NameReader.UnnamedFigure known = around.known();
    Source source =
        match.shared() > 0
            ? Source.THING
            : match.conditions() > match.about() + match.near() + 1 ? Source.KIND : Source.WORDS;
    String qualifier =
        qualifiers.of(around.figure(), known.thing().value(), own, match.qualifier());
    Candidate<Name> candidate =
        new Candidate<>(
            new Name(
                match.indicator(),
                Qualifiers.said(qualifier),
                match.qualifier(),
                own,
                match.row()));
    CodeFeatures coded = CodeFeatures.of(match.indicator().code());
    describe(around, source, coded, rivals, candidate);
    candidate.with(
        NameFeatures.TOPIC.id(source, around.indicators().topic().rank(match.indicator().code())));
    indicator(around, match.indicator(), coded, candidate);
    Shared shared = shared(match.shared());
    Qualified qualified =
        match.qualifier().how() == Qualifier.How.NONE
            ? Qualified.UNASKED
            : !qualifier.isEmpty()
                ? Qualified.FOUND
                : match.qualifier().isRequired() ? Qualified.NEEDED : Qualified.MISSING;
    boolean partly = match.missing() > 0 || match.event() == EventFit.ANOTHER;
    return candidate
        .with(coded.bare(), coded.bare() >= 0 && match.event() != EventFit.NAMED)
        .with(coded.close(), coded.close() >= 0 && partly)
        .with(NameFeatures.GAP.id(shared, match.event(), HowMany.of(match.about())))
        .with(NameFeatures.ABOUT.id(shared, HowMany.of(match.about()), HowMany.of(match.strange())))
        .with(NameFeatures.NEAR.id(shared, HowMany.of(match.near()), HowMany.of(match.missing())))
        .with(NameFeatures.ABOUT_FROM.id(shared, match.aboutFrom(), match.event()))
        .with(NameFeatures.NEAR_FROM.id(shared, match.nearFrom()))
        .with(NameFeatures.EXACT.id(shared, match.event()), match.exact())
        .with(
            NameFeatures.WORDS.id(
                shared, HowMany.of(OwnWords.further(known.thing().value(), own)), around.kind()))
        .with(NameFeatures.QUALIFIED.id(source, qualified));
  }

  /** Says which indicator it is. */
  private static void indicator(
      Around around, Indicator indicator, CodeFeatures coded, Candidate<Name> candidate) {
    NameReader.UnnamedFigure known = around.known();
    HowMany delta = known.measure() == Measure.DELTA ? HowMany.ONE : HowMany.NONE;
    candidate.with(NameFeatures.STATISTIC.id(indicator.statistic(), around.kind(), delta));
    candidate.with(coded.code(), coded.code() >= 0);
    coded.describe(around.words(), candidate);
  }

  /** What holds of any candidate. */
  private static void describe(
      Around around, Source source, CodeFeatures coded, int rivals, Candidate<Name> candidate) {
    Figure figure = around.figure();
    NameReader.UnnamedFigure known = around.known();
    Thing thing = known.thing().value();
    FigureKind kind = around.kind();
    boolean part = thing.side() == ThingFeatures.Side.WHOLE;
    ReadFigure last = figure.before().last();
    boolean again = last != null && last.name().code().equals(candidate.value().code());
    candidate
        .with(NameFeatures.SOURCE.id(source, kind))
        .with(NameFeatures.SIDE.id(source, thing.side()))
        .with(NameFeatures.PART.id(source, kind), part)
        .with(NameFeatures.QUOTED.id(source, kind), around.traits().quoted())
        .with(NameFeatures.FIRM.id(source, kind), around.traits().firm())
        .with(NameFeatures.SIZE.id(source, size(known.amount()), kind))
        .with(NameFeatures.RIVALS.id(source, HowMany.of(rivals)))
        .with(NameFeatures.SURE.id(source, sure(known.thing().probability())))
        .with(NameFeatures.AGAIN.id(source), again)
        .with(NameFeatures.DISTRICT.id(source), figure.isInBracket())
        .with(NameFeatures.CHANGE.id(source, kind), known.measure() == Measure.DELTA)
        .with(NameFeatures.CLASS.id(source, NameReader.type(thing)))
        .with(NameFeatures.MODIFIED.id(source), around.traits().modified())
        .with(
            NameFeatures.DESCRIBED.id(
                source, known.event().act().isEmpty() ? EventFit.MERE : EventFit.NAMED),
            around.traits().described())
        .with(NameFeatures.TITLE.id(source), figure.scene().part() == Part.TITLE);
    context(around, source, coded, candidate);
    measure(around, source, coded, candidate);
  }

  /** The nearest time before the figure in its sentence, and how large the value is. */
  private static void measure(
      Around around, Source source, CodeFeatures coded, Candidate<Name> candidate) {
    int sized = coded.size(around.digits());
    candidate.with(sized, sized >= 0);
    TimeExpression time = around.time();
    if (time != null) {
      boolean here = time.beginToken() >= around.figure().clauseFrom();
      candidate.with(NameFeatures.TIME.id(source, time.kind(), here ? HowMany.ONE : HowMany.NONE));
    }
  }

  private static BigDecimal value(Amount amount) {
    return (amount.value() == null ? amount.upper() : amount.value()).abs();
  }

  /** What the rest of the text says. */
  private static void context(
      Around around, Source source, CodeFeatures coded, Candidate<Name> candidate) {
    Figure figure = around.figure();
    String code = candidate.value().code();
    FigureKind kind = figure.kind();
    Level level = around.level();
    Surroundings text = around.known().around();
    candidate
        .with(NameFeatures.SEEN.id(source, HowMany.of(text.names().of(code))))
        .with(NameFeatures.GROUP_SEEN.id(source, HowMany.of(text.names().ofGroup(code))))
        .with(
            NameFeatures.ENTERPRISE.id(
                source, text.nearest(Subject.ENTERPRISE, figure.sentence()), kind))
        .with(NameFeatures.DENSITY.id(source, text.density()))
        .with(NameFeatures.NARROWED.id(source), around.traits().narrowed())
        .with(NameFeatures.LEVEL.id(source, level, kind));
    for (Subject subject : Subject.ALL) {
      candidate.with(
          NameFeatures.SPEAKS_OF.id(source, subject, text.nearest(subject, figure.sentence())));
    }
    int grouped = coded.level(level);
    candidate.with(grouped, grouped >= 0);
  }

  private static Shared shared(int indicators) {
    return indicators == 0
        ? Shared.UNNAMED
        : indicators == 1 ? Shared.SOLE : indicators <= FEW ? Shared.FEW : Shared.MANY;
  }

  private static Sure sure(int probability) {
    return probability < RATHER ? Sure.HARDLY : probability < SURELY ? Sure.RATHER : Sure.SURELY;
  }

  static Size size(Amount amount) {
    BigDecimal whole = value(amount);
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
