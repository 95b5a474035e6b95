package kz.sanaq.place;

import kz.sanaq.language.Loader;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;

/** Makes the resolver of a text, with the words and weights of a language pack. Thread safe. */
public final class PlaceResolvers {
  private final PlaceWords words;
  private final Weigher weigher;

  /** Reads the weights of a pack whose places a reader finds. */
  public PlaceResolvers(PlaceReader reader, Loader in) {
    this.words = reader.words(new Regions());
    this.weigher = Weigher.of(PlaceFeatures.SPACE, in.table(PlaceTables.WEIGHTS));
  }

  /** The resolver of a text. */
  public PlaceResolver of(PlaceText text, PlaceBackground background, Observer observer) {
    Spots spots = new Spots(words.regions(), text, background);
    PlaceCandidates candidates = new PlaceCandidates(text, spots, background, words);
    return new PlaceResolver(candidates, weigher, observer);
  }
}
