package kz.sanaq.place;

import kz.sanaq.place.PlaceMention.Kind;
import kz.sanaq.place.PlaceMention.Strength;

/**
 * A mention with the place that it stands for in its text.
 *
 * @param mention as it was read
 * @param sentence number of its sentence, -1 where it is in none
 * @param code today's region or the country; empty where the text does not tell
 * @param district dictionary form, empty where none is named
 * @param inHeadline whether it stands in title or headline
 */
record Spot(PlaceMention mention, int sentence, String code, String district, boolean inHeadline) {
  boolean isKnown() {
    return !code.isEmpty();
  }

  /** Whether it lies in a region of the home country. */
  boolean isRegional() {
    return isKnown() && code.startsWith(Regions.HOME) && !code.equals(Regions.HOME);
  }

  boolean isHome() {
    return code.equals(Regions.HOME);
  }

  boolean isAbroad() {
    return isKnown() && !code.startsWith(Regions.HOME) && !isWorld();
  }

  boolean atLeast(Strength strength) {
    return mention.strength().compareTo(strength) >= 0;
  }

  boolean isWorld() {
    return code.equals(Regions.WORLD);
  }

  boolean isAnaphora() {
    return mention.kind() == Kind.ANAPHORA;
  }
}
