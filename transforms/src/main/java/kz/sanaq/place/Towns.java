package kz.sanaq.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;

/** The dictionary forms of districts and towns: which of them are towns, and which share a name. */
final class Towns {
  private static final String TOWN = "town";

  private final Map<String, String> heads = new HashMap<>();
  private final Set<String> towns = new HashSet<>();

  /** By region and town the district of the same name: «Аягөз қаласы» and «Аягөз ауданы». */
  private final Map<String, String> namesakes = new HashMap<>();

  /** By name the only district or town that has it in its region; empty where two do. */
  private final Map<String, String> names = new HashMap<>();

  Towns(Loader in) {
    for (Row row : in.table(PlaceTables.DISTRICT_KINDS).rows()) {
      heads.put(row.required("kind"), row.required("head"));
    }
    Set<String> known = new HashSet<>();
    for (Row row : in.table(PlaceTables.DISTRICTS).rows()) {
      String district = row.required("form") + " " + heads.get(row.required("kind"));
      known.add(key(row.required("region"), district));
      names.merge(row.required("form").toLowerCase(Locale.ROOT), district, (one, other) -> "");
      if (row.get("kind").equals(TOWN)) {
        towns.add(district);
      }
    }
    for (Row row : in.table(PlaceTables.DISTRICTS).rows()) {
      String district = row.required("form") + " " + heads.get("district");
      if (row.get("kind").equals(TOWN) && known.contains(key(row.required("region"), district))) {
        namesakes.put(key(row.required("region"), town(row.required("form"))), district);
      }
    }
  }

  private static String key(String region, String district) {
    return region + " " + district;
  }

  /** The dictionary form of a town by its name; empty for no name. */
  String town(String name) {
    return name.isEmpty() ? "" : name + " " + heads.get(TOWN);
  }

  /** Whether a district or town is a town. */
  boolean isTown(String district) {
    return towns.contains(district);
  }

  /** The district around a town that has its name, or nothing. */
  String namesake(String region, String town) {
    return namesakes.getOrDefault(key(region, town), "");
  }

  /** The town that gave a district its name, or nothing. */
  String townOf(String region, String district) {
    String name = district.substring(0, Math.max(0, district.lastIndexOf(' ')));
    String town = town(name);
    return namesake(region, town).isEmpty() ? "" : town;
  }

  /** The only district or town that has a name, in small letters; empty for none or several. */
  String named(String name) {
    return names.getOrDefault(name, "");
  }
}
