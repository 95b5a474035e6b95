package kz.sanaq.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.place.PlaceMention.Kind;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceMention.Strength;

/**
 * How often a text names each place. Words that may point to several places are not counted. A
 * mention in the headline counts three times.
 */
final class Census {
  private static final int HEADLINE = 3;

  private final Map<String, Integer> regions = new LinkedHashMap<>();
  private final Map<String, Integer> abroad = new LinkedHashMap<>();
  private int home;
  private int homeFaint;
  private int pointers;

  void add(PlaceMention mention, boolean headline) {
    int weight = headline ? HEADLINE : 1;
    if (mention.codes().isEmpty()) {
      pointers += mention.pointer() == Pointer.COUNTRY ? 0 : weight;
    }
    if (mention.codes().size() != 1 || mention.codes().get(0).equals(Regions.WORLD)) {
      return;
    }
    String code = mention.codes().get(0);
    if (mention.isHome() && mention.strength() == Strength.FAINT) {
      homeFaint += weight;
    } else if (mention.isHome()) {
      home += weight;
    } else if (mention.kind() == Kind.COUNTRY) {
      abroad.merge(code, weight, Integer::sum);
    } else if (mention.strength() != Strength.FAINT) {
      regions.merge(code, weight, Integer::sum);
    }
  }

  void addAll(List<PlaceMention> mentions, boolean headline) {
    mentions.forEach(mention -> add(mention, headline));
  }

  boolean namesRegion(String code) {
    return regions.containsKey(code);
  }

  /** Whether the text is about one region. */
  boolean isRegional() {
    return regions.containsKey(subject());
  }

  boolean namesRegions() {
    return !regions.isEmpty();
  }

  /**
   * What the text is about: the region that is more than half of all that it names, or the home
   * country where it is named more often than all regions; else empty.
   */
  String subject() {
    String most = most(regions);
    int all = 0;
    for (int count : regions.values()) {
      all += count;
    }
    if (all > 0 && home > all + pointers) {
      return Regions.HOME;
    }
    return !most.isEmpty() && regions.get(most) * 2 > all ? most : "";
  }

  /** The region named most; without one the country named most, home at a tie; else empty. */
  String most() {
    if (!regions.isEmpty()) {
      return subject().equals(Regions.HOME) ? Regions.HOME : most(regions);
    }
    String country = most(abroad);
    if (!country.isEmpty() && abroad.get(country) > home + homeFaint) {
      return country;
    }
    return home + homeFaint > 0 ? Regions.HOME : "";
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
