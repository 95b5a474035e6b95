package kz.sanaq.claim;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Unit;
import kz.sanaq.quantity.Reading;

/** Tells by the case of a figure whether it is the step of a change: «12%-ға», «41 адамға». */
final class Steps {
  /** The unit of «2 есе». */
  static final String TIMES = "times";

  private Steps() {}

  /** Whether it is told in parts of what it was before. */
  static boolean isRelative(Reading q) {
    return isRelative(q.unit());
  }

  /** Whether a unit is one of parts of a whole. */
  static boolean isRelative(Unit unit) {
    return isRelative(unit.code());
  }

  private static boolean isRelative(String unit) {
    return switch (unit) {
      case "percent", "percentage_point", TIMES -> true;
      default -> false;
    };
  }

  /** Whether it is «2 есе» and begins at a token; not so where it is null. */
  static boolean isTimesAt(Reading q, int token) {
    return q != null && q.beginToken() == token && q.unit().equals(TIMES);
  }

  /** Whether it is a part of a whole: «30%-ы». */
  static boolean isPart(Tokens tokens, Reading q) {
    return tokens.has(q.endToken() - 1, Feature.POSSESSED_3);
  }

  /** Whether its span says «-ға». */
  static boolean hasDative(Tokens tokens, Reading q) {
    for (int i = q.beginToken(); i < q.endToken(); i++) {
      if (tokens.has(i, Feature.DATIVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is the step of a change: it or the noun after it says «-ға».
   *
   * @param at token of the word that says which way the change goes
   */
  static boolean isBy(Tokens tokens, Reading q, int at) {
    boolean noun =
        at == q.endToken() + 1
            && Feature.DATIVE.in(tokens.formFeatures(WordClass.NOUN, at - 1))
            && !Feature.POSSESSED_3.in(tokens.formFeatures(WordClass.NOUN, at - 1));
    return hasDative(tokens, q) || noun;
  }
}
