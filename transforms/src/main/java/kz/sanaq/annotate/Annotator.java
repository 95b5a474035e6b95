package kz.sanaq.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import kz.sanaq.claim.Articles;
import kz.sanaq.claim.ClaimWords;
import kz.sanaq.claim.MentionLimits;
import kz.sanaq.claim.MentionReader;
import kz.sanaq.claim.Scene;
import kz.sanaq.claim.Weights;
import kz.sanaq.document.Layout;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Spans;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Span;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numbers;
import kz.sanaq.place.Homes;
import kz.sanaq.place.PlaceBackground;
import kz.sanaq.place.PlaceMention;
import kz.sanaq.place.PlaceReader;
import kz.sanaq.place.PlaceResolvers;
import kz.sanaq.place.PlaceText;
import kz.sanaq.quantity.HeadedRows;
import kz.sanaq.quantity.Layers;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.quantity.Reading;
import kz.sanaq.sentence.Segmenter;
import kz.sanaq.syntax.Parse;
import kz.sanaq.syntax.Parser;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.time.TimeReader;
import kz.sanaq.time.Timeline;
import kz.sanaq.time.Times;
import kz.sanaq.weigher.Observer;

/**
 * Reads a whole document: sentences, quantities, mentions. The kernel's front door; pure, thread
 * safe and deterministic.
 *
 * <p>Example: of «Алматыда 1 620 адам жұмыспен қамтылды.» it gives one sentence, one quantity and
 * one mention: 1620 persons, {@code employment.persons_employed}, {@code KZ-75}, actual.
 */
public final class Annotator {
  private final Segmenter segmenter;
  private final LayoutReader layouts;
  private final NumberReader numbers;
  private final QuantityReader quantities;
  private final TimeReader periods;
  private final PlaceReader places;
  private final PlaceResolvers resolvers;
  private final Homes homes;
  private final Parser parser;
  private final MentionReader mentions;
  private final Vocabulary vocabulary;
  private final SyntaxWords syntax;
  private final ClaimWords words;
  private final IndicatorCatalogue catalogue;
  private final MentionLimits limits;

  /** Whose it is, where it is kept. */
  private record Pack(String language, IndicatorSource indicators) {}

  /** Loading takes a third of a second; a process uses one catalogue, seldom two. */
  private static final Map<Pack, Annotator> LOADED = new ConcurrentHashMap<>();

  /**
   * Loads the pack of a language and a catalogue anew, whatever was loaded before; {@link #of} is
   * for all who do not measure or test the loading.
   *
   * @param language ISO 639-1 code
   * @throws kz.sanaq.language.TableException where the pack or the catalogue has a mistake
   */
  public Annotator(String language, IndicatorSource indicators) {
    this(language, () -> IndicatorCatalogue.load(language, indicators));
  }

  private Annotator(String language, Callable<IndicatorCatalogue> indicators) {
    // What has tables or words of its own is loaded beside the rest, on another core.
    ForkJoinPool beside = ForkJoinPool.commonPool();
    ForkJoinTask<Segmenter> sentences = beside.submit(() -> Segmenter.of(language));
    ForkJoinTask<LayoutReader> layout = beside.submit(() -> LayoutReader.of(language));
    ForkJoinTask<IndicatorCatalogue> indexed = beside.submit(indicators);
    Loader loader = Loader.of(language);
    ForkJoinTask<Weights> weighed = beside.submit(() -> Weights.of(loader));
    numbers = new NumberReader(loader);
    quantities = new QuantityReader(loader, numbers);
    periods = new TimeReader(loader, numbers);
    places = new PlaceReader(loader);
    homes = new Homes(places, loader);
    syntax = new SyntaxWords(loader);
    words = new ClaimWords(loader);
    vocabulary = loader.freeze();
    segmenter = sentences.join();
    layouts = layout.join();
    parser = new Parser(syntax);
    catalogue = indexed.join();
    Weights weights = weighed.join();
    resolvers = new PlaceResolvers(places, weights.places());
    mentions = new MentionReader(syntax, words, quantities, weights, catalogue);
    limits = MentionLimits.USUAL;
  }

  private Annotator(
      Annotator other, PlaceResolvers resolvers, MentionReader mentions, MentionLimits limits) {
    segmenter = other.segmenter;
    layouts = other.layouts;
    numbers = other.numbers;
    quantities = other.quantities;
    periods = other.periods;
    places = other.places;
    this.resolvers = resolvers;
    homes = other.homes;
    parser = other.parser;
    vocabulary = other.vocabulary;
    syntax = other.syntax;
    words = other.words;
    catalogue = other.catalogue;
    this.mentions = mentions;
    this.limits = limits;
  }

  /** The same annotator with other weights: to learn, and to measure what was learned. */
  public Annotator with(Weights weights) {
    return new Annotator(
        this,
        resolvers.with(weights.places()),
        new MentionReader(syntax, words, quantities, weights, catalogue),
        limits);
  }

  /** The same annotator, which reads so many figures as claims. */
  public Annotator within(MentionLimits most) {
    return new Annotator(this, resolvers, mentions, most);
  }

  /** The annotator of a language pack and the catalogue that ships, loaded once. */
  public static Annotator of(String language) {
    return of(language, IndicatorSource.SHIPPED);
  }

  /**
   * The annotator of a language pack and a catalogue, loaded once.
   *
   * @param language ISO 639-1 code
   * @throws kz.sanaq.language.TableException where the pack or the catalogue has a mistake
   */
  public static Annotator of(String language, IndicatorSource indicators) {
    return LOADED.computeIfAbsent(
        new Pack(language, indicators),
        pack -> new Annotator(language, () -> IndicatorCatalogue.of(language, indicators)));
  }

  /** The sentences of title and text, in order. */
  public List<Sentence> segment(Document document) {
    return segment(Text.of(document.title()), Text.of(document.text()));
  }

  private List<Sentence> segment(Text title, Text text) {
    List<Sentence> sentences = new ArrayList<>();
    segment(Part.TITLE, title, sentences);
    segment(Part.TEXT, text, sentences);
    return sentences;
  }

  private void segment(Part part, Text text, List<Sentence> sentences) {
    int[] bounds = segmenter.segment(text);
    for (int i = 0; i < bounds.length; i += 2) {
      sentences.add(new Sentence(part, text.original(bounds[i], bounds[i + 1])));
    }
  }

  /** Everything in a document. */
  public Annotation annotate(Document document) {
    Text title = Text.of(document.title());
    Text text = Text.of(document.text());
    return annotate(document, title, text, segment(title, text), Observer.NONE);
  }

  /**
   * Everything in a document whose sentences are known.
   *
   * @param sentences what {@link #segment} gave for the same document
   */
  public Annotation annotate(Document document, List<Sentence> sentences) {
    return annotate(
        document, Text.of(document.title()), Text.of(document.text()), sentences, Observer.NONE);
  }

  /** Everything in a document, every choice on the way shown to an observer. */
  public Annotation annotate(Document document, Observer observer) {
    Text title = Text.of(document.title());
    Text text = Text.of(document.text());
    return annotate(document, title, text, segment(title, text), observer);
  }

  private Annotation annotate(
      Document document, Text title, Text text, List<Sentence> sentences, Observer observer) {
    Named body = new Named(text);
    Findings inTitle =
        read(document, Part.TITLE, new Named(title), sentences, null, body::places, observer);
    Findings inText =
        read(document, Part.TEXT, body, sentences, inTitle, inTitle::places, observer);
    List<Quantity> allQuantities = new ArrayList<>(inTitle.quantities());
    allQuantities.addAll(inText.quantities());
    List<Mention> allMentions = new ArrayList<>(inTitle.mentions());
    allMentions.addAll(inText.mentions());
    return new Annotation(
        headline(document, inText.headline()), sentences, allQuantities, allMentions);
  }

  /** The headline that {@link #annotate} finds, without reading the rest of the document. */
  public String headline(Document document) {
    Text text = Text.of(document.text());
    return headline(document, headline(text, layouts.read(text)));
  }

  private static String headline(Document document, String found) {
    return document.title().isBlank() ? found : document.title().strip();
  }

  private static String headline(Text text, Layout layout) {
    Span head = layout.headline();
    return head == null ? "" : text.slice(head.begin(), head.end());
  }

  private record Findings(
      String headline,
      Scene scene,
      List<PlaceMention> places,
      List<Quantity> quantities,
      List<Mention> mentions) {}

  private Findings read(
      Document document,
      Part part,
      Named named,
      List<Sentence> all,
      Findings title,
      Supplier<List<PlaceMention>> others,
      Observer observer) {
    Text text = named.text;
    Tokens tokens = named.tokens;
    List<Sentence> sentences = of(part, all);
    List<TokenRange> ranges = ranges(text, tokens, sentences);
    Layout layout = layouts.read(text);
    Parse parse = parser.parse(tokens, ranges);
    Numbers read = numbers.read(tokens, ranges);
    Times times = periods.read(read, document.published());
    Layers layers = new Layers(read, times, layout.contacts(), new Spans(layout.boilerplate()));
    List<List<Reading>> readings =
        limits.applied(judged(parse, layers), title == null ? 0 : title.scene().claims());
    List<Quantity> quantities = new ArrayList<>();
    readings.forEach(some -> some.forEach(r -> quantities.add(quantity(part, text, r))));
    // What a title says of time and place holds for the text, even where it has no figure.
    if (part == Part.TEXT && readings.stream().noneMatch(MentionReader::hasClaims)) {
      return new Findings(headline(text, layout), null, List.of(), quantities, List.of());
    }
    TokenRange headline = range(tokens, layout.headline());
    Scene scene =
        new Scene(
            document,
            part,
            text,
            parse,
            sentences,
            readings,
            marked(tokens, times.all(), named.places(), readings),
            title == null ? null : title.scene(),
            nouns(headline(tokens, orNone(headline), title)),
            headline(tokens, orNone(headline), title),
            new Timeline(
                periods,
                parse,
                times.all(),
                orNone(headline),
                title == null ? null : title.scene().timeline(),
                document.published()),
            resolvers.of(
                new PlaceText(
                    parse,
                    named.places(),
                    orNone(headline),
                    orNone(range(tokens, layout.dateline())),
                    claims(readings)),
                new PlaceBackground(
                    part,
                    others.get(),
                    homes.of(document.source(), vocabulary),
                    document.published()),
                observer),
            observer);
    return new Findings(
        headline(text, layout), scene, named.places(), quantities, mentions.read(scene));
  }

  /** The headline of a text: the title, else what stands at its begin. */
  private static Scene.Headline headline(Tokens tokens, TokenRange begin, Findings title) {
    Tokens above = title == null ? null : title.scene().tokens();
    return above == null || above.count() == 0
        ? new Scene.Headline(tokens, begin)
        : new Scene.Headline(above, new TokenRange(0, above.count()));
  }

  /** A text with its places, which the other text of the document asks for too. */
  private final class Named {
    private final Text text;
    private final Tokens tokens;
    private List<PlaceMention> found;

    Named(Text text) {
      this.text = text;
      this.tokens = Tokens.of(text, vocabulary);
    }

    /** Its places, read when they are first asked for. */
    List<PlaceMention> places() {
      if (found == null) {
        found = places.read(tokens);
      }
      return found;
    }
  }

  /** The nouns of a headline. */
  private Set<String> nouns(Scene.Headline headline) {
    Set<String> nouns = new HashSet<>();
    for (int i = headline.range().begin(); i < headline.range().end(); i++) {
      long match = syntax.nouns().match(headline.tokens(), i);
      if (match >= 0) {
        nouns.add(syntax.nouns().meaning(match).form());
      }
    }
    return nouns;
  }

  /** The quantities of each sentence, those that are no claims with the reason. */
  private List<List<Reading>> judged(Parse parse, Layers layers) {
    List<List<Reading>> readings = new ArrayList<>(parse.sentences().size());
    for (int s = 0; s < parse.sentences().size(); s++) {
      List<Reading> kept = new ArrayList<>();
      List<Reading> all = quantities.read(layers, parse.sentences().get(s));
      for (Reading reading : all) {
        kept.add(Articles.judged(parse, s, reading, all));
      }
      readings.add(kept);
    }
    return HeadedRows.read(parse.tokens(), parse.sentences(), readings);
  }

  private static List<Sentence> of(Part part, List<Sentence> all) {
    List<Sentence> own = new ArrayList<>(all.size());
    for (Sentence sentence : all) {
      if (sentence.part() == part) {
        own.add(sentence);
      }
    }
    return own;
  }

  /** Token ranges of sentences, from their offsets in the original. */
  private static List<TokenRange> ranges(Text text, Tokens tokens, List<Sentence> sentences) {
    List<TokenRange> ranges = new ArrayList<>(sentences.size());
    int token = 0;
    for (Sentence sentence : sentences) {
      int begin = tokenAt(text, tokens, token, sentence.span().begin());
      token = tokenAt(text, tokens, begin, sentence.span().end());
      ranges.add(new TokenRange(begin, token));
    }
    return ranges;
  }

  /** The first token from {@code from} on that begins at or after an offset of the original. */
  private static int tokenAt(Text text, Tokens tokens, int from, int offset) {
    int token = from;
    while (token < tokens.count() && text.originalBegin(tokens.begin(token)) < offset) {
      token++;
    }
    return token;
  }

  private static TokenRange range(Tokens tokens, Span span) {
    return span == null ? null : new TokenRange(tokens.at(span.begin()), tokens.at(span.end()));
  }

  private static TokenRange orNone(TokenRange range) {
    return range == null ? TokenRange.NONE : range;
  }

  private static Quantity quantity(Part part, Text text, Reading reading) {
    return new Quantity(
        part,
        text.original(reading.begin(), reading.end()),
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
      Tokens tokens,
      List<TimeExpression> times,
      List<PlaceMention> places,
      List<List<Reading>> readings) {
    BitSet inPlaces = new BitSet(tokens.count());
    places.forEach(place -> inPlaces.set(place.beginToken(), place.endToken()));
    BitSet inTimes = new BitSet(tokens.count());
    times.forEach(time -> inTimes.set(time.beginToken(), time.endToken()));
    BitSet inQuantities = new BitSet(tokens.count());
    readings.forEach(some -> some.forEach(q -> inQuantities.set(q.beginToken(), q.endToken())));
    return Scene.Marked.of(inPlaces, inTimes, inQuantities);
  }
}
