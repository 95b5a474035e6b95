package kz.sanaq.annotate;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import kz.sanaq.claim.ClaimWords;
import kz.sanaq.claim.Denials;
import kz.sanaq.claim.MentionReader;
import kz.sanaq.claim.Weights;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.number.NumberReader;
import kz.sanaq.place.Homes;
import kz.sanaq.place.PlaceReader;
import kz.sanaq.place.PlaceResolvers;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.sentence.Segmenter;
import kz.sanaq.syntax.Parser;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.time.TimeReader;

/** The readers of one language pack and one catalogue, with the weights that ship. */
final class PackReaders {
  final Segmenter segmenter;
  final LayoutReader layouts;
  final NumberReader numbers;
  final QuantityReader quantities;
  final TimeReader times;
  final PlaceReader places;
  final Homes homes;
  final Parser parser;
  final Vocabulary vocabulary;
  final SyntaxWords syntax;
  final Denials denials;
  final PlaceResolvers resolvers;
  final MentionReader mentions;
  private final ClaimWords words;
  private final IndicatorCatalogue catalogue;

  /**
   * Loads them. What has tables or words of its own is loaded beside the rest, on another core.
   *
   * @param language ISO 639-1 code
   * @param indicators gives the catalogue
   * @throws kz.sanaq.language.TableException where the pack or the catalogue has a mistake
   */
  PackReaders(String language, Callable<IndicatorCatalogue> indicators) {
    ForkJoinPool beside = ForkJoinPool.commonPool();
    ForkJoinTask<Segmenter> sentences = beside.submit(() -> Segmenter.of(language));
    ForkJoinTask<LayoutReader> layout = beside.submit(() -> LayoutReader.of(language));
    ForkJoinTask<IndicatorCatalogue> indexed = beside.submit(indicators);
    Loader loader = Loader.of(language);
    ForkJoinTask<Weights> weighed = beside.submit(() -> Weights.of(loader));
    numbers = new NumberReader(loader);
    quantities = new QuantityReader(loader, numbers);
    times = new TimeReader(loader, numbers);
    places = new PlaceReader(loader);
    homes = new Homes(places, loader);
    syntax = new SyntaxWords(loader);
    words = new ClaimWords(loader);
    denials = new Denials(loader, syntax);
    vocabulary = loader.freeze();
    segmenter = sentences.join();
    layouts = layout.join();
    parser = new Parser(syntax);
    catalogue = indexed.join();
    Weights weights = weighed.join();
    resolvers = new PlaceResolvers(places, weights.places());
    mentions = mentions(weights);
  }

  /** The reader of mentions that decides by other weights. */
  MentionReader mentions(Weights weights) {
    return new MentionReader(syntax, words, quantities, weights, catalogue);
  }
}
