package kz.sanaq.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Where a figure holds.
 *
 * @param region ISO 3166-2:KZ, {@code KZ} for the country, ISO 3166-1 for abroad, empty if unknown;
 *     valid on the publication date
 * @param regionToday the region that the place lies in today (after later splits)
 * @param district district or town inside the region, dictionary form, empty where none is named
 * @param regions codes of several regions that the figure holds for together, sorted; empty where
 *     it holds for one, or none is known. There is no {@code region} then
 * @param source where the region comes from
 */
public record Place(
    String region, String regionToday, String district, List<String> regions, RegionSource source) {
  /** The code of the country itself. */
  public static final String HOME = "KZ";

  /** No place known. */
  public static final Place UNKNOWN = new Place("", "", "", RegionSource.NONE);

  /** One place. */
  public Place(String region, String regionToday, String district, RegionSource source) {
    this(region, regionToday, district, List.of(), source);
  }

  /** Several regions together: which part of the figure is whose is not said. */
  public static Place several(Collection<String> regions) {
    return new Place("", "", "", regions.stream().sorted().distinct().toList(), RegionSource.NONE);
  }

  public Place {
    Objects.requireNonNull(region);
    Objects.requireNonNull(regionToday);
    Objects.requireNonNull(district);
    regions = List.copyOf(regions);
    if (!regions.isEmpty() && !region.isEmpty()) {
      throw new IllegalArgumentException("one region, and several: " + region + ", " + regions);
    }
    Objects.requireNonNull(source);
  }

  /** Whether it is the country, one of its regions, or several of them together. */
  public boolean isHome() {
    return region.startsWith(HOME) || regions.stream().anyMatch(one -> one.startsWith(HOME));
  }
}
