package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Weigher;

/**
 * Reads what a figure is of: the noun that it counts, the thing that it measures, or what a figure
 * before it is of.
 */
final class ThingReader {
  private final ThingCandidates candidates;
  private final ClaimWords words;
  private final Weigher weigher;

  ThingReader(SyntaxWords syntax, ClaimWords words, Weigher weigher, IndicatorCatalogue catalogue) {
    ThingDescriber describer = new ThingDescriber(syntax, words, catalogue);
    this.candidates = new ThingCandidates(describer, new Antecedents(describer));
    this.words = words;
    this.weigher = weigher;
  }

  /** What a figure is of. */
  Choice<Thing> read(Figure figure) {
    List<Candidate<Thing>> all = new ArrayList<>(candidates.of(figure));
    Choice<Thing> choice = weigher.choose(all);
    figure.scene().observer().chosen(weigher.space(), choice);
    return choice;
  }

  /** Whether what is measured is a rate or a share itself: percents of it are levels. */
  boolean isRate(Figure figure, Thing thing) {
    for (int i = thing.begin(); i < thing.end(); i++) {
      Measured measured = words.measured.single(figure.tokens(), i);
      if (measured != null && measured.isRate()) {
        return true;
      }
    }
    return false;
  }
}
