package kz.sanaq.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.claim.Articles;
import kz.sanaq.claim.MentionLimits;
import kz.sanaq.claim.MentionReader;
import kz.sanaq.claim.Scene;
import kz.sanaq.document.Layout;
import kz.sanaq.language.Spans;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Document;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Span;
import kz.sanaq.number.Numbers;
import kz.sanaq.place.PlaceBackground;
import kz.sanaq.place.PlaceMention;
import kz.sanaq.place.PlaceResolver;
import kz.sanaq.place.PlaceResolvers;
import kz.sanaq.place.PlaceText;
import kz.sanaq.quantity.Layers;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Parse;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.time.Timeline;
import kz.sanaq.time.Times;
import kz.sanaq.weigher.Observer;

/** Reads one text of a document, its title or what stands under it, layer by layer. */
final class PartReader {
  private final PackReaders pack;
  private final PlaceResolvers resolvers;
  private final MentionReader mentions;
  private final MentionLimits limits;

  PartReader(
      PackReaders pack, PlaceResolvers resolvers, MentionReader mentions, MentionLimits limits) {
    this.pack = pack;
    this.resolvers = resolvers;
    this.mentions = mentions;
    this.limits = limits;
  }

  /** The same reader, which decides by other places and mentions. */
  PartReader with(PlaceResolvers otherResolvers, MentionReader otherMentions) {
    return new PartReader(pack, otherResolvers, otherMentions, limits);
  }

  /** The same reader, which reads so many figures as claims. */
  PartReader within(MentionLimits most) {
    return new PartReader(pack, resolvers, mentions, most);
  }

  /**
   * What is asked of it.
   *
   * @param own the text to read
   * @param other the other text of the document
   * @param title what was read in the title; null where this is it
   * @param observer is shown every choice
   */
  record PartTask(
      Document document, PartText own, PartText other, Scene title, Observer observer) {}

  /**
   * What was read.
   *
   * @param headline what heads the text, empty where nothing does
   * @param scene null for a text without a claim
   */
  record PartReading(
      String headline, Scene scene, List<Quantity> quantities, List<Mention> mentions) {}

  /** Everything in a text. */
  PartReading read(PartTask task) {
    PartText own = task.own();
    Layout layout = pack.layouts.read(own.text());
    List<TokenRange> ranges = own.ranges();
    Parse parse = pack.parser.parse(own.tokens(), ranges);
    Numbers read = pack.numbers.read(own.tokens(), ranges);
    Times times = pack.times.read(read, task.document().published());
    Layers layers = new Layers(read, times, layout.contacts(), new Spans(layout.boilerplate()));
    List<List<Reading>> readings =
        limits.applied(judged(parse, layers), task.title() == null ? 0 : task.title().claims());
    List<Quantity> quantities = new ArrayList<>();
    readings.forEach(some -> some.forEach(r -> quantities.add(quantity(own, r))));
    String headline = headline(own.text(), layout);
    // What a title says of time and place holds for the text, even where it has no figure.
    if (own.part() == Part.TEXT && !hasClaims(readings)) {
      return new PartReading(headline, null, quantities, List.of());
    }
    Scene scene = scene(task, layout, parse, times.all(), readings);
    return new PartReading(headline, scene, quantities, mentions.read(scene));
  }

  /** What heads a text, empty where nothing does. */
  static String headline(Text text, Layout layout) {
    Span head = layout.headline();
    return head == null ? "" : text.slice(head.begin(), head.end());
  }

  private Scene scene(
      PartTask task,
      Layout layout,
      Parse parse,
      List<TimeExpression> times,
      List<List<Reading>> readings) {
    PartText own = task.own();
    Scene title = task.title();
    TokenRange begin = range(own.tokens(), layout.headline());
    Scene.Headline headline = headline(own.tokens(), begin, title);
    return new Scene(
        task.document(),
        own.part(),
        own.text(),
        parse,
        own.sentences(),
        readings,
        marked(own, times, readings),
        title,
        nouns(headline),
        headline,
        new Timeline(
            pack.times,
            parse,
            times,
            begin,
            title == null ? null : title.timeline(),
            task.document().published()),
        hasClaims(readings) ? resolver(task, layout, parse, readings) : null,
        task.observer());
  }

  private static boolean hasClaims(List<List<Reading>> readings) {
    return readings.stream().anyMatch(MentionReader::hasClaims);
  }

  private PlaceResolver resolver(
      PartTask task, Layout layout, Parse parse, List<List<Reading>> readings) {
    PartText own = task.own();
    PlaceText text =
        new PlaceText(
            parse,
            own.places(),
            range(own.tokens(), layout.headline()),
            range(own.tokens(), layout.dateline()),
            claims(readings));
    PlaceBackground background =
        new PlaceBackground(
            own.part(),
            task.other().places(),
            pack.homes.of(task.document().source(), pack.vocabulary),
            task.document().published());
    return resolvers.of(text, background, task.observer());
  }

  /** The headline of a text: the title, else what stands at its begin. */
  private static Scene.Headline headline(Tokens tokens, TokenRange begin, Scene title) {
    Tokens above = title == null ? null : title.tokens();
    return above == null || above.count() == 0
        ? new Scene.Headline(tokens, begin)
        : new Scene.Headline(above, new TokenRange(0, above.count()));
  }

  /** The nouns of a headline. */
  private Set<String> nouns(Scene.Headline headline) {
    Set<String> nouns = new HashSet<>();
    for (int i = headline.range().begin(); i < headline.range().end(); i++) {
      long match = pack.syntax.nouns().match(headline.tokens(), i);
      if (match >= 0) {
        nouns.add(pack.syntax.nouns().meaning(match).form());
      }
    }
    return nouns;
  }

  /** The quantities of each sentence, those that are no claims with the reason. */
  private List<List<Reading>> judged(Parse parse, Layers layers) {
    List<List<Reading>> readings = new ArrayList<>(parse.sentences().size());
    for (int s = 0; s < parse.sentences().size(); s++) {
      List<Reading> kept = new ArrayList<>();
      List<Reading> all = pack.quantities.read(layers, parse.sentences().get(s));
      for (Reading reading : all) {
        kept.add(Articles.judged(parse, s, reading, all));
      }
      readings.add(pack.denials.judged(parse, s, kept));
    }
    return pack.quantities.headed(parse.tokens(), parse.sentences(), readings);
  }

  private static TokenRange range(Tokens tokens, Span span) {
    return span == null
        ? TokenRange.NONE
        : new TokenRange(tokens.at(span.begin()), tokens.at(span.end()));
  }

  private static Quantity quantity(PartText own, Reading reading) {
    return new Quantity(
        own.part(),
        own.text().original(reading.begin(), reading.end()),
        reading.type(),
        reading.amount(),
        reading.unit(),
        reading.reason(),
        reading.rules());
  }

  /** The first token of each figure that is a claim. */
  private static BitSet claims(List<List<Reading>> readings) {
    BitSet begins = new BitSet();
    for (List<Reading> some : readings) {
      for (Reading reading : some) {
        if (MentionReader.isClaim(reading)) {
          begins.set(reading.beginToken());
        }
      }
    }
    return begins;
  }

  private static Scene.Marked marked(
      PartText own, List<TimeExpression> times, List<List<Reading>> readings) {
    int count = own.tokens().count();
    BitSet inPlaces = new BitSet(count);
    for (PlaceMention place : own.places()) {
      inPlaces.set(place.beginToken(), place.endToken());
    }
    BitSet inTimes = new BitSet(count);
    times.forEach(time -> inTimes.set(time.beginToken(), time.endToken()));
    BitSet inQuantities = new BitSet(count);
    readings.forEach(some -> some.forEach(q -> inQuantities.set(q.beginToken(), q.endToken())));
    return Scene.Marked.of(inPlaces, inTimes, inQuantities);
  }
}
