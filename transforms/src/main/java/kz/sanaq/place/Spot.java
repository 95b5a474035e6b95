package kz.sanaq.place;

import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceMention.Strength;

/**
 * A mention with the place that it stands for in its text.
 *
 * @param mention as it was read
 * @param sentence number of its sentence, -1 where it is in none
 * @param number of it among those of its text
 * @param code the region valid on the day of publication, or the country; {@link #SEVERAL} for a
 *     list of places; empty where the text does not say it
 * @param today the region of today
 * @param district dictionary form, empty where none is named
 */
record Spot(
    PlaceMention mention, int sentence, int number, String code, String today, String district) {
  /** Stands for the code of several regions at once. */
  static final String SEVERAL = "*";

  boolean isKnown() {
    return !code.isEmpty();
  }

  /** Whether it lies in a region of the home country. */
  boolean isRegional() {
    return code.length() > Regions.HOME.length() && code.startsWith(Regions.HOME);
  }

  boolean isHome() {
    return code.equals(Regions.HOME);
  }

  boolean isSeveral() {
    return code.equals(SEVERAL);
  }

  boolean isWorld() {
    return code.equals(Regions.WORLD);
  }

  /** Whether it is a word that points to a place that the text has to name elsewhere. */
  boolean isPointer() {
    return mention.pointer() != Pointer.NONE && mention.pointer() != Pointer.FIXED;
  }

  boolean isFaint() {
    return mention.strength() == Strength.FAINT;
  }

  /** Whether it is a city or town. */
  boolean isCity() {
    return mention.kind() == PlaceType.CITY
        || mention.kind() == PlaceType.TOWN
        || (mention.pointer() == Pointer.FIXED && isRegional());
  }

  int begin() {
    return mention.beginToken();
  }

  int end() {
    return mention.endToken();
  }
}
