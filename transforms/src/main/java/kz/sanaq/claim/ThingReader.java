package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.language.Feature;
import kz.sanaq.model.Unit;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Weigher;

/**
 * Reads what a figure is of: the noun that it counts, the thing that it measures, or what a figure
 * before it is of. One text, one reader: it keeps what it learned of its nouns. Not thread safe.
 */
final class ThingReader {
  private final ThingCandidates candidates;
  private final ClaimWords words;
  private final Weigher weigher;

  ThingReader(SyntaxWords syntax, ClaimWords words, Weigher weigher, IndicatorCatalogue catalogue) {
    this.candidates = new ThingCandidates(new ThingDescriber(syntax, words, catalogue));
    this.words = words;
    this.weigher = weigher;
  }

  /** What a figure is of. */
  Choice<Thing> read(Figure figure) {
    ReadFigure listed = ListWhole.of(figure, words.numbers);
    List<Candidate<Thing>> all = possible(figure, candidates.of(figure, listed));
    Choice<Thing> choice = ofWhole(figure, weigher.choose(all).among(Said::of));
    figure.scene().observer().chosen(weigher, choice);
    return listed == null ? choice : ofList(listed, choice);
  }

  /** What the figure is of that a list breaks down, for a row that names nothing else. */
  private static Choice<Thing> ofList(ReadFigure listed, Choice<Thing> choice) {
    Thing thing = choice.value();
    boolean same = thing.lastWord().equals(listed.thing().lastWord());
    boolean open = thing.antecedent() != null || thing.side().compareTo(Side.LAST) >= 0;
    List<Candidate<Thing>> all = new ArrayList<>(choice.candidates());
    for (int c = 0; (same || open) && c < all.size(); c++) {
      if (all.get(c).value().antecedent() == listed) {
        all.set(c, new Candidate<>(all.get(c).value().by(Thing.OF_LIST)));
        return new Choice<>(all, choice.scores(), c);
      }
    }
    return choice;
  }

  /** The candidates that what stands beside a figure leaves open; all where it leaves none. */
  private List<Candidate<Thing>> possible(Figure figure, List<Candidate<Thing>> all) {
    if (figure.told() != null) {
      return all;
    }
    Beside beside = Beside.of(figure, words);
    List<Candidate<Thing>> possible =
        all.stream().filter(candidate -> beside.leaves(candidate.value())).toList();
    return possible.isEmpty() ? all : possible;
  }

  /**
   * The same answer, taken from the whole where the figure says that it is a part of one: «олардың
   * 120-сы». Which figure before has the thing makes no difference to the answer, so that no weight
   * can learn it.
   */
  private Choice<Thing> ofWhole(Figure figure, Choice<Thing> choice) {
    if (!isPart(figure)) {
      return choice;
    }
    for (int c = 0; c < choice.candidates().size(); c++) {
      Thing thing = choice.candidates().get(c).value();
      if (thing.side() == ThingFeatures.Side.WHOLE
          && Said.of(thing).equals(Said.of(choice.value()))) {
        return new Choice<>(choice.candidates(), choice.scores(), c);
      }
    }
    return choice;
  }

  /** Whether a figure's ending or a word of its clause before it says so. */
  private boolean isPart(Figure figure) {
    if (Feature.POSSESSED_3.in(Math.max(0, figure.tokens().features(figure.end() - 1)))) {
      return true;
    }
    for (int i = figure.begin() - 1; i >= figure.clauseFrom(); i--) {
      if (words.partitives.match(figure.tokens(), i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** How likely a thing is right, in thousandths, wherever it was found. */
  static int sure(Choice<Thing> thing) {
    return thing.probabilityOf(Said::of);
  }

  /** What a thing says, wherever it was found. */
  private record Said(String object, Unit unit) {
    static Said of(Thing thing) {
      return new Said(thing.object(), thing.unit());
    }
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
