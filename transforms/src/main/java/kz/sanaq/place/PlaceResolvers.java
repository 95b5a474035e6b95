package kz.sanaq.place;

import kz.sanaq.language.Loader;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;

/** Makes the resolver of a text, with the words and weights of a language pack. Thread safe. */
public final class PlaceResolvers {
  private final PlaceWords words;
  private final Weigher weigher;

  /** Resolvers of the places that a reader finds, by the weights of a pack. */
  public PlaceResolvers(PlaceReader reader, Weigher weigher) {
    this(reader.words(new Regions()), weigher);
  }

  private PlaceResolvers(PlaceWords words, Weigher weigher) {
    this.words = words;
    this.weigher = weigher;
  }

  /** The weights of a pack. */
  public static Weigher weigher(Loader in) {
    return Weigher.of(PlaceFeatures.SPACE, in.table(PlaceTables.WEIGHTS));
  }

  /** The same with other weights. */
  public PlaceResolvers with(Weigher other) {
    return new PlaceResolvers(words, other);
  }

  /** The resolver of a text. */
  public PlaceResolver of(PlaceText text, PlaceBackground background, Observer observer) {
    Spots spots = new Spots(words.regions(), text, background);
    PlaceCandidates candidates = new PlaceCandidates(text, spots, background, words);
    return new PlaceResolver(candidates, weigher, observer);
  }
}
