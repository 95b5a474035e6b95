package kz.sanaq.place;

/**
 * Where an outlet is at home.
 *
 * @param region its region, or the country for a national one; empty if unknown
 * @param governed the district or town that it is a body of («Шиелі ауданының әкімдігі»), in
 *     dictionary form; empty for any other outlet
 * @param named the district or town that its name but begins with («Жалағаш жаршысы»); empty where
 *     it does not, or where two have the name
 */
public record Home(String region, String governed, String named) {
  /** Nothing is known. */
  public static final Home UNKNOWN = new Home("");

  /** A region of which no district is named. */
  Home(String region) {
    this(region, "", "");
  }

  /** The district or town that words as «аудан» may mean; empty for none. */
  String district() {
    return governed.isEmpty() ? named : governed;
  }
}
