package kz.sanaq.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.syntax.Rows;

/**
 * Which district or town of each region a text goes on with, sentence by sentence. The topic is the
 * one that the title names, else the lead. It goes on until a sentence speaks of the region or of
 * another district, and from the next sentence that names it or points to it.
 */
final class DistrictFlow {
  /** So many sentences lead a text. */
  private static final int LEAD = 3;

  private final DistrictNaming naming;
  private final Towns towns;
  private final Rows rows;

  /** What the outlet and the dateline say: a region and a district of it. */
  private final Map<String, String> around = new HashMap<>();

  private final Map<String, String> topics = new HashMap<>();

  /** By region and sentence the district that the text goes on with after it; empty for none. */
  private final Map<String, TreeMap<Integer, String>> goingOn = new HashMap<>();

  /** What one sentence says of one region. */
  private static final class Said {
    final Set<String> districts = new HashSet<>();
    boolean region;
    boolean topical;

    void add(String district) {
      region |= district.isEmpty();
      if (!district.isEmpty()) {
        districts.add(district);
      }
    }

    /** The only district; empty where there are several, or the region beside it. */
    String district() {
      return districts.size() == 1 && !region ? districts.iterator().next() : "";
    }
  }

  DistrictFlow(
      PlaceText text,
      Spots spots,
      PlaceBackground background,
      PlaceWords words,
      DistrictNaming naming) {
    this.naming = naming;
    this.towns = words.towns();
    this.rows = text.parse().rows();
    around(spots, background, words.regions());
    // What a title names holds for its figures before it too: «4 мектеп ашылды: Қаражалда той».
    List<Spot> title =
        background.isTitle() ? spots.all() : spots.title().subList(0, background.title().size());
    said(title).forEach((code, said) -> start(code, -1, said.district()));
    for (int s = 0; s < text.sentences(); s++) {
      read(s, said(spots.all().subList(spots.first(s), spots.end(s))));
    }
  }

  /** What outlet and dateline say of a text that names no place of their region. */
  private void around(Spots spots, PlaceBackground background, Regions regions) {
    Home home = background.outlet();
    String code = regions.on(home.region(), background.published());
    around(code, home.district(), !home.governed().isEmpty(), spots.census());
    for (Spot spot : spots.dateline()) {
      // What is written in the centre of a region is as often of the region.
      String centre = towns.town(regions.centre(spot.code(), background.published()));
      around(spot.code(), spot.district(), !spot.district().equals(centre), spots.census());
    }
  }

  private void around(String code, String district, boolean speaks, Census named) {
    if (!district.isEmpty() && named.of(code) == 0) {
      around.put(code, district);
      put(code, -1, speaks ? district : "");
    }
  }

  private void start(String code, int sentence, String topic) {
    topics.put(code, topic);
    put(code, sentence, topic);
  }

  private void put(String code, int sentence, String district) {
    goingOn.computeIfAbsent(code, c -> new TreeMap<>()).put(sentence, district);
  }

  private void read(int sentence, Map<String, Said> said) {
    if (naming.isOfRegion(sentence)) {
      goingOn.forEach((code, all) -> all.put(sentence, ""));
    }
    said.forEach((code, what) -> read(code, sentence, what));
  }

  private void read(String code, int sentence, Said said) {
    String district = said.district();
    if (!topics.containsKey(code)) {
      boolean leads = sentence < LEAD && said.topical && !naming.isOfRegion(sentence);
      start(code, sentence, leads ? district : "");
      return;
    }
    String topic = topics.get(code);
    boolean isRow = rows.head(sentence) >= 0;
    if (district.equals(topic)) {
      put(code, sentence, topic);
    } else if (!isRow || said.districts.isEmpty()) {
      put(code, sentence, "");
    }
  }

  private Map<String, Said> said(List<Spot> some) {
    Map<String, Said> all = new HashMap<>();
    for (int i = 0; i < some.size(); i++) {
      Spot spot = some.get(i);
      Spot next = i + 1 < some.size() ? some.get(i + 1) : null;
      if (spot.isRegional() && !spot.isFaint() && !naming.isPassing(spot, next)) {
        Said said = all.computeIfAbsent(spot.code(), c -> new Said());
        said.add(naming.of(spot));
        said.topical |= naming.isTopical(spot);
      }
      for (String code : spot.isKnown() ? Set.<String>of() : around.keySet()) {
        String district = pointed(code, spot);
        if (!district.isEmpty()) {
          Said said = all.computeIfAbsent(code, c -> new Said());
          said.add(district);
          said.topical = true;
        }
      }
    }
    return all;
  }

  /** The district that a text goes on with in a sentence that names none; empty for none. */
  String in(String code, int sentence) {
    if (naming.isOfRegion(sentence)) {
      return "";
    }
    TreeMap<Integer, String> known = goingOn.get(code);
    Map.Entry<Integer, String> last = known == null ? null : known.lowerEntry(sentence);
    return last == null ? "" : last.getValue();
  }

  /**
   * The district or town that a word as «аудан» or «қала» means in a text that has it as its topic,
   * or names none and is of its outlet; empty for none.
   */
  String pointed(String code, Spot pointer) {
    String topic = topics.getOrDefault(code, "");
    String district = topic.isEmpty() ? around.getOrDefault(code, "") : topic;
    Pointer sort = towns.isTown(district) ? Pointer.CITY : Pointer.DISTRICT;
    return pointer.mention().pointer() == sort ? district : "";
  }
}
