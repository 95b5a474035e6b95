package kz.sanaq.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.place.PlaceTraits.Share;

/** How often a text and its title name each place. */
final class Census {
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private int regional;
  private int home;
  private int abroad;
  private int regions;

  /** Counts a place; the world and unknown ones count for nothing. */
  void add(String code) {
    if (code.isEmpty() || code.equals(Spot.SEVERAL) || code.equals(Regions.WORLD)) {
      return;
    }
    boolean first = counts.merge(code, 1, Integer::sum) == 1;
    if (code.equals(Regions.HOME)) {
      home++;
    } else if (code.startsWith(Regions.HOME)) {
      regional++;
      regions += first ? 1 : 0;
    } else {
      abroad++;
    }
  }

  int of(String code) {
    return counts.getOrDefault(code, 0);
  }

  /** How many different regions are named. */
  int regions() {
    return regions;
  }

  /** The regions named most, at most {@code limit}; of equals the one that is named first. */
  List<String> most(int limit) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * How large a part of all that is named a place is: a region among regions, the country among
   * itself and its regions, one abroad among all.
   */
  Share share(String code) {
    int count = of(code);
    int all =
        code.equals(Regions.HOME)
            ? home + regional
            : code.startsWith(Regions.HOME) ? regional : home + regional + abroad;
    if (count == 0) {
      return Share.NONE;
    }
    if (count == all) {
      return Share.ALL;
    }
    int hundredths = 100 * count / all;
    return hundredths < 20 ? Share.FEW : hundredths < 50 ? Share.SOME : Share.MOST;
  }
}
