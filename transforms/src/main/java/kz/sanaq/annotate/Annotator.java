package kz.sanaq.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.annotate.PartReader.PartReading;
import kz.sanaq.annotate.PartReader.PartTask;
import kz.sanaq.claim.MentionLimits;
import kz.sanaq.claim.Weights;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.language.Lines;
import kz.sanaq.language.Text;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Span;
import kz.sanaq.weigher.Observer;

/**
 * Reads a whole document: sentences, quantities, mentions. The kernel's front door; pure, thread
 * safe and deterministic.
 *
 * <p>Example: of «Алматыда 1 620 адам жұмыспен қамтылды.» it gives one sentence, one quantity and
 * one mention: 1620 persons, {@code employment.persons_employed}, {@code KZ-75}, actual.
 */
public final class Annotator {
  private final PackReaders pack;
  private final PartReader reader;

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
    pack = new PackReaders(language, indicators);
    reader = new PartReader(pack, pack.resolvers, pack.mentions, MentionLimits.USUAL);
  }

  private Annotator(PackReaders pack, PartReader reader) {
    this.pack = pack;
    this.reader = reader;
  }

  /** The same annotator with other weights: to learn, and to measure what was learned. */
  public Annotator with(Weights weights) {
    return new Annotator(
        pack, reader.with(pack.resolvers.with(weights.places()), pack.mentions(weights)));
  }

  /** The same annotator, which reads so many figures as claims. */
  public Annotator within(MentionLimits most) {
    return new Annotator(pack, reader.within(most));
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
    int[] bounds = pack.segmenter.segment(text);
    int afterDate = part == Part.TEXT ? pack.layouts.afterDate(text) : -1;
    for (int i = 0; i < bounds.length; i += 2) {
      int begin = bounds[i];
      // A date that a page puts before the text is no part of its first sentence.
      if (begin < afterDate && afterDate < bounds[i + 1]) {
        Span date = Lines.trimmed(text, begin, afterDate);
        sentences.add(new Sentence(part, text.original(date.begin(), date.end())));
        begin = afterDate;
      }
      sentences.add(new Sentence(part, text.original(begin, bounds[i + 1])));
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
    PartText head = new PartText(pack, Part.TITLE, title, sentences);
    PartText body = new PartText(pack, Part.TEXT, text, sentences);
    PartReading inTitle = reader.read(new PartTask(document, head, body, null, observer));
    PartReading inText = reader.read(new PartTask(document, body, head, inTitle.scene(), observer));
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
    return headline(document, PartReader.headline(text, pack.layouts.read(text)));
  }

  private static String headline(Document document, String found) {
    return document.title().isBlank() ? found : document.title().strip();
  }
}
