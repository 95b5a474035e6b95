package kz.sanaq.claim;

import kz.sanaq.model.Unit;
import kz.sanaq.syntax.Noun;

/**
 * What a figure may be of.
 *
 * @param object dictionary form of what is counted or measured, empty where nothing says it
 * @param unit what it is counted or measured in
 * @param noun its head as the tables have it, null where they have not
 * @param side where it stands, seen from the figure
 * @param begin first token that names it
 * @param end token after the last that names it; the same as the first where none does
 * @param antecedent the figure that it is taken from, null where the words around name it
 * @param rule what says so
 */
public record Thing(
    String object,
    Unit unit,
    Noun noun,
    ThingFeatures.Side side,
    int begin,
    int end,
    ReadFigure antecedent,
    String rule) {
  /** The rule of what a row is of by the figure that its list breaks down. */
  static final String OF_LIST = "thing-of-list";

  /** The same by another rule. */
  Thing by(String other) {
    return new Thing(object, unit, noun, side, begin, end, antecedent, other);
  }

  /** Whether it is that of the figure that a list breaks down. */
  boolean isOfList() {
    return rule.equals(OF_LIST);
  }

  /** The last word of its name in dictionary form, as far as the tables know it; or empty. */
  public String lastWord() {
    return lastWord(object, noun);
  }

  /** The same of a thing with a name and a head, null where no table has it. */
  static String lastWord(String object, Noun noun) {
    String word = lastWord(object);
    if (noun == null || object.equals(noun.form())) {
      return word;
    }
    String known = lastWord(noun.form());
    return !known.isEmpty() && word.startsWith(known) ? known : word;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether words of the figure's own sentence name it. */
  boolean isNamed() {
    return end > begin && antecedent == null;
  }
}
