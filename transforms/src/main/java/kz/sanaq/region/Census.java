package kz.sanaq.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.region.PlaceMention.Kind;

/**
 * How often a text names each place. Names only: what an anaphora points to is asked of it. A
 * mention in the headline counts three times.
 */
final class Census {
  private static final int HEADLINE = 3;

  private final Map<String, Integer> regions = new LinkedHashMap<>();
  private final Map<String, Integer> abroad = new LinkedHashMap<>();
  private int home;

  void add(PlaceMention mention, boolean headline) {
    if (mention.codes().size() != 1 || mention.kind() == Kind.ANAPHORA && !mention.isHome()) {
      return;
    }
    int weight = headline ? HEADLINE : 1;
    String code = mention.codes().get(0);
    if (mention.isHome()) {
      home += weight;
    } else if (mention.kind() == Kind.COUNTRY) {
      abroad.merge(code, weight, Integer::sum);
    } else {
      regions.merge(code, weight, Integer::sum);
    }
  }

  void addAll(List<PlaceMention> mentions, boolean headline) {
    mentions.forEach(mention -> add(mention, headline));
  }

  boolean namesRegion(String code) {
    return regions.containsKey(code);
  }

  boolean namesRegions() {
    return !regions.isEmpty();
  }

  /** The region that the text is about: more than half of all that it names; else empty. */
  String subject() {
    String most = most(regions);
    int all = regions.values().stream().mapToInt(Integer::intValue).sum();
    return !most.isEmpty() && regions.get(most) * 2 > all ? most : "";
  }

  /** The region named most; without one the country named most, home at a tie; else empty. */
  String most() {
    if (!regions.isEmpty()) {
      return most(regions);
    }
    String country = most(abroad);
    if (!country.isEmpty() && abroad.get(country) > home) {
      return country;
    }
    return home > 0 ? Regions.HOME : "";
  }

  /** The first of those with the highest count. */
  private static String most(Map<String, Integer> counts) {
    String most = "";
    int highest = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > highest) {
        most = entry.getKey();
        highest = entry.getValue();
      }
    }
    return most;
  }
}
