package kz.sanaq.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.PlaceMention.Pointer;

/**
 * Reads what the places of a text stand for, in their order: a name that several regions have goes
 * to the one that the text names most, a word that points to a place to the last that fits. All of
 * the text is counted before, and each place is kept after it is read.
 */
final class SpotReader {
  private static final Pointer[] POINTERS = Pointer.values();

  private final Regions regions;
  private final PlaceBackground background;
  private final Census census = new Census();
  private final Map<String, Integer> lastNumbers = new HashMap<>();
  private final Map<Pointer, Spot> lastInTitle = new EnumMap<>(Pointer.class);
  private final Map<Pointer, Spot> lastInText = new EnumMap<>(Pointer.class);

  SpotReader(Regions regions, PlaceBackground background) {
    this.regions = regions;
    this.background = background;
  }

  /** Counts a mention of one place. */
  void count(PlaceMention mention) {
    if (mention.codes().size() == 1) {
      census.add(on(mention.codes().get(0)));
    }
  }

  /** How often each place is named. */
  Census census() {
    return census;
  }

  /**
   * What a mention stands for.
   *
   * @param number its place among those of the text
   */
  Spot read(PlaceMention mention, int sentence, int number) {
    String code =
        switch (mention.codes().size()) {
          case 0 -> "";
          case 1 -> mention.codes().get(0);
          default -> oneOf(mention.codes());
        };
    if (!code.isEmpty() || mention.kind() != PlaceType.ANAPHORA) {
      // A region that is named is meant by its name, even before it was split off.
      String valid = mention.kind() == PlaceType.REGION ? code : on(code);
      return new Spot(mention, sentence, number, valid, code, mention.district());
    }
    Spot meant = meant(mention.pointer());
    if (meant == null && mention.pointer() == Pointer.COUNTRY) {
      return new Spot(mention, sentence, number, Regions.HOME, Regions.HOME, "");
    }
    if (meant == null) {
      String home = pointsHome(mention.pointer()) ? background.home() : "";
      return new Spot(mention, sentence, number, on(home), home, "");
    }
    boolean near = mention.pointer() == Pointer.CITY || mention.pointer() == Pointer.DISTRICT;
    return new Spot(
        mention, sentence, number, meant.code(), meant.today(), near ? meant.district() : "");
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

  /** Keeps a place of the title for words that point to it. */
  void keepOfTitle(Spot spot) {
    keep(spot, lastInTitle);
  }

  /** Keeps a place of the text for words that point to it, and for names of several regions. */
  void keep(Spot spot) {
    if (spot.isKnown()) {
      lastNumbers.put(spot.code(), spot.number());
    }
    keep(spot, lastInText);
  }

  private void keep(Spot spot, Map<Pointer, Spot> last) {
    if (spot.isKnown() && !spot.isFaint()) {
      for (Pointer pointer : POINTERS) {
        if (fits(spot, pointer)) {
          last.put(pointer, spot);
        }
      }
    }
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
}
