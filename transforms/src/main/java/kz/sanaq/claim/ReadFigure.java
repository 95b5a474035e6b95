package kz.sanaq.claim;

import kz.sanaq.model.Mention;

/**
 * A figure after it was read, for those that come after it in its text.
 *
 * @param sentence number of its sentence
 * @param begin first token of the quantity
 * @param end token after the quantity
 * @param isLabelled whether a dash or colon stands right before it
 * @param thing what it is of
 * @param event what happens to it
 * @param name the indicator that it is filed under
 * @param mood the tense of its verb
 * @param dating which time it speaks of
 * @param mention what it became
 */
public record ReadFigure(
    int sentence,
    int begin,
    int end,
    boolean isLabelled,
    Thing thing,
    Event event,
    Name name,
    Predication.Mood mood,
    Dating dating,
    Mention mention) {
  static ReadFigure of(Known known, Dating dating, Mention mention) {
    Figure figure = known.figure();
    return new ReadFigure(
        figure.sentence(),
        figure.begin(),
        figure.end(),
        figure.isLabelled(),
        known.thing(),
        known.event(),
        known.name(),
        known.verbs().mood(),
        dating,
        mention);
  }
}
