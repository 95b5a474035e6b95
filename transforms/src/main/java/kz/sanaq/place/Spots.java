package kz.sanaq.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.TokenRange;
import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.PlaceMention.Pointer;

/**
 * The places of a text in order, each with what it stands for: a name that several regions have
 * goes to the one that the text names most, a word that points to a place to the last that fits.
 */
final class Spots {
  private static final Pointer[] POINTERS = Pointer.values();

  private final Regions regions;
  private final PlaceBackground background;
  private final TokenRange headline;
  private final Census census = new Census();
  private final List<Spot> title = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final List<Spot> dateline = new ArrayList<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();
  private final Map<String, Integer> firstSentences = new HashMap<>();
  private final Map<Pointer, Spot> lastInTitle = new EnumMap<>(Pointer.class);
  private final Map<Pointer, Spot> lastInText = new EnumMap<>(Pointer.class);

  /** By region the district that all of its places lie in; empty where there are several. */
  private final Map<String, String> onlyDistricts = new HashMap<>();

  /** Number of the first spot of each sentence, and after the last. */
  private final int[] first;

  Spots(Regions regions, PlaceText text, PlaceBackground background) {
    this.regions = regions;
    this.background = background;
    this.headline = text.headline();
    this.first = new int[text.sentences() + 1];
    count(background.others());
    for (PlaceMention mention : text.mentions()) {
      if (!text.dateline().contains(mention.beginToken())) {
        count(List.of(mention));
      }
    }
    readTitle(text);
    read(text);
    readDistricts(title);
    readDistricts(spots);
  }

  private void count(List<PlaceMention> mentions) {
    for (PlaceMention mention : mentions) {
      if (mention.codes().size() == 1) {
        census.add(on(mention.codes().get(0)));
      }
    }
  }

  private void readTitle(PlaceText text) {
    for (PlaceMention mention : background.title()) {
      title.add(kept(spot(mention, -1), lastInTitle));
    }
    for (PlaceMention mention : text.mentions()) {
      if (text.headline().contains(mention.beginToken())) {
        title.add(kept(spot(mention, -1), lastInTitle));
      }
    }
  }

  private void read(PlaceText text) {
    int sentence = -1;
    List<TokenRange> sentences = text.parse().sentences();
    List<PlaceMention> mentions = text.mentions();
    for (int m = 0; m < mentions.size(); m++) {
      PlaceMention mention = mentions.get(m);
      while (sentence + 1 < sentences.size()
          && sentences.get(sentence + 1).begin() <= mention.beginToken()) {
        first[++sentence] = spots.size();
      }
      if (text.dateline().contains(mention.beginToken())) {
        dateline.add(spot(mention, sentence));
        continue;
      }
      spots.add(kept(spot(mention, sentence), lastInText));
      boolean ends = m + 1 == mentions.size() || mentions.get(m + 1).group() != mention.group();
      if (ends) {
        addSeveral(mention.group());
      }
    }
    Arrays.fill(first, sentence + 1, first.length, spots.size());
  }

  /** Adds a list of several regions as a place of its own. */
  private void addSeveral(int group) {
    Spot last = spots.get(spots.size() - 1);
    Spot begin = last;
    boolean several = false;
    boolean home = false;
    for (int i = spots.size() - 1; i >= 0 && spots.get(i).mention().group() == group; i--) {
      begin = spots.get(i);
      several |= begin.isKnown() && !begin.code().equals(last.code());
      home |= begin.isHome();
    }
    // What is between the country and another one is the country's.
    if (several && !home) {
      PlaceMention m = last.mention();
      PlaceMention all =
          new PlaceMention(
              begin.begin(),
              m.endToken(),
              m.kind(),
              m.codes(),
              "",
              m.strength(),
              m.pointer(),
              group);
      spots.add(new Spot(all, last.sentence(), spots.size(), Spot.SEVERAL, "", ""));
    }
  }

  private Spot spot(PlaceMention mention, int sentence) {
    String code =
        switch (mention.codes().size()) {
          case 0 -> "";
          case 1 -> mention.codes().get(0);
          default -> oneOf(mention.codes());
        };
    if (!code.isEmpty() || mention.kind() != PlaceType.ANAPHORA) {
      // A region that is named is meant by its name, even before it was split off.
      String valid = mention.kind() == PlaceType.REGION ? code : on(code);
      return new Spot(mention, sentence, spots.size(), valid, code, mention.district());
    }
    Spot meant = meant(mention.pointer());
    if (meant == null && mention.pointer() == Pointer.COUNTRY) {
      return new Spot(mention, sentence, spots.size(), Regions.HOME, Regions.HOME, "");
    }
    if (meant == null) {
      String home = pointsHome(mention.pointer()) ? background.home() : "";
      return new Spot(mention, sentence, spots.size(), on(home), home, "");
    }
    boolean near = mention.pointer() == Pointer.CITY || mention.pointer() == Pointer.DISTRICT;
    return new Spot(
        mention, sentence, spots.size(), meant.code(), meant.today(), near ? meant.district() : "");
  }

  /** «облыста», «қалада» where the text has named none: the one that the outlet is of. */
  private boolean pointsHome(Pointer pointer) {
    return switch (regions.sort(background.home())) {
      case REGION -> pointer == Pointer.REGION || pointer == Pointer.ANY;
      case CITY -> pointer == Pointer.CITY || pointer == Pointer.ANY;
      default -> false;
    };
  }

  private String on(String code) {
    return code.isEmpty() ? "" : regions.on(code, background.published());
  }

  /** Which of several regions a name means: the one named most, of equals last; the outlet's. */
  private String oneOf(List<String> codes) {
    String most = "";
    int highest = 0;
    int latest = -1;
    for (String code : codes) {
      int count = census.of(on(code));
      int last = lastNumbers.getOrDefault(on(code), -1);
      if (count > highest || (count == highest && count > 0 && last > latest)) {
        most = code;
        highest = count;
        latest = last;
      }
    }
    if (!most.isEmpty()) {
      return most;
    }
    return codes.contains(background.home()) ? background.home() : "";
  }

  /** What a word points back to: the last place of its sort, in the text or in the title. */
  private Spot meant(Pointer pointer) {
    Spot meant = lastInText.getOrDefault(pointer, lastInTitle.get(pointer));
    if (meant == null && pointer == Pointer.REGION) {
      Spot any = meant(Pointer.ANY);
      return any == null || any.mention().kind() == PlaceType.CITY ? null : any;
    }
    return meant;
  }

  private Spot kept(Spot spot, Map<Pointer, Spot> last) {
    if (last == lastInText && spot.isKnown()) {
      lastNumbers.put(spot.code(), spot.number());
      firstSentences.putIfAbsent(spot.code(), Math.max(0, spot.sentence()));
    }
    if (spot.isKnown() && !spot.isFaint()) {
      for (Pointer pointer : POINTERS) {
        if (fits(spot, pointer)) {
          last.put(pointer, spot);
        }
      }
    }
    return spot;
  }

  private boolean fits(Spot spot, Pointer pointer) {
    return switch (pointer) {
      case CITY -> spot.isRegional() && spot.isCity();
      case REGION ->
          spot.mention().kind() == PlaceType.REGION
              || (spot.mention().kind() == PlaceType.TOWN && spot.district().isEmpty())
              || (spot.isRegional() && spot.mention().pointer() == Pointer.REGION);
      case DISTRICT -> spot.mention().kind() == PlaceType.DISTRICT;
      case ANY -> spot.isRegional();
      case THERE -> !spot.isSeveral();
      case COUNTRY -> spot.isHome() || isAbroadThroughout(spot);
      default -> false;
    };
  }

  /** Whether a text that names no region names a country abroad more often than its own. */
  private boolean isAbroadThroughout(Spot spot) {
    return spot.mention().kind() == PlaceType.COUNTRY
        && census.regions() == 0
        && census.of(spot.code()) > census.of(Regions.HOME);
  }

  /** Whether a place stands in a list of several regions. */
  boolean isSeveral(Spot spot) {
    int i = spot.number();
    while (i < spots.size() && spots.get(i).mention().group() == spot.mention().group()) {
      if (spots.get(i).isSeveral()) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** The codes of the places of a list. */
  List<String> codes(Spot list) {
    List<String> codes = new ArrayList<>();
    int group = list.mention().group();
    for (int i = list.number() - 1; i >= 0 && spots.get(i).mention().group() == group; i--) {
      if (spots.get(i).isKnown()) {
        codes.add(spots.get(i).code());
      }
    }
    return codes;
  }

  /** The district of a place; empty where a list names several. */
  String district(Spot spot) {
    int group = spot.mention().group();
    for (int i = spot.number() - 1; i >= 0 && spots.get(i).mention().group() == group; i--) {
      if (!spots.get(i).district().equals(spot.district())) {
        return "";
      }
    }
    for (int i = spot.number() + 1;
        i < spots.size() && spots.get(i).mention().group() == group;
        i++) {
      if (!spots.get(i).isSeveral() && !spots.get(i).district().equals(spot.district())) {
        return "";
      }
    }
    return spot.district();
  }

  /**
   * The district that all of a text's places of a region lie in; empty where it names the region
   * itself, or several districts.
   */
  String onlyDistrict(String code) {
    return onlyDistricts.getOrDefault(code, "");
  }

  private void readDistricts(List<Spot> some) {
    for (Spot spot : some) {
      onlyDistricts.merge(
          spot.code(), spot.district(), (one, other) -> one.equals(other) ? one : "");
    }
  }

  /** All of them; a list of several regions follows its members. */
  List<Spot> all() {
    return spots;
  }

  /** The places of title and headline. */
  List<Spot> title() {
    return title;
  }

  /** Whether a place stands in the headline that the text begins with. */
  boolean isInHeadline(Spot spot) {
    return headline.contains(spot.begin());
  }

  /** The places of the dateline. */
  List<Spot> dateline() {
    return dateline;
  }

  /** Number of the sentence that names a place first; -1 where none does. */
  int firstSentence(String code) {
    return firstSentences.getOrDefault(code, -1);
  }

  /** How often each place is named. */
  Census census() {
    return census;
  }

  /** Number of the first spot of a sentence. */
  int first(int sentence) {
    return first[sentence];
  }

  /** Number after that of the last spot of a sentence. */
  int end(int sentence) {
    return first[sentence + 1];
  }
}
