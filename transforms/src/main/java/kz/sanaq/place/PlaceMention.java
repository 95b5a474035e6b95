package kz.sanaq.place;

import java.util.List;

/**
 * A place that a text names, or a word that points to one.
 *
 * @param beginToken first token
 * @param endToken token after the last
 * @param kind what is named
 * @param codes codes of the regions (today's) or countries it can lie in, one when sure; empty for
 *     an anaphora, which only the context resolves
 * @param district dictionary form of the district or town, empty where none is named
 * @param strength how well it tells where a figure holds
 * @param pointer what an anaphora points to, {@link Pointer#NONE} for a name
 * @param group first token of the list of names that it stands in; its own where it stands alone
 */
public record PlaceMention(
    int beginToken,
    int endToken,
    PlaceType kind,
    List<String> codes,
    String district,
    Strength strength,
    Pointer pointer,
    int group) {
  /** What is named. */
  public enum PlaceType {
    REGION,
    /** A city of republican significance. */
    CITY,
    /** A smaller town or settlement. */
    TOWN,
    DISTRICT,
    COUNTRY,
    HOME_COUNTRY,
    /** A word that points to a place: «облыста». */
    ANAPHORA
  }

  /** How well a mention tells where a figure holds, weakest first. */
  public enum Strength {
    /** Says at most what the text is about: a landmark, an office, where something goes to. */
    FAINT,
    /** Holds where nothing stronger stands in the sentence. */
    WEAK,
    STRONG
  }

  /** What an anaphora points to. */
  public enum Pointer {
    NONE,
    CITY,
    REGION,
    DISTRICT,
    /** The region or city that the text is about. */
    ANY,
    /** The country that the text is about. */
    COUNTRY,
    /** The place named last, of whatever sort: «онда». */
    THERE,
    /** The word always means the same place. */
    FIXED
  }

  public PlaceMention {
    codes = List.copyOf(codes);
  }

  PlaceMention in(int list, Strength common) {
    return new PlaceMention(beginToken, endToken, kind, codes, district, common, pointer, list);
  }

  /** Whether a district or town is named with the word for it: «Аягөз ауданы», not «Аягөз». */
  boolean isInFull() {
    return !district.isEmpty() && endToken - beginToken >= district.split(" ").length;
  }

  /** Whether it is the home country, by name or by a word that always means it. */
  boolean isHome() {
    return kind == PlaceType.HOME_COUNTRY
        || (pointer == Pointer.FIXED && Regions.HOME.equals(codes.get(0)));
  }
}
