package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.sanaq.indicator.IndicatorReader;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Excerpt;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Location;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Origin;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;
import kz.sanaq.place.PlaceChoice;
import kz.sanaq.place.PlacedFigure;
import kz.sanaq.quantity.Reading;
import kz.sanaq.weigher.Choice;

/** Writes the mentions of one text, in text order. Not thread safe. */
final class MentionWriter {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

  private final Readers readers;
  private final Scene scene;
  private final ThingReader things;
  private final IndicatorReader indicators;
  private final Hints hints;
  private final Surroundings surroundings;
  private final MentionIds ids;
  private final Origin origin;
  private final List<ReadFigure> read = new ArrayList<>();
  private int attributed = -1;
  private String attribution = "";

  /**
   * @param things of the text
   * @param indicators of the text
   * @param hints of the text
   * @param surroundings what the text says of all its figures
   */
  MentionWriter(
      Readers readers,
      Scene scene,
      ThingReader things,
      IndicatorReader indicators,
      Hints hints,
      Surroundings surroundings) {
    this.readers = readers;
    this.scene = scene;
    this.things = things;
    this.indicators = indicators;
    this.hints = hints;
    this.surroundings = surroundings;
    this.ids = new MentionIds(scene.document(), scene.part());
    this.origin = Origin.of(scene.document());
  }

  /** The figures written so far, in order; grows. */
  List<ReadFigure> read() {
    return read;
  }

  /** Writes the mention of a figure, which is after those written so far. */
  void write(Figure figure) {
    Reading q = figure.reading();
    Span span = scene.text().original(q.begin(), q.end());
    scene.observer().figure(scene.part(), span, q.amount());
    What what = what(figure);
    surroundings.names().add(what.name().value().code());
    Known known = what.known(figure);
    Dated dated = dated(known);
    Fact fact = fact(what, dated);
    Sureness sure = sureness(what, dated);
    BigDecimal certainty = readers.certainties().of(known, fact, sure);
    ReadFact all = new ReadFact(known, fact, sure, what.traits(), surroundings);
    Mention mention =
        new Mention(
            ids.of(span),
            origin,
            location(figure, span),
            fact,
            whole(known, fact.period()),
            attribution(figure),
            readers.scopes().read(all, certainty),
            certainty,
            readers.stems().of(figure),
            rules(q, what, dated));
    read.add(ReadFigure.of(known, dated.time().value(), mention));
  }

  /**
   * What a figure is of, and where.
   *
   * @param things what it may be of
   * @param thing the likeliest of them
   */
  private record What(
      Choice<Thing> things,
      Decision<Thing> thing,
      Decision<Event> event,
      Decision<ChangeReader.Changed> changed,
      Choice<PlaceChoice> place,
      Traits traits,
      Decision<Name> name) {
    Known known(Figure figure) {
      return new Known(
          figure,
          thing.value(),
          event.value(),
          name.value(),
          Predication.of(figure),
          changed.value().change());
    }
  }

  private What what(Figure figure) {
    Choice<Thing> chosen = things.read(figure);
    Thing thing = chosen.value();
    Decision<Thing> sure = Decision.of(thing, thing.rule(), ThingReader.sure(chosen));
    Decision<Event> event = readers.events().read(figure, thing);
    Decision<ChangeReader.Changed> changed =
        readers.changes().read(figure, bounded(figure, thing), things.isRate(figure, thing));
    Choice<PlaceChoice> place = scene.places().resolve(placed(figure));
    Traits traits = Traits.of(figure, thing, readers.qualifiers(), surroundings);
    NameReader.UnnamedFigure known =
        new NameReader.UnnamedFigure(
            sure,
            event.value(),
            changed.value().amount(),
            changed.value().change().measure(),
            place.value().place(),
            traits,
            surroundings);
    Decision<Name> name = readers.names().read(figure, known, indicators);
    return new What(chosen, sure, event, changed, place, traits, name);
  }

  /** When a figure holds, and whether. */
  private record Dated(
      Decision<Dating> time, Decision<Period> days, Decision<Per> per, Decision<Status> status) {}

  private Dated dated(Known known) {
    Decision<Dating> time = readers.datings().read(known);
    Decision<Per> per = readers.portions().read(known.figure(), known.thing());
    Decision<Status> status = readers.statuses().read(known, time.value(), per.value(), hints);
    Decision<Period> days = DaysReader.read(known, time.value(), status.value());
    return new Dated(time, days, per, status);
  }

  private static Fact fact(What what, Dated dated) {
    Thing thing = what.thing().value();
    Name name = what.name().value();
    Measurand measurand =
        new Measurand(
            thing.unit(),
            thing.object(),
            what.event().value().act(),
            name.code(),
            name.qualifier());
    return new Fact(
        what.changed().value().amount(),
        measurand,
        what.changed().value().change(),
        dated.per().value(),
        dated.status().value(),
        dated.days().value(),
        what.place().value().place());
  }

  private static Sureness sureness(What what, Dated dated) {
    Thing thing = what.thing().value();
    PlaceChoice place = what.place().value();
    return new Sureness(
        what.thing().probability(),
        what.things().probability(other -> other.unit().equals(thing.unit())),
        what.event().probability(),
        what.name().probability(),
        dated.time().probability(),
        dated.status().probability(),
        what.place().probability(other -> isSameRegion(other, place)));
  }

  /** The trail of a figure: what was used, in order. */
  private static List<String> rules(Reading reading, What what, Dated dated) {
    List<String> rules = new ArrayList<>(reading.rules());
    rules.addAll(what.thing().rules());
    rules.addAll(what.event().rules());
    rules.addAll(what.changed().rules());
    rules.addAll(what.name().rules());
    rules.addAll(dated.time().rules());
    rules.addAll(dated.days().rules());
    rules.addAll(dated.per().rules());
    rules.addAll(dated.status().rules());
    rules.add(what.place().value().rule());
    return rules;
  }

  private static boolean isSameRegion(PlaceChoice one, PlaceChoice other) {
    return one.place().region().equals(other.place().region());
  }

  private static PlacedFigure placed(Figure figure) {
    Reading q = figure.reading();
    return new PlacedFigure(
        figure.sentence(), figure.begin(), figure.end(), q.amount(), q.unit(), figure.words());
  }

  /**
   * Mention id of the whole that a figure is a part of, empty when none. What a bracket tells of
   * another year is no part: «305 адам ауырды (2024 жылы – 61)».
   */
  private static String whole(Known known, Period period) {
    if (known.thing().side() != ThingFeatures.Side.WHOLE) {
      return "";
    }
    Mention whole = known.thing().antecedent().mention();
    boolean compared =
        known.figure().isInBracket()
            && !Objects.equals(whole.fact().period().year(), period.year());
    return compared ? "" : whole.mentionId();
  }

  /** «32,645 адам»: people and things come whole, so the comma parts thousands. */
  private static Amount whole(Figure figure, Thing thing, Amount amount) {
    boolean three =
        amount.value() != null
            && amount.step().compareTo(THOUSANDTH) == 0
            && amount.value().compareTo(BigDecimal.ONE) > 0;
    boolean counted =
        three
            && thing.unit().isCount()
            && thing.noun() != null
            && thing.isNamed()
            && thing.begin() == figure.end();
    if (!counted) {
      return amount;
    }
    Amount thousands =
        Amount.of(amount.value().multiply(THOUSAND), BigDecimal.ONE).with(amount.comparator());
    return thousands.fits() ? thousands : amount;
  }

  /** The amount with a bound that stands after the noun: «200 адамға дейін». */
  private Amount bounded(Figure figure, Thing thing) {
    Amount amount = whole(figure, thing, figure.reading().amount());
    boolean after = thing.isNamed() && thing.end() > figure.end();
    if (!after || amount.comparator() != QuantityComparator.EQUAL) {
      return amount;
    }
    QuantityComparator bound =
        readers.quantities().boundAfter(scene.tokens(), thing.end(), figure.to());
    return bound == null ? amount : amount.with(bound);
  }

  private Location location(Figure figure, Span span) {
    Sentence sentence = scene.sentences().get(figure.sentence());
    String original = scene.text().original();
    return new Location(
        scene.part(),
        span,
        span.of(original),
        Excerpt.of(span, sentence.span(), original),
        sentence.span());
  }

  private String attribution(Figure figure) {
    if (attributed != figure.sentence()) {
      attributed = figure.sentence();
      TokenRange range = scene.parse().sentences().get(attributed);
      attribution = readers.attributions().read(scene.tokens(), range.begin(), range.end());
    }
    return attribution;
  }
}
