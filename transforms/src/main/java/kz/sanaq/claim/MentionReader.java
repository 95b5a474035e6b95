package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorReader;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Location;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Origin;
import kz.sanaq.model.Per;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;
import kz.sanaq.place.PlaceChoice;
import kz.sanaq.place.PlacedFigure;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Modifiers;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.weigher.Choice;

/** Turns the quantities of a text that are claims into mentions, field by field. */
public final class MentionReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

  private final QuantityReader quantities;
  private final Modifiers modifiers;
  private final SyntaxWords syntax;
  private final Weights weights;
  private final EventReader events;
  private final NameReader names;
  private final Pairs pairs;
  private final DatingReader datings;
  private final StatusReader statuses;
  private final Certainty certainties;
  private final ClaimWords words;
  private final Predicates predicates;
  private final ChangeReader changes;
  private final PerReader portions;
  private final Attributions attributions;
  private final ContextStems stems;
  private final IndicatorCatalogue catalogue;

  /** A reader of one language's words and one catalogue. */
  public MentionReader(
      SyntaxWords syntax,
      ClaimWords words,
      QuantityReader quantities,
      Weights weights,
      IndicatorCatalogue catalogue) {
    Predicates predicates = new Predicates(syntax);
    this.quantities = quantities;
    this.catalogue = catalogue;
    this.modifiers = new Modifiers(syntax);
    this.syntax = syntax;
    this.weights = weights;
    this.events = new EventReader(syntax, words, weights.events());
    this.names = new NameReader(weights.names(), new Qualifiers(syntax));
    this.pairs = new Pairs(predicates);
    this.datings = new DatingReader(weights.times());
    this.statuses = new StatusReader(weights.statuses());
    this.certainties = new Certainty(weights.certainties());
    this.words = words;
    this.predicates = predicates;
    this.changes = new ChangeReader(words, predicates);
    this.portions = new PerReader(words);
    this.attributions = new Attributions(words, syntax);
    this.stems = new ContextStems(syntax);
  }

  /** Whether any of a sentence's quantities is a claim. */
  public static boolean hasClaims(List<Reading> readings) {
    for (Reading reading : readings) {
      if (isClaim(reading)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quantity is a claim. */
  public static boolean isClaim(Reading reading) {
    return reading.reason() == null && reading.amount() != null;
  }

  /** All mentions of a text, in text order. */
  public List<Mention> read(Scene scene) {
    if (scene.readings().stream().noneMatch(MentionReader::hasClaims)) {
      return List.of();
    }
    List<ReadFigure> read = new ArrayList<>();
    Writer writer = new Writer(scene, read);
    for (int s = 0; s < scene.readings().size(); s++) {
      if (!hasClaims(scene.readings().get(s))) {
        continue;
      }
      List<Reading> readings = pairs.joined(scene, scene.readings().get(s));
      List<Reading> claims = new ArrayList<>(readings);
      claims.removeIf(reading -> !isClaim(reading));
      for (Reading claim : claims) {
        Figure figure = new Figure(scene, s, claim, claims, after(scene, s, claim, readings), read);
        read.add(writer.write(figure));
      }
    }
    return read.stream().map(ReadFigure::mention).toList();
  }

  /**
   * What stands between a quantity and the next. A number that describes what is counted is passed
   * over: «27 үш бөлмелі пәтер».
   */
  private TokenRange after(Scene scene, int s, Reading q, List<Reading> all) {
    int begin = q.endToken();
    for (Reading next : all) {
      if (next.beginToken() < begin) {
        continue;
      }
      boolean describes =
          next.beginToken() == begin
              && modifiers.describesWithNumber(scene.tokens(), next.endToken());
      if (!describes) {
        return new TokenRange(begin, next.beginToken());
      }
      begin = next.endToken() + 1;
    }
    return new TokenRange(begin, Math.max(begin, scene.parse().sentences().get(s).end()));
  }

  /** Writes the mentions of one text. */
  private final class Writer {
    private final Scene scene;
    private final ThingReader things;
    private final IndicatorReader indicators;
    private final Hints hints;
    private final Surroundings surroundings;
    private final MentionIds ids;
    private final Origin origin;
    private final List<ReadFigure> read;
    private int attributed = -1;
    private String attribution = "";

    Writer(Scene scene, List<ReadFigure> read) {
      this.scene = scene;
      this.read = read;
      BitSet title = catalogue.terms(scene.headline().tokens(), scene.headline().range());
      this.things = new ThingReader(syntax, words, weights.things(), catalogue);
      this.indicators = catalogue.reader(scene.tokens(), scene.parse().sentences(), title);
      this.hints = new Hints(words, predicates, scene.parse());
      this.surroundings = new Surroundings(scene, words);
      this.ids = new MentionIds(scene.document(), scene.part());
      this.origin = Origin.of(scene.document());
    }

    ReadFigure write(Figure figure) {
      Reading q = figure.reading();
      Span span = scene.text().original(q.begin(), q.end());
      scene.observer().figure(scene.part(), span, q.amount());
      List<String> rules = new ArrayList<>(q.rules());
      Choice<Thing> chosen = things.read(figure);
      Decision<Thing> sureThing = Decision.of(chosen, chosen.value().rule());
      Thing thing = kept(sureThing, rules);
      Decision<Event> sureEvent = events.read(figure, thing);
      Event event = kept(sureEvent, rules);
      boolean rate = things.isRate(figure, thing);
      ChangeReader.Changed changed =
          kept(changes.read(figure, bounded(figure, thing), rate), rules);
      Choice<PlaceChoice> place = scene.places().resolve(placed(figure));
      NameReader.Known known =
          new NameReader.Known(
              sureThing,
              event,
              changed.amount(),
              changed.change().measure(),
              place.value().place(),
              surroundings);
      Decision<Name> sureName = names.read(figure, known, indicators);
      Name name = kept(sureName, rules);
      surroundings.names().add(name.code());
      Measurand measurand =
          new Measurand(thing.unit(), thing.object(), event.act(), name.code(), name.qualifier());
      Known all = new Known(figure, thing, event, name, Predication.of(figure), changed.change());
      Decision<Dating> sureDating = datings.read(all);
      Dating dating = kept(sureDating, rules);
      Per per = kept(portions.read(figure, thing), rules);
      Decision<Status> status = statuses.read(all, dating, per, hints);
      kept(status, rules);
      rules.add(place.value().rule());
      Fact fact =
          new Fact(
              changed.amount(),
              measurand,
              changed.change(),
              per,
              status.value(),
              dating.period(),
              place.value().place());
      Sureness sure =
          new Sureness(
              sureThing.probability(),
              chosen.probability(other -> other.unit().equals(thing.unit())),
              sureEvent.probability(),
              sureName.probability(),
              sureDating.probability(),
              status.probability(),
              place.probability(other -> isSameRegion(other, place.value())));
      boolean part = thing.side() == ThingFeatures.Side.WHOLE;
      Mention mention =
          new Mention(
              ids.of(span),
              origin,
              location(figure, span),
              fact,
              part ? thing.antecedent().mention().mentionId() : "",
              attribution(figure),
              certainties.of(figure, thing, fact, sure, name.isUnsure()),
              stems.of(figure),
              rules);
      return new ReadFigure(
          figure.sentence(),
          figure.begin(),
          figure.end(),
          thing,
          event,
          name,
          all.verbs().mood(),
          dating,
          mention);
    }

    private static boolean isSameRegion(PlaceChoice one, PlaceChoice other) {
      return one.place().region().equals(other.place().region());
    }

    private static PlacedFigure placed(Figure figure) {
      Reading q = figure.reading();
      return new PlacedFigure(
          figure.sentence(), figure.begin(), figure.end(), q.amount(), q.unit());
    }

    /** «32,645 адам»: people and things come whole, so the comma parts thousands. */
    private Amount whole(Figure figure, Thing thing, Amount amount) {
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
      return counted
          ? Amount.of(amount.value().multiply(THOUSAND), BigDecimal.ONE).with(amount.comparator())
          : amount;
    }

    /** The amount with a bound that stands after the noun: «200 адамға дейін». */
    private Amount bounded(Figure figure, Thing thing) {
      Amount amount = whole(figure, thing, figure.reading().amount());
      boolean after = thing.isNamed() && thing.end() > figure.end();
      if (!after || amount.comparator() != Comparator.EQUAL) {
        return amount;
      }
      Comparator bound = quantities.boundBehind(scene.tokens(), thing.end(), figure.to());
      return bound == null ? amount : amount.with(bound);
    }

    private Location location(Figure figure, Span span) {
      Sentence sentence = scene.sentences().get(figure.sentence());
      String original = scene.text().original();
      return new Location(
          scene.part(), span, span.of(original), sentenceText(sentence, original), sentence.span());
    }

    /** The sentence's text, one string for all of its mentions: a sentence may have thousands. */
    private String sentenceText(Sentence sentence, String original) {
      Location last = read.isEmpty() ? null : read.get(read.size() - 1).mention().location();
      return last != null && last.sentenceSpan().equals(sentence.span())
          ? last.sentence()
          : sentence.span().of(original);
    }

    private String attribution(Figure figure) {
      if (attributed != figure.sentence()) {
        attributed = figure.sentence();
        TokenRange range = scene.parse().sentences().get(attributed);
        attribution = attributions.read(scene.tokens(), range.begin(), range.end());
      }
      return attribution;
    }

    private static <T> T kept(Decision<T> decision, List<String> rules) {
      rules.addAll(decision.rules());
      return decision.value();
    }
  }
}
