package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.document.Layout;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Reason;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Span;
import kz.sanaq.period.PeriodReader;
import kz.sanaq.period.PeriodResolver;
import kz.sanaq.period.TimeExpression;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.quantity.Reading;
import kz.sanaq.region.PlaceMention;
import kz.sanaq.region.PlaceReader;
import kz.sanaq.region.PlaceResolver;
import kz.sanaq.region.Regions;
import kz.sanaq.sentence.Segmenter;

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
  private final QuantityReader quantities;
  private final PeriodReader periods;
  private final PlaceReader places;
  private final Regions regions = new Regions();
  private final MentionReader mentions;
  private final Vocabulary vocabulary;

  private Annotator(String language, IndicatorSource indicators) {
    Loader loader = Loader.of(language);
    segmenter = Segmenter.of(language);
    layouts = LayoutReader.of(language);
    quantities = new QuantityReader(loader);
    periods = new PeriodReader(loader);
    places = new PlaceReader(loader);
    mentions =
        new MentionReader(
            new ClaimWords(loader),
            new PersonEndings(loader),
            quantities,
            IndicatorCatalogue.of(language, indicators));
    vocabulary = loader.freeze();
  }

  /** Loading takes most of a second; a process uses one catalogue, seldom two. */
  private static final Map<IndicatorSource, Annotator> KAZAKH = new ConcurrentHashMap<>();

  /** The annotator of the Kazakh language pack and the catalogue that ships, loaded once. */
  public static Annotator kazakh() {
    return kazakh(IndicatorSource.SHIPPED);
  }

  /**
   * The annotator of the Kazakh language pack and a catalogue, loaded once.
   *
   * @throws kz.sanaq.language.TableException where the catalogue has a mistake
   */
  public static Annotator kazakh(IndicatorSource indicators) {
    return KAZAKH.computeIfAbsent(indicators, source -> new Annotator("kk", source));
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
    return annotate(document, title, text, segment(title, text));
  }

  /**
   * Everything in a document whose sentences are known.
   *
   * @param sentences what {@link #segment} gave for the same document
   */
  public Annotation annotate(Document document, List<Sentence> sentences) {
    return annotate(document, Text.of(document.title()), Text.of(document.text()), sentences);
  }

  private Annotation annotate(Document document, Text title, Text text, List<Sentence> sentences) {
    Findings inTitle = read(document, Part.TITLE, title, sentences, null);
    Findings inText = read(document, Part.TEXT, text, sentences, inTitle);
    List<Quantity> allQuantities = new ArrayList<>(inTitle.quantities());
    allQuantities.addAll(inText.quantities());
    List<Mention> allMentions = new ArrayList<>(inTitle.mentions());
    allMentions.addAll(inText.mentions());
    return new Annotation(
        document.title().isBlank() ? inText.headline() : document.title().strip(),
        sentences,
        allQuantities,
        allMentions);
  }

  private record Findings(
      String headline,
      Scene scene,
      List<PlaceMention> places,
      List<Quantity> quantities,
      List<Mention> mentions) {}

  private Findings read(
      Document document, Part part, Text text, List<Sentence> all, Findings title) {
    Tokens tokens = Tokens.of(text, vocabulary);
    List<Sentence> sentences = all.stream().filter(s -> s.part() == part).toList();
    int[] begins = new int[sentences.size()];
    int[] ends = new int[sentences.size()];
    bounds(text, tokens, sentences, begins, ends);
    Layout layout = layouts.read(text);
    List<TimeExpression> times = periods.read(tokens, document.published());
    List<PlaceMention> named = places.read(tokens);
    List<List<Reading>> readings = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    Exclusions exclusions = new Exclusions(layout, times);
    for (int s = 0; s < begins.length; s++) {
      List<Reading> kept = new ArrayList<>();
      for (Reading reading : this.quantities.read(tokens, begins[s], ends[s])) {
        Reading judged = exclusions.judged(reading);
        if (judged.reason() == null && mentions.isArticle(tokens, judged, ends[s])) {
          judged = judged.leftOut(Reason.PRONOUN, "article");
        }
        kept.add(judged);
        quantities.add(quantity(part, text, judged));
      }
      readings.add(kept);
    }
    int[] headline = range(tokens, layout.headline());
    Scene scene =
        new Scene(
            document,
            part,
            text,
            tokens,
            sentences,
            begins,
            ends,
            readings,
            asides(tokens, times, named),
            new PeriodResolver(
                periods,
                tokens,
                times,
                ranges(begins, ends),
                headline == null ? null : new TokenRange(headline[0], headline[1]),
                title == null || title.scene() == null ? null : title.scene().periods().reporting(),
                document.published()),
            new PlaceResolver(
                regions,
                tokens,
                named,
                begins,
                placeRange(headline),
                placeRange(range(tokens, layout.dateline())),
                title == null ? List.of() : title.places(),
                document.published()));
    Span head = layout.headline();
    return new Findings(
        head == null ? "" : text.slice(head.begin(), head.end()),
        scene,
        named,
        quantities,
        mentions.read(scene));
  }

  /** Token ranges of sentences, from their offsets in the original. */
  private static void bounds(
      Text text, Tokens tokens, List<Sentence> sentences, int[] begins, int[] ends) {
    int token = 0;
    for (int s = 0; s < begins.length; s++) {
      Span span = sentences.get(s).span();
      while (token < tokens.count() && text.originalBegin(tokens.begin(token)) < span.begin()) {
        token++;
      }
      begins[s] = token;
      while (token < tokens.count() && text.originalBegin(tokens.begin(token)) < span.end()) {
        token++;
      }
      ends[s] = token;
    }
  }

  private static TokenRange placeRange(int[] range) {
    return range == null ? TokenRange.NONE : new TokenRange(range[0], range[1]);
  }

  private static int[] range(Tokens tokens, Span span) {
    return span == null ? null : new int[] {tokens.at(span.begin()), tokens.at(span.end())};
  }

  private static List<TokenRange> ranges(int[] begins, int[] ends) {
    List<TokenRange> ranges = new ArrayList<>(begins.length);
    for (int i = 0; i < begins.length; i++) {
      ranges.add(new TokenRange(begins[i], ends[i]));
    }
    return ranges;
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

  private static BitSet asides(
      Tokens tokens, List<TimeExpression> times, List<PlaceMention> places) {
    BitSet asides = new BitSet(tokens.count());
    times.forEach(time -> asides.set(time.beginToken(), time.endToken()));
    places.forEach(place -> asides.set(place.beginToken(), place.endToken()));
    return asides;
  }
}
