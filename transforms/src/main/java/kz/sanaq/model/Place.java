package kz.sanaq.model;

import java.util.Objects;

/**
 * Where a figure holds.
 *
 * @param region ISO 3166-2:KZ, {@code KZ} for the country, ISO 3166-1 for abroad, empty if unknown;
 *     valid on the publication date
 * @param regionToday the region that the place lies in today (after later splits)
 * @param district district or town inside the region, dictionary form, empty where none is named
 * @param source where the region comes from
 */
public record Place(String region, String regionToday, String district, RegionSource source) {
  /** The code of the country itself. */
  public static final String HOME = "KZ";

  /** No place known. */
  public static final Place UNKNOWN = new Place("", "", "", RegionSource.NONE);

  public Place {
    Objects.requireNonNull(region);
    Objects.requireNonNull(regionToday);
    Objects.requireNonNull(district);
    Objects.requireNonNull(source);
  }
}
