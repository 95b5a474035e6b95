package kz.sanaq.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.sanaq.language.Loader;

/** The dictionary forms of districts and towns: which of them are towns, and which share a name. */
final class Towns {
  private static final String TOWN = "town";

  private final Map<String, String> heads;
  private final Set<String> towns = new HashSet<>();

  /** By region and town the district of the same name: «Аягөз қаласы» and «Аягөз ауданы». */
  private final Map<String, String> namesakes = new HashMap<>();

  /** By name the only district or town that has it in its region; empty where two do. */
  private final Map<String, String> names = new HashMap<>();

  Towns(Loader in) {
    heads = NamedDistrict.heads(in);
    List<NamedDistrict> all = NamedDistrict.all(in);
    Set<String> known = new HashSet<>();
    for (NamedDistrict district : all) {
      known.add(key(district.region(), district.name()));
      names.merge(district.form().toLowerCase(Locale.ROOT), district.name(), (one, other) -> "");
      if (district.isTown()) {
        towns.add(district.name());
      }
    }
    for (NamedDistrict town : all) {
      String around = town.form() + " " + heads.get("district");
      if (town.isTown() && known.contains(key(town.region(), around))) {
        namesakes.put(key(town.region(), town.name()), around);
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
