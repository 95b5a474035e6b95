package kz.sanaq.claim;

import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.Sightings;

/** The catalogue's terms in the sentences of one text, each sentence read when it is asked for. */
final class IndicatorSights {
  private final IndicatorCatalogue catalogue;
  private final Scene scene;
  private final Sightings[] sentences;

  IndicatorSights(IndicatorCatalogue catalogue, Scene scene) {
    this.catalogue = catalogue;
    this.scene = scene;
    this.sentences = new Sightings[scene.ranges().size()];
  }

  /** The indicator of a figure in sentence {@code s}. */
  IndicatorCatalogue.Match match(
      int s, IndicatorCatalogue.Figure figure, int clauseBegin, int clauseEnd) {
    return catalogue.match(figure, clauseBegin, clauseEnd, in(s), s == 0 ? null : in(s - 1));
  }

  private Sightings in(int s) {
    if (sentences[s] == null) {
      sentences[s] = catalogue.sightings(scene.tokens(), scene.ranges().get(s).begin(), scene.ranges().get(s).end());
    }
    return sentences[s];
  }
}
