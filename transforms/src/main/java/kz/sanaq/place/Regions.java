package kz.sanaq.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.sanaq.language.Row;
import kz.sanaq.language.WorldTables;
import kz.sanaq.model.Place;
import kz.sanaq.place.PlaceTraits.Sort;

/**
 * The regions of Kazakhstan through time: which region the land of one of today's regions belonged
 * to on a day. Reads {@code /kz/sanaq/world/regions.tsv}.
 */
public final class Regions {
  /** The home country's code, ISO 3166-1. */
  public static final String HOME = Place.HOME;

  /** The whole world, UN M.49; no region that a figure is filed under. */
  static final String WORLD = "001";

  private final Map<String, Split> splits = new HashMap<>();
  private final Set<String> cities = new HashSet<>();

  private final Map<String, Centre> centres = new HashMap<>();

  private record Centre(String name, LocalDate since) {}

  private record Split(LocalDate since, String parent) {}

  /** Reads the table that ships. */
  public Regions() {
    for (Row row : WorldTables.REGIONS.table().rows()) {
      if (row.get("kind").equals("city")) {
        cities.add(row.required("code"));
      }
      String since = row.get("centre_since");
      if (!row.get("centre").isEmpty()) {
        centres.put(
            row.required("code"),
            new Centre(row.required("centre"), since.isEmpty() ? null : LocalDate.parse(since)));
      }
      if (!row.get("since").isEmpty()) {
        splits.put(
            row.required("code"),
            new Split(LocalDate.parse(row.required("since")), row.required("parent")));
      }
    }
  }

  /**
   * The region that was valid on a day for a place of today's region.
   *
   * @param code today's region, or any other code, which stays as it is
   * @param day null for today
   */
  public String on(String code, LocalDate day) {
    String valid = Objects.requireNonNull(code);
    if (day != null) {
      for (Split split = splits.get(valid);
          split != null && day.isBefore(split.since());
          split = splits.get(valid)) {
        valid = split.parent();
      }
    }
    return valid;
  }

  /**
   * The town that a region is governed from; empty where it has none, or had another one then.
   *
   * @param day null for today
   */
  String centre(String code, LocalDate day) {
    Centre centre = centres.get(code);
    boolean other =
        centre == null || (day != null && centre.since() != null && day.isBefore(centre.since()));
    return other ? "" : centre.name();
  }

  /** What sort of answer a code is. */
  Sort sort(String code) {
    return switch (code) {
      case "" -> Sort.UNKNOWN;
      case Spot.SEVERAL -> Sort.SEVERAL;
      case WORLD -> Sort.WORLD;
      case HOME -> Sort.HOME;
      default -> cities.contains(code) ? Sort.CITY : isRegion(code) ? Sort.REGION : Sort.ABROAD;
    };
  }

  /** Whether a code is one of a region or city of the home country. */
  static boolean isRegion(String code) {
    return code.startsWith(HOME) && code.length() > HOME.length();
  }
}
