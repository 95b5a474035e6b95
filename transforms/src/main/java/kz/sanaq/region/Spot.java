package kz.sanaq.region;

import kz.sanaq.region.PlaceMention.Kind;
import kz.sanaq.region.PlaceMention.Strength;

/**
 * A mention with the place that it stands for in its text.
 *
 * @param mention as it was read
 * @param sentence number of its sentence, -1 where it is in none
 * @param code today's region or the country; empty where the text does not tell
 * @param district dictionary form, empty where none is named
 */
record Spot(PlaceMention mention, int sentence, String code, String district) {
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
    return isKnown() && !code.startsWith(Regions.HOME);
  }

  boolean atLeast(Strength strength) {
    return mention.strength().compareTo(strength) >= 0;
  }

  boolean isAnaphora() {
    return mention.kind() == Kind.ANAPHORA;
  }
}
