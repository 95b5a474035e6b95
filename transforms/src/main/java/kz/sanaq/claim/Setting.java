package kz.sanaq.claim;

import kz.sanaq.claim.DatingFeatures.Ago;
import kz.sanaq.claim.DatingFeatures.Many;
import kz.sanaq.claim.DatingFeatures.Own;
import kz.sanaq.claim.Predication.Mood;
import kz.sanaq.model.Measure;
import kz.sanaq.syntax.Segments;
import kz.sanaq.time.Carried;
import kz.sanaq.time.Timeline;

/**
 * What stands around a figure whatever time it speaks of.
 *
 * @param figure the figure
 * @param thing what it is of
 * @param event what happens to that
 * @param name the indicator that it is filed under
 * @param delta whether it is a change
 * @param mood the tense of its verb
 * @param previous the figure before it that stands in a bracket, or outside, as it does; or null
 * @param host the last figure outside, where this one stands in a bracket; or null
 * @param own which times its sentence has
 */
record Setting(
    Figure figure,
    Thing thing,
    Event event,
    Name name,
    boolean delta,
    Mood mood,
    ReadFigure previous,
    ReadFigure host,
    Own own) {
  /** How many figures back one is looked for. */
  private static final int REACH = 8;

  private static final int SOME = 6;

  static Setting of(Known known) {
    Figure figure = known.figure();
    boolean inside = figure.isInBracket();
    return new Setting(
        figure,
        known.thing(),
        known.event(),
        known.name(),
        known.change().measure() == Measure.DELTA,
        known.verbs().mood(),
        last(figure, inside),
        inside ? last(figure, false) : null,
        DatingCandidates.own(figure));
  }

  private static ReadFigure last(Figure figure, boolean inside) {
    Segments segments = figure.scene().parse().segments();
    return figure.before().last(REACH, read -> segments.bracket(read.begin()) >= 0 == inside);
  }

  Timeline timeline() {
    return figure.scene().timeline();
  }

  /** What the sentences before hand to the figure's. */
  Carried carried() {
    return timeline().carried(figure.sentence());
  }

  /** How many sentences before the figure's another stands. */
  Ago since(ReadFigure read) {
    return ago(figure.sentence() - read.sentence());
  }

  static Ago ago(int sentences) {
    return switch (sentences) {
      case 0 -> Ago.SAME;
      case 1 -> Ago.ONE;
      case 2 -> Ago.TWO;
      case 3 -> Ago.THREE;
      default -> sentences <= SOME ? Ago.SOME : Ago.MANY;
    };
  }

  static Many many(int count) {
    return switch (count) {
      case 0 -> Many.NONE;
      case 1 -> Many.ONE;
      case 2 -> Many.TWO;
      default -> Many.MORE;
    };
  }
}
