package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.sanaq.document.Layout;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
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
import kz.sanaq.period.TokenRange;
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

  private Annotator(String language) {
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
            new IndicatorCatalogue(loader));
    vocabulary = loader.freeze();
  }

  private static final class Kazakh {
    static final Annotator ANNOTATOR = new Annotator("kk");
  }

  /** The annotator of the Kazakh language pack and the catalogue that ships, loaded once. */
  public static Annotator kazakh() {
    return Kazakh.ANNOTATOR;
  }

  /** The sentences of title and text, in order. */
  public List<Sentence> segment(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    segment(Part.TITLE, document.title(), sentences);
    segment(Part.TEXT, document.text(), sentences);
    return sentences;
  }

  private void segment(Part part, String original, List<Sentence> sentences) {
    Text text = Text.of(original);
    int[] bounds = segmenter.segment(text);
    for (int i = 0; i < bounds.length; i += 2) {
      sentences.add(new Sentence(part, text.original(bounds[i], bounds[i + 1])));
    }
  }

  /** Everything in a document. */
  public Annotation annotate(Document document) {
    return annotate(document, segment(document));
  }

  /**
   * Everything in a document whose sentences are known.
   *
   * @param sentences what {@link #segment} gave for the same document
   */
  public Annotation annotate(Document document, List<Sentence> sentences) {
    Findings title = read(document, Part.TITLE, document.title(), sentences, null);
    Findings text = read(document, Part.TEXT, document.text(), sentences, title);
    List<Quantity> allQuantities = new ArrayList<>(title.quantities());
    allQuantities.addAll(text.quantities());
    List<Mention> allMentions = new ArrayList<>(title.mentions());
    allMentions.addAll(text.mentions());
    return new Annotation(
        headline(document, text.headline()),
        sentences,
        allQuantities,
        allMentions);
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
      Document document, Part part, String original, List<Sentence> all, Findings title) {
    Text text = Text.of(original);
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
    for (int s = 0; s < begins.length; s++) {
      List<Reading> kept = new ArrayList<>();
      for (Reading reading : this.quantities.read(tokens, begins[s], ends[s])) {
        Reading judged = judged(reading, layout, times);
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
    return new Findings(
        headline(text, layout),
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
      while (token < tokens.count() && originalBegin(text, tokens, token) < span.begin()) {
        token++;
      }
      begins[s] = token;
      while (token < tokens.count() && originalBegin(text, tokens, token) < span.end()) {
        token++;
      }
      ends[s] = token;
    }
  }

  private static int originalBegin(Text text, Tokens tokens, int token) {
    return text.original(tokens.begin(token), tokens.end(token)).begin();
  }

  private static PlaceResolver.Range placeRange(int[] range) {
    return range == null ? PlaceResolver.Range.NONE : new PlaceResolver.Range(range[0], range[1]);
  }

  private static int[] range(Tokens tokens, Span span) {
    return span == null ? null : new int[] {tokens.at(span.begin()), tokens.at(span.end())};
  }

  /** Leaves out what stands in the furniture of the page or in a time expression. */
  private static Reading judged(Reading reading, Layout layout, List<TimeExpression> times) {
    Span span = new Span(reading.begin(), reading.end());
    if (layout.boilerplate().stream().anyMatch(span::overlaps)) {
      return reading.leftOut(Reason.BOILERPLATE, "boilerplate");
    }
    if (layout.contacts().stream().anyMatch(span::overlaps)) {
      return reading.leftOut(Reason.CONTACT, "contact-block");
    }
    if (reading.reason() != null || !reading.unit().isEmpty()) {
      return reading;
    }
    for (TimeExpression time : times) {
      if (time.beginToken() < reading.endToken() && reading.beginToken() < time.endToken()) {
        return reading.leftOut(reason(time), "time-expression");
      }
    }
    return reading;
  }

  private static Reason reason(TimeExpression time) {
    return switch (time.kind()) {
      case DURATION -> Reason.DURATION;
      case AGE -> Reason.AGE;
      default -> Reason.DATE;
    };
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
