package kz.sanaq.place;

import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;

/**
 * Says where the figures of one text hold: of all places that the text allows, the one that weighs
 * most. One instance a text; not thread safe.
 */
public final class PlaceResolver {
  private final PlaceCandidates candidates;
  private final Weigher weigher;
  private final Observer observer;

  PlaceResolver(PlaceCandidates candidates, Weigher weigher, Observer observer) {
    this.candidates = candidates;
    this.weigher = weigher;
    this.observer = observer;
  }

  /** Where a figure holds, and what says so. */
  public Choice<PlaceChoice> resolve(PlacedFigure figure) {
    Choice<PlaceChoice> choice = weigher.choose(candidates.of(figure));
    observer.chosen(weigher, choice);
    return choice;
  }
}
